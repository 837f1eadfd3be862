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
  const kald = (metode: 'PUT' | 'GET' | 'HEAD' | 'DELETE', sti: string, mere: RequestInit = {}) =>
    klient.fetch(`${adresse.href.replace(/\/$/, '')}/${sti}`, { method: metode, redirect: 'error', ...mere })
  const fjern = async (kommune: string, aftryk: string): Promise<void> => {
    const svar = await kald('DELETE', dokumentsti(kommune, aftryk))
    await svar.body?.cancel()
    if (!svar.ok && svar.status !== 404) throw new Error(`The bucket answered ${svar.status} to a removal`)
  }
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
    findes: async (kommune, aftryk) => (await hoved(kald, kommune, aftryk)).ok,
    sendtFoer: (kommune, oejeblik) => sendtFoer((spoerg) => kald('GET', spoerg), kommune, oejeblik),
    fjernSendtFoer: async (kommune, aftryk, oejeblik) => {
      const { ok, headers } = await hoved(kald, kommune, aftryk)
      const sendt = new Date(headers.get('last-modified') ?? Number.NaN)
      if (!ok || !(sendt < oejeblik)) return false
      await fjern(kommune, aftryk)
      return true
    },
    versioner: async () => {
      const svar = await kald('GET', '?versioning=')
      if (!svar.ok) throw new Error(`The bucket answered ${svar.status} when asked about versions`)
      return (await svar.text()).includes('<Status>Enabled</Status>')
    },
    fjern,
  }
}

type Kald = (metode: 'GET' | 'HEAD', sti: string) => Promise<Response>

const hoved = (kald: Kald, kommune: string, aftryk: string) => kald('HEAD', dokumentsti(kommune, aftryk))

/** Bucketens egen liste, side for side. Det er XML, men kun de tre ting læses, og nøglerne er vores egne. */
async function* sendtFoer(
  spoerg: (sti: string) => Promise<Response>,
  kommune: string,
  oejeblik: Date,
): AsyncGenerator<string> {
  let videre: string | undefined
  do {
    const valg = new URLSearchParams({ 'list-type': '2', prefix: `${kommune}/` })
    if (videre !== undefined) valg.set('continuation-token', videre)
    const svar = await spoerg(`?${valg}`)
    if (!svar.ok) throw new Error(`The bucket answered ${svar.status} to a listing`)
    const liste = await svar.text()
    for (const [, et = ''] of liste.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      const aftryk = /<Key>[^<]*\/([0-9a-f]{64})<\/Key>/.exec(et)?.[1]
      const sendt = new Date(/<LastModified>([^<]+)<\/LastModified>/.exec(et)?.[1] ?? Number.NaN)
      if (aftryk !== undefined && sendt < oejeblik) yield aftryk
    }
    videre = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(liste)?.[1]
  } while (videre !== undefined)
}
