import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import type { Rolle } from '@fodfaeste/sag'
import { DEMO_KOMMUNER, DEMO_PERSONER } from '@fodfaeste/sag/demo'
import type { Omgivelser } from '../omgivelser.ts'
import { afslag } from './afslag.ts'
import { type Svar, rute } from './bro.ts'
import { type Bruger, aabnSession, lukSession } from './session.ts'

const ROLLE_NAVN: { readonly [R in Rolle]: string } = {
  sagsbehandler: 'Sagsbehandler',
  'faglig-leder': 'Faglig leder',
  ydelsesmedarbejder: 'Ydelsesmedarbejder',
  jurist: 'Jurist',
}

/** Demo-login: man vælger, hvem man er. Serveren starter kun sådan, når kun egen maskine kan nå den. */
export function loginRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentMig', ({ bruger }) => Promise.resolve(visMig(omgivelser, bruger)))

  rute(app, omgivelser, 'hentDemoPersoner', () =>
    Promise.resolve({
      personer: DEMO_PERSONER.map(({ id, navn, rolle, beskrivelse }) => ({
        id,
        navn,
        rolle: ROLLE_NAVN[rolle],
        beskrivelse,
      })),
    }),
  )

  rute(app, omgivelser, 'logInd', async ({ krop, anmodning, svar }) => {
    const person = DEMO_PERSONER.find(({ id }) => id === krop.personId)
    if (person === undefined) return afslag('FINDES_IKKE', 'Den person findes ikke i demoen. Vælg en fra listen.')
    // Den, der sad her før, er ikke logget ind længere.
    await lukSession(anmodning, svar, omgivelser)
    await aabnSession(svar, omgivelser, person)
    return visMig(omgivelser, { aktoer: person, kommunenavn: kommunenavn(person.kommune) })
  })

  rute(app, omgivelser, 'logUd', async ({ anmodning, svar }) => {
    await lukSession(anmodning, svar, omgivelser)
    return visMig(omgivelser, undefined)
  })
}

function visMig({ ur }: Omgivelser, bruger: Bruger | undefined): Svar<'hentMig'> {
  const faelles = { idag: iso(ur.idag()), oevemiljoe: ur.oevemiljoe, demo: true }
  if (bruger === undefined) return { kommune: DEMO_KOMMUNER[0]?.navn ?? '', ...faelles }
  const { aktoer, kommunenavn: kommune } = bruger
  const { id, navn, rolle } = aktoer
  return { person: { id, navn, rolle: ROLLE_NAVN[rolle] ?? rolle, kommune }, kommune, ...faelles }
}

function kommunenavn(id: string): string {
  return DEMO_KOMMUNER.find((kommune) => kommune.id === id)?.navn ?? id
}
