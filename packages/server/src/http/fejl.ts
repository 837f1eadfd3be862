import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FEJLKODER, STIER } from '@fodfaeste/kontrakt'
import type { Note, Omgivelser } from '../omgivelser.ts'
import { type Afslag, afslag } from './afslag.ts'
import { sendAfslag } from './svar.ts'

/** Største indhold, der læses. Den længste begrundelse er 20.000 tegn; resten er luft. */
export const STOERSTE_KROP_BYTES = 256 * 1024

/** Fejl, fastify opdager, før en rute når at se forespørgslen. */
const VED_DOEREN: { readonly [kode: string]: () => Afslag } = {
  FST_ERR_BAD_URL: () =>
    afslag('UGYLDIG_ADRESSE', 'Adressen har tegn, der ikke kan læses. Skriv den igen, eller gå til forsiden.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    afslag('FORKERT_INDHOLDSTYPE', 'Send indholdet som JSON, med hovedet «content-type: application/json».'),
  FST_ERR_CTP_BODY_TOO_LARGE: () =>
    afslag('FOR_STOR', `Indholdet må højst fylde ${STOERSTE_KROP_BYTES / 1024} kB. Forkort teksten, og prøv igen.`),
  FST_ERR_CTP_EMPTY_JSON_BODY: () =>
    afslag('UGYLDIG_JSON', 'Der er intet indhold. Send et JSON-objekt, evt. tomt: {}.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    afslag('UGYLDIG_JSON', 'Indholdet har en anden længde, end hovedet «content-length» siger. Send det igen.'),
}

const IKKE_JSON =
  'Indholdet kan ikke læses som JSON. Se efter, om et anførselstegn, et komma eller en parentes mangler.'

/** Sætter fejlhåndteringen op: dansk til mennesker, engelsk til driften, aldrig en stak ud ad døren. */
export function fejlhaandtering(app: FastifyInstance, omgivelser: Omgivelser): void {
  app.setErrorHandler<FastifyError>((fejl, anmodning, svar) => sendAfslag(svar, afslagFor(fejl, anmodning, omgivelser)))
}

/** Til fejl, der opstår, før forespørgslen har fundet en rute. */
export function vedRouterfejl(omgivelser: Omgivelser) {
  return (fejl: FastifyError, anmodning: FastifyRequest, svar: FastifyReply): void => {
    void sendAfslag(svar, afslagFor(fejl, anmodning, omgivelser))
  }
}

function afslagFor(fejl: FastifyError, anmodning: FastifyRequest, omgivelser: Omgivelser): Afslag {
  const kendt = VED_DOEREN[fejl.code]
  if (kendt !== undefined) return kendt()
  const status = fejl.statusCode ?? 500
  if (status >= 400 && status < 500) {
    return status === 404 ? ingenRute(anmodning) : afslag('UGYLDIG_JSON', IKKE_JSON)
  }
  const nummer = randomUUID().slice(0, 8)
  omgivelser.noter({ ...noteOm(fejl), nummer, metode: anmodning.method, rute: anmodning.routeOptions.url ?? 'ukendt' })
  return afslag(
    'SERVERFEJL',
    `Fejlen er ikke din. Prøv igen om lidt. Sker det igen, så giv driften nummeret ${nummer}.`,
  )
}

/**
 * Det, driften må se. Adressen er ruten, ikke det, der stod i den; og en databasefejls besked kan gengive
 * det, nogen skrev, så af den tages kun koden.
 */
function noteOm(fejl: FastifyError): Note {
  const fraDatabasen = 'severity' in fejl
  const stak = (fejl.stack ?? '').split('\n').filter((linje) => /^\s+at /.test(linje))
  return {
    hvad: 'Unhandled error in a request',
    fejl: fejl.name,
    kode: fejl.code,
    besked: fraDatabasen ? undefined : fejl.message,
    stak: stak.slice(0, 12).map((linje) => linje.trim()),
  }
}

/** Adressen findes ikke, eller den findes, men ikke med den metode. */
export function ingenRute({ method, url }: FastifyRequest): Afslag {
  const sti = url.split('?')[0] ?? ''
  const metoder = Object.values(STIER)
    .filter((kendt) => new RegExp(`^${kendt.sti.replaceAll(/:\w+/g, '[^/]+')}$`).test(sti))
    .map((kendt) => kendt.metode)
  if (metoder.length === 0)
    return afslag('FINDES_IKKE', 'Adressen findes ikke. Alle adresser står i /api/openapi.json.')
  return afslag(
    'METODE_IKKE_TILLADT',
    `Adressen kan bruges med ${[...new Set(metoder)].join(' og ')}, ikke med ${method}.`,
  )
}

/** Det, der er så galt, at det aldrig bliver til en forespørgsel: for lange hoveder, eller slet ikke HTTP. */
export function vedUlaeseligForespoergsel(fejl: Error & { code?: string }, stik: Socket): void {
  if (fejl.code === 'ECONNRESET' || !stik.writable) {
    stik.destroy()
    return
  }
  const { problem } =
    fejl.code === 'HPE_HEADER_OVERFLOW'
      ? afslag('ADRESSE_FOR_LANG', 'Adressen eller hovederne er for lange. Send valget i kroppen i stedet.')
      : afslag('UGYLDIG_ADRESSE', 'Forespørgslen kan ikke læses som HTTP.')
  const krop = JSON.stringify(problem)
  const linjer = [
    `HTTP/1.1 ${problem.status} ${problem.status === FEJLKODER.ADRESSE_FOR_LANG.status ? 'URI Too Long' : 'Bad Request'}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(krop)}`,
    'connection: close',
  ]
  stik.end(`${linjer.join('\r\n')}\r\n\r\n${krop}`)
}
