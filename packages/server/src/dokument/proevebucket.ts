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
  /** Sti → hvornår det sidst er sendt. */
  readonly sendt: Map<string, Date>
  /** Det, en nøgle uden de rettigheder får. */
  readonly naegt: Set<'liste' | 'versioner'>
  versioneret: boolean
  readonly luk: () => Promise<void>
}

const NOEGLE = { region: 'eu-north-1', noegleId: 'proeve', hemmelighed: 'kun-til-proever' } as const
const BUCKET = '/dokumenter/'

export async function proevebucket(): Promise<Proevebucket> {
  const her: Proevebucket = {
    bucket: { adresse: new URL(`http://127.0.0.1${BUCKET}`), ...NOEGLE },
    indhold: new Map(),
    sendt: new Map(),
    naegt: new Set(),
    versioneret: false,
    luk: () => Promise.resolve(),
  }
  const server = createServer(async (anmodning, svar) => {
    const krop = await buffer(anmodning)
    const { status, body, sendt } = behandl(anmodning, krop, her)
    const hoveder = { 'content-length': body?.length ?? 0, ...(sendt && { 'last-modified': sendt.toUTCString() }) }
    svar.writeHead(status, hoveder).end(anmodning.method === 'HEAD' ? undefined : body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return Object.assign(her, {
    bucket: { adresse: new URL(`http://127.0.0.1:${port}${BUCKET}`), ...NOEGLE },
    luk: async () => {
      server.closeAllConnections()
      await new Promise((lukket) => server.close(lukket))
    },
  })
}

function behandl(
  anmodning: IncomingMessage,
  krop: Buffer,
  her: Proevebucket,
): { readonly status: number; readonly body?: Buffer; readonly sendt?: Date | undefined } {
  const { method, url = '', headers } = anmodning
  if (!erUnderskrevet(anmodning)) return { status: 403 }
  const { pathname, searchParams } = new URL(url, 'http://bucket')
  const sti = pathname.slice(BUCKET.length)
  const { indhold, sendt } = her
  if (method === 'GET' && sti === '') return omBucketen(searchParams, her)
  if (method === 'GET' || method === 'HEAD') {
    const body = indhold.get(sti)
    return body === undefined ? { status: 404 } : { status: 200, body, sendt: sendt.get(sti) }
  }
  if (method === 'DELETE') {
    indhold.delete(sti)
    return { status: 204 }
  }
  // S3 tager ikke imod en fil uden en længde, eller en, der ikke er den, afsenderen regnede aftrykket af.
  if (headers['content-length'] === undefined) return { status: 411 }
  if (createHash('sha256').update(krop).digest('hex') !== headers['x-amz-content-sha256']) return { status: 400 }
  indhold.set(sti, krop)
  sendt.set(sti, new Date())
  return { status: 200 }
}

/** Listen, to ad gangen, så der altid er flere sider; og om bucketen gemmer versioner. */
function omBucketen(valg: URLSearchParams, { indhold, sendt, naegt, versioneret }: Proevebucket) {
  const art = valg.has('versioning') ? 'versioner' : 'liste'
  if (naegt.has(art)) return { status: 403 }
  const status = versioneret ? '<Status>Enabled</Status>' : ''
  const svar = (xml: string) => ({ status: 200, body: Buffer.from(xml) })
  if (art === 'versioner') return svar(`<VersioningConfiguration>${status}</VersioningConfiguration>`)
  const alle = [...indhold.keys()].filter((sti) => sti.startsWith(valg.get('prefix') ?? '')).toSorted()
  const fra = Number(valg.get('continuation-token') ?? 0)
  const disse = alle.slice(fra, fra + 2).map((sti) => {
    const tid = (sendt.get(sti) ?? new Date()).toISOString()
    return `<Contents><Key>${sti}</Key><LastModified>${tid}</LastModified></Contents>`
  })
  const videre = fra + 2 < alle.length ? `<NextContinuationToken>${fra + 2}</NextContinuationToken>` : ''
  return svar(`<ListBucketResult>${disse.join('\n')}${videre}</ListBucketResult>`)
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
  const { pathname, searchParams } = new URL(url, 'http://bucket')
  searchParams.sort()
  const spoergsmaal = searchParams.toString().replaceAll('+', '%20')
  const kald = [method, pathname, spoergsmaal, hoveder.join(''), underskrevne, aftryk].join('\n')
  const tekst = ['AWS4-HMAC-SHA256', tid, omfang, createHash('sha256').update(kald).digest('hex')].join('\n')
  const maerke = (noegle: string | Buffer, del: string) => createHmac('sha256', noegle).update(del).digest()
  const noegle = omfang.split('/').reduce<string | Buffer>(maerke, `AWS4${NOEGLE.hemmelighed}`)
  return maerke(noegle, tekst).toString('hex') === underskrift
}
