import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Aktoer, Rolle } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kontekst } from '../store/sag-store.ts'

const SESSION_COOKIE = 'fodfaeste_session'

/** En arbejdsdag. */
const LEVETID_MS = 10 * 60 * 60 * 1000

/** Den indloggede, som sagens politik kender ham, og kommunens navn til skærmen. */
export interface Bruger {
  readonly aktoer: Aktoer
  readonly kommunenavn: string
}

/** Hvem bærer denne session? `undefined` når den mangler, er forfalsket, lukket eller udløbet. */
export async function findBruger(anmodning: FastifyRequest, { lager, ur }: Omgivelser): Promise<Bruger | undefined> {
  const token = anmodning.cookies[SESSION_COOKIE]
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return undefined
  const session = await lager.personer.findSession(token, ur.rigtigtNu())
  if (session === undefined) return undefined
  const { person, kommune } = session
  // Politikken giver en ukendt eller manglende rolle nej til alt.
  const rolle = (person.roller[0] ?? 'ingen') as Rolle
  return { aktoer: { id: person.id, navn: person.navn, rolle, kommune: kommune.id }, kommunenavn: kommune.navn }
}

export async function aabnSession(
  svar: FastifyReply,
  { lager, ur }: Omgivelser,
  person: { readonly id: string; readonly kommune: string },
): Promise<void> {
  const nu = ur.rigtigtNu()
  const udloeber = new Date(nu.getTime() + LEVETID_MS)
  const token = await lager.personer.opretSession(person.kommune, person.id, { nu, udloeber })
  // Ikke «secure»: demoen er http på egen maskine, og der findes endnu intet andet login.
  svar.setCookie(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: LEVETID_MS / 1000 })
}

/** Lukker sessionen i lageret, ikke kun i browseren. */
export async function lukSession(anmodning: FastifyRequest, svar: FastifyReply, { lager }: Omgivelser): Promise<void> {
  const token = anmodning.cookies[SESSION_COOKIE]
  if (token !== undefined) await lager.personer.lukSession(token)
  svar.clearCookie(SESSION_COOKIE, { httpOnly: true, sameSite: 'strict', path: '/' })
}

/** Konteksten til lageret: hvem, hvor, hvornår. */
export function kontekstFor({ aktoer }: Bruger, { ur }: Omgivelser): Kontekst {
  return { kommune: aktoer.kommune, bruger: { id: aktoer.id, navn: aktoer.navn }, tidspunkt: ur.nu() }
}
