import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Bucket } from './bucketlager.ts'

/** En bucket til prøver, der som de rigtige afviser en forkert underskrift (AWS Signature V4) og et indhold, der ikke passer. */
export interface Proevebucket {
  readonly bucket: Bucket
  /** Sti i bucketen → indhold. */
  readonly indhold: Map<string, Buffer>
  readonly luk: () => Promise<void>
}

const NOEGLE = { region: 'eu-north-1', noegleId: 'proeve', hemmelighed: 'kun-til-proever' } as const
const BUCKET = '/dokumenter/'

export async function proevebucket(): Promise<Proevebucket> {
  const indhold = new Map<string, Buffer>()
  const server = createServer(async (anmodning, svar) => {
    const krop = await buffer(anmodning)
    const { status, body } = behandl(anmodning, krop, indhold)
    svar.writeHead(status, { 'content-length': body?.length ?? 0 }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    bucket: { adresse: new URL(`http://127.0.0.1:${port}${BUCKET}`), ...NOEGLE },
    indhold,
    luk: async () => {
      server.closeAllConnections()
      await new Promise((lukket) => server.close(lukket))
    },
  }
}

function behandl(
  anmodning: IncomingMessage,
  krop: Buffer,
  indhold: Map<string, Buffer>,
): { readonly status: number; readonly body?: Buffer } {
  const { method, url = '', headers } = anmodning
  if (!erUnderskrevet(anmodning)) return { status: 403 }
  const sti = url.slice(BUCKET.length)
  if (method === 'GET') {
    const body = indhold.get(sti)
    return body === undefined ? { status: 404 } : { status: 200, body }
  }
  if (method === 'DELETE') {
    indhold.delete(sti)
    return { status: 204 }
  }
  // S3 tager ikke imod en fil uden en længde, eller en, der ikke er den, afsenderen regnede aftrykket af.
  if (headers['content-length'] === undefined) return { status: 411 }
  if (createHash('sha256').update(krop).digest('hex') !== headers['x-amz-content-sha256']) return { status: 400 }
  indhold.set(sti, krop)
  return { status: 200 }
}

/** Regnet efter Amazons beskrivelse af Signature Version 4, uafhængigt af det bibliotek, vi underskriver med. */
function erUnderskrevet({ method = '', url = '', headers }: IncomingMessage): boolean {
  const fundet = /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? '',
  )
  const [, tilladelse = '', underskrevne = '', underskrift] = fundet ?? []
  const tid = String(headers['x-amz-date'])
  const omfang = `${tid.slice(0, 8)}/${NOEGLE.region}/s3/aws4_request`
  if (tilladelse !== `${NOEGLE.noegleId}/${omfang}`) return false
  const hoveder = underskrevne.split(';').map((navn) => `${navn}:${String(headers[navn])}\n`)
  const aftryk = String(headers['x-amz-content-sha256'])
  const kald = [method, url, '', hoveder.join(''), underskrevne, aftryk].join('\n')
  const tekst = ['AWS4-HMAC-SHA256', tid, omfang, createHash('sha256').update(kald).digest('hex')].join('\n')
  const maerke = (noegle: string | Buffer, del: string) => createHmac('sha256', noegle).update(del).digest()
  const noegle = omfang.split('/').reduce<string | Buffer>(maerke, `AWS4${NOEGLE.hemmelighed}`)
  return maerke(noegle, tekst).toString('hex') === underskrift
}
