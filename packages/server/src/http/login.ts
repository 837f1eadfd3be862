import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { ROLLE_NAVN, type Rolle, visMaaIKommunen } from '@fodfaeste/sag'
import { DEMO_KOMMUNER, DEMO_PERSONER } from '@fodfaeste/sag/demo'
import type { Omgivelser } from '../omgivelser.ts'
import { afslag } from './afslag.ts'
import { type Svar, rute } from './bro.ts'
import { type Bruger, aabnSession, lukSession } from './session.ts'
import { udbyderRuter, vorAdresse } from './udbyder-login.ts'

/** Den vej, der ikke er valgt for serveren, findes ikke. */
const IKKE_DEMO = afslag('FINDES_IKKE', 'Der logges ind med kommunens login. Gå til login-siden.')

/** Hvem er man, og hvordan kommer man ind og ud? */
export function loginRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { login } = omgivelser
  rute(app, omgivelser, 'hentMig', ({ bruger }) => Promise.resolve(visMig(omgivelser, bruger)))

  rute(app, omgivelser, 'hentDemoPersoner', async () => {
    if (login.art !== 'demo') return IKKE_DEMO
    const personer = DEMO_PERSONER.map(({ id, navn, roller, beskrivelse }) => ({
      id,
      navn,
      rolle: skrivRoller(roller),
      beskrivelse,
    }))
    return { personer }
  })

  rute(app, omgivelser, 'logInd', async ({ krop, anmodning, svar }) => {
    if (login.art !== 'demo') return IKKE_DEMO
    const person = DEMO_PERSONER.find(({ id }) => id === krop.personId)
    if (person === undefined) return afslag('FINDES_IKKE', 'Den person findes ikke i demoen. Vælg en fra listen.')
    // Den, der sad her før, er ikke logget ind længere.
    await lukSession(anmodning, svar, omgivelser)
    await aabnSession(svar, omgivelser, person)
    return visMig(omgivelser, { aktoer: person, kommunenavn: kommunenavn(person.kommune) })
  })

  rute(app, omgivelser, 'logUd', async ({ anmodning, svar, bruger }) => {
    await lukSession(anmodning, svar, omgivelser)
    const mig = visMig(omgivelser, undefined)
    if (login.art === 'demo' || bruger === undefined) return mig
    const videre = await login.udbyder.logUd(vorAdresse(omgivelser, anmodning))
    return videre === undefined ? mig : { ...mig, videre }
  })

  udbyderRuter(app, omgivelser)
}

function visMig({ ur, login }: Omgivelser, bruger: Bruger | undefined): Svar<'hentMig'> {
  const demo = login.art === 'demo'
  const faelles = {
    idag: iso(ur.idag()),
    oevemiljoe: ur.oevemiljoe,
    demo,
    ...(!demo && { udbyder: { navn: login.udbyder.navn } }),
  }
  if (bruger === undefined) return { kommune: demo ? (DEMO_KOMMUNER[0]?.navn ?? '') : login.kommunenavn, ...faelles }
  const { aktoer, kommunenavn: kommune } = bruger
  const { id, navn, roller } = aktoer
  const person = { id, navn, rolle: skrivRoller(roller), kommune }
  return { person, kommune, maa: visMaaIKommunen(aktoer), ...faelles }
}

function skrivRoller(roller: readonly Rolle[]): string {
  return roller.map((rolle) => ROLLE_NAVN[rolle]).join(', ') || 'Ingen rolle'
}

function kommunenavn(id: string): string {
  return DEMO_KOMMUNER.find((kommune) => kommune.id === id)?.navn ?? id
}
