import { openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { type Dokumentlager, dokumentsti } from './dokumentlager.ts'

/** Et lager på nettet, der taler S3. */
export interface Bucket {
  /** Med bucketens navn: `https://s3.eksempel.dk/dokumenter` eller `https://dokumenter.s3.eksempel.dk`. */
  readonly adresse: URL
  readonly region: string
  readonly noegleId: string
  readonly hemmelighed: string
}

const FORSOEG = 3

/**
 * Dokumenterne i en bucket: `kommune/ab/abcd…`. En fil sendes fra disken i ét kald med sit aftryk, som bucketen efterser; den
 * er der helt eller slet ikke.
 */
export function bucketlager({ adresse, region, noegleId, hemmelighed }: Bucket): Dokumentlager {
  const klient = new AwsClient({
    accessKeyId: noegleId,
    secretAccessKey: hemmelighed,
    region,
    service: 's3',
    retries: FORSOEG,
  })
  const kald = (metode: 'PUT' | 'GET' | 'DELETE', sti: string, mere: RequestInit = {}) =>
    klient.fetch(`${adresse.href.replace(/\/$/, '')}/${sti}`, { method: metode, redirect: 'error', ...mere })
  return {
    optag: async (kommune, aftryk, fil) => {
      const sti = dokumentsti(kommune, aftryk)
      // En fil på disken, ikke i hukommelsen; fetch kender dens længde, som S3 kræver.
      const body = await openAsBlob(fil)
      const svar = await kald('PUT', sti, { body, headers: { 'x-amz-content-sha256': aftryk } })
      await svar.body?.cancel()
      if (!svar.ok) throw new Error(`The bucket answered ${svar.status} to a document`)
      await rm(fil)
    },
    aabn: async (kommune, aftryk) => {
      const svar = await kald('GET', dokumentsti(kommune, aftryk))
      if (svar.ok && svar.body !== null) {
        const stroem = Readable.fromWeb(svar.body as ReadableStream)
        return { stroem, stoerrelse: Number(svar.headers.get('content-length')) }
      }
      await svar.body?.cancel()
      if (svar.status === 404) return undefined
      throw new Error(`The bucket answered ${svar.status} when a document was asked for`)
    },
    fjern: async (kommune, aftryk) => {
      const svar = await kald('DELETE', dokumentsti(kommune, aftryk))
      await svar.body?.cancel()
      if (!svar.ok && svar.status !== 404) throw new Error(`The bucket answered ${svar.status} to a removal`)
    },
  }
}
