import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { type Synlighed, skjulteBorgere, synlighed } from '@fodfaeste/sag'
import type { ListeSide } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import { type Kontekst, type Listevalg, TAELLES_TIL } from '../store/sag-store.ts'
import { visRaekke } from '../vis/sag-raekke.ts'
import { raekkeMedSynligBorger } from '../vis/skjult-borger.ts'
import { type Svar, rute } from './bro.ts'
import { dagensRaekker } from './dagens-raekker.ts'
import { opretSagRute } from './opret-sag.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Rækker på en side, når der ikke bedes om et andet antal. */
const EN_SIDE = 100

const ET_CPR = /^(\d{6})-?(\d{4})$/

/** Er det, der søges på, et helt CPR-nummer? */
export const erCpr = (soeg: string | undefined): boolean => ET_CPR.test(soeg ?? '')

/** Listen over kommunens sager, og en ny sag. */
export function sagerRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'listSager', ({ valg, bruger }) => listSager(omgivelser, bruger, valg))
  rute(app, omgivelser, 'soegSager', ({ krop, bruger }) => listSager(omgivelser, bruger, krop))
  rute(app, omgivelser, 'hentListemuligheder', async ({ bruger }) => {
    const kontekst = kontekstFor(bruger, omgivelser)
    const { sagsbehandlere } = await omgivelser.lager.sager.listemuligheder(
      kontekst,
      await synligeFor(omgivelser, bruger, kontekst),
    )
    return { sagsbehandlere }
  })
  opretSagRute(app, omgivelser)
}

async function listSager(omgivelser: Omgivelser, bruger: Bruger, valg: ListeSide): Promise<Svar<'listSager'>> {
  const kontekst = kontekstFor(bruger, omgivelser)
  const idag = omgivelser.ur.idag()
  const { lager } = omgivelser
  const regnesOm = await dagensRaekker(omgivelser, kontekst, idag)
  const saerlige = await lager.adgang.saerligeForhold(kontekst, iso(idag))
  const skjulte = skjulteBorgere(bruger.aktoer, saerlige)
  const { raekker, iAlt, naeste } = await lager.sager.liste(
    kontekst,
    {
      ...lagerValg(omgivelser, kontekst, valg),
      // Den alfabetiske orden ville røbe et skjult navn.
      ...(skjulte.length > 0 && valg.sortering === 'navn' && { orden: 'sagsnummer' }),
      synlige: udenSkjulte(synlighed(bruger.aktoer, saerlige), skjulte, valg.soeg),
    },
    { formaal: 'Sagsbehandling', hvad: valg.soeg === undefined ? 'Sagslisten' : 'Sagslisten, søgning' },
  )
  return {
    sager: raekker.map((raekke) => raekkeMedSynligBorger(visRaekke(raekke, idag), skjulte)),
    iAlt,
    flere: iAlt >= TAELLES_TIL,
    ...(naeste !== undefined && { naeste }),
    ...(regnesOm > 0 && { regnesOm }),
  }
}

const ET_SAGSNUMMER = /^\d{4}-\d{1,9}$/

/** Et navn, personen ikke må se, kan hun heller ikke søge frem; kun sagsnummeret finder sagen. */
function udenSkjulte(synlige: Synlighed, skjulte: readonly string[], soeg: string | undefined): Synlighed {
  if (soeg === undefined || soeg.trim() === '' || ET_SAGSNUMMER.test(soeg)) return synlige
  if (synlige.art === 'alle') return { art: 'alle', undtagen: [...synlige.undtagen, ...skjulte] }
  return { art: 'kun', sager: synlige.sager.filter((sagId) => !skjulte.includes(sagId)) }
}

/** De sager, personen kan have på sin liste. */
async function synligeFor({ lager, ur }: Omgivelser, { aktoer }: Bruger, kontekst: Kontekst): Promise<Synlighed> {
  return synlighed(aktoer, await lager.adgang.saerligeForhold(kontekst, iso(ur.idag())))
}

function lagerValg({ cpr }: Omgivelser, { kommune }: Kontekst, valg: ListeSide): Listevalg {
  const { soeg, fase, svar, sagsbehandler, sortering, antal = EN_SIDE, efter } = valg
  const etCpr = ET_CPR.exec(soeg ?? '')
  return {
    ...(etCpr ? { cprOpslag: cpr.opslagene(`${etCpr[1]}${etCpr[2]}`, kommune) } : soeg ? { soeg } : {}),
    ...(fase !== undefined && { fase }),
    ...(svar !== undefined && { tilstand: svar }),
    ...(sagsbehandler !== undefined && { sagsbehandler }),
    ...(efter !== undefined && { efter }),
    orden: sortering,
    antal,
  }
}
