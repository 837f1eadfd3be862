import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { STIER } from '@fodfaeste/kontrakt'
import { erEgenMaskine } from '../egen-maskine.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { type Afslag, afslag } from './afslag.ts'
import { ingenRute } from './fejl.ts'
import { sendAfslag } from './svar.ts'

/** Kun eget indhold; intet skrevet ind i siden; ingen andre må vise den i en ramme. */
const INDHOLD = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // Et dokument, vist på siden.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const HOVEDER = {
  'content-security-policy': INDHOLD,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** Sikkerhedshoveder på hvert svar, og prøven af, hvor forespørgslen kommer fra. */
export function sikkerhed(app: FastifyInstance, { adresse }: Pick<Omgivelser, 'adresse'>): void {
  app.addHook('onRequest', async (anmodning, svar) => {
    svar.headers(HOVEDER)
    if (adresse?.protocol === 'https:') svar.header('strict-transport-security', 'max-age=31536000')
    if (anmodning.url.startsWith('/api/')) svar.header('cache-control', 'no-store')
    // En adresse uden rute siges der nej til, før indholdet læses: fejlen er adressen, ikke det, der står i det.
    const ukendt = anmodning.is404 && anmodning.url.startsWith('/api/') ? ingenRute(anmodning) : undefined
    const nej = fremmed(anmodning, adresse) ?? ukendt ?? forkertIndholdstype(anmodning)
    return nej === undefined ? undefined : standset(svar, nej)
  })
}

function standset(svar: FastifyReply, nej: Afslag): FastifyReply {
  // Kroppen er ikke læst; forbindelsen kan ikke bruges igen, før den er.
  return sendAfslag(svar.header('connection', 'close'), nej)
}

/**
 * Serveren kender sit eget navn: det, den er sat op med, og maskinens egne. Kaldes den ved et andet, har nogen peget et
 * fremmed navn på den (DNS rebinding). Og en skrivning skal komme fra serverens egne sider eller fra et program uden en side.
 */
function fremmed({ headers, method }: FastifyRequest, adresse: URL | undefined): Afslag | undefined {
  const vaert = headers.host ?? ''
  const erVor = adresse !== undefined && vaert === adresse.host
  if (!erVor && !erEgenMaskine(vaert.replace(/:\d+$/, ''))) {
    return afslag(
      'FREMMED_OPRINDELSE',
      'Serveren svarer kun på sit eget navn. Brug adressen, den er sat op med, eller den, den skrev, da den startede.',
    )
  }
  if (method === 'GET' || method === 'HEAD') return undefined
  return fraFremmedSide(headers, erVor ? adresse.origin : `http://${vaert}`)
}

/** Browseren siger selv, hvilken side en skrivning kommer fra; et program siger intet. */
function fraFremmedSide({ origin, 'sec-fetch-site': sted }: IncomingHttpHeaders, vores: string): Afslag | undefined {
  const egenSide = origin === undefined || origin === vores
  const egetSted = sted === undefined || sted === 'same-origin' || sted === 'none'
  if (egenSide && egetSted) return undefined
  return afslag('FREMMED_OPRINDELSE', 'Der kan kun skrives fra systemets egne sider. Åbn dem, og prøv igen derfra.')
}

const INDHOLD_ER_JSON = /^application\/json\s*(;|$)/i

const SENDER_FIL = new RegExp(`^${STIER.sendDokument.sti.replaceAll(/:\w+/g, '[^/?]+')}(\\?|$)`)

/** En formular på et andet websted kan ikke sende JSON uden at spørge om lov først. */
function forkertIndholdstype({ headers, method, url }: FastifyRequest): Afslag | undefined {
  if (method !== 'POST' || !url.startsWith('/api/')) return undefined
  if (SENDER_FIL.test(url)) {
    if (headers['content-type'] === 'application/octet-stream') return undefined
    return afslag(
      'FORKERT_INDHOLDSTYPE',
      'Send filen, som den er, med hovedet «content-type: application/octet-stream».',
    )
  }
  if (INDHOLD_ER_JSON.test(headers['content-type'] ?? '')) return undefined
  return afslag('FORKERT_INDHOLDSTYPE', 'Send indholdet som JSON, med hovedet «content-type: application/json».')
}
