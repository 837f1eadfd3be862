import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Aktoer, erRolle } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kontekst } from '../store/sag-store.ts'

/** Den indloggede, som sagens politik kender ham, og kommunens navn til skærmen. */
export interface Bruger {
  readonly aktoer: Aktoer
  readonly kommunenavn: string
}

/** Over https binder forstavelsen cookien til netop dette værtsnavn; et nabodomæne kan ikke lægge en anden. */
const cookienavn = ({ adresse }: Omgivelser): string =>
  adresse?.protocol === 'https:' ? '__Host-fodfaeste_session' : 'fodfaeste_session'

/** Kun til serveren selv, kun fra egne sider og, når systemet har en https-adresse, kun over https. */
export function cookievalg({ adresse }: Omgivelser) {
  return { httpOnly: true, secure: adresse?.protocol === 'https:', path: '/' } as const
}

const tokenI = (anmodning: FastifyRequest, omgivelser: Omgivelser): string | undefined => {
  const token = anmodning.cookies[cookienavn(omgivelser)]
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined
}

/** Hvem bærer denne session? `undefined` når den mangler, er forfalsket, lukket eller udløbet. */
export async function findBruger(anmodning: FastifyRequest, omgivelser: Omgivelser): Promise<Bruger | undefined> {
  const { lager, ur, sessionstid } = omgivelser
  const token = tokenI(anmodning, omgivelser)
  if (token === undefined) return undefined
  const session = await lager.login.findSession(token, { nu: ur.rigtigtNu(), ledigMs: sessionstid.ledigMs })
  if (session === undefined) return undefined
  const { person, kommune } = session
  // En rolle, vi ikke kender, er ingen rolle, og uden rolle siger politikken nej til alt.
  const roller = person.roller.filter(erRolle)
  return { aktoer: { id: person.id, navn: person.navn, roller, kommune: kommune.id }, kommunenavn: kommune.navn }
}

/** Altid en ny token: en, nogen har lagt i browseren på forhånd, bliver aldrig til en session. */
export async function aabnSession(
  svar: FastifyReply,
  omgivelser: Omgivelser,
  person: { readonly id: string; readonly kommune: string },
): Promise<void> {
  const { lager, ur, sessionstid } = omgivelser
  const { levetidMs, ledigMs } = sessionstid
  const nu = ur.rigtigtNu()
  const udloeber = new Date(nu.getTime() + levetidMs)
  const token = await lager.login.opretSession(person.kommune, person.id, { nu, udloeber, ledigMs })
  const valg = { ...cookievalg(omgivelser), sameSite: 'strict', maxAge: levetidMs / 1000 } as const
  svar.setCookie(cookienavn(omgivelser), token, valg)
}

/** Lukker sessionen i lageret, ikke kun i browseren. */
export async function lukSession(anmodning: FastifyRequest, svar: FastifyReply, omgivelser: Omgivelser): Promise<void> {
  const token = tokenI(anmodning, omgivelser)
  if (token !== undefined) await omgivelser.lager.login.lukSession(token)
  svar.clearCookie(cookienavn(omgivelser), { ...cookievalg(omgivelser), sameSite: 'strict' })
}

/** Konteksten til lageret: hvem, hvor, hvornår. */
export function kontekstFor({ aktoer }: Bruger, { ur }: Omgivelser): Kontekst {
  return { kommune: aktoer.kommune, bruger: { id: aktoer.id, navn: aktoer.navn }, tidspunkt: ur.nu() }
}

/** Som {@link kontekstFor}, men i det rigtige øjeblik, også i et øvemiljø: til det, der udløber. */
export function ligeNuFor(bruger: Bruger, omgivelser: Omgivelser): Kontekst {
  return { ...kontekstFor(bruger, omgivelser), tidspunkt: omgivelser.ur.rigtigtNu() }
}
