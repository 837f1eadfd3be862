import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { synlighed } from '@fodfaeste/sag'
import type { ListeValg, SagRaekke, Sortering } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kontekst, Listevalg, OversigtRaekke, SagStore } from '../store/sag-store.ts'
import { visRaekke } from '../vis/sag-raekke.ts'
import { afslag } from './afslag.ts'
import { type Svar, rute } from './bro.ts'
import { opretSagRute } from './opret-sag.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Flest rækker i ét svar. `iAlt` siger, om der er flere. */
const HOEJST_VIST = 500

const ET_CPR = /^(\d{6})-?(\d{4})$/

/** Listen over kommunens sager, og en ny sag. */
export function sagerRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'listSager', async ({ valg, bruger }) => {
    // En adresse står i historik og logge; et CPR-nummer må ikke.
    if (ET_CPR.test(valg.soeg ?? '')) {
      return afslag(
        'CPR_I_ADRESSEN',
        'Søg på et CPR-nummer med POST /api/sager/soeg, så nummeret ikke står i adressen.',
      )
    }
    return listSager(omgivelser, bruger, valg)
  })
  rute(app, omgivelser, 'soegSager', ({ krop, bruger }) => listSager(omgivelser, bruger, krop))
  opretSagRute(app, omgivelser)
}

async function listSager(omgivelser: Omgivelser, bruger: Bruger, valg: ListeValg): Promise<Svar<'listSager'>> {
  const kontekst = kontekstFor(bruger, omgivelser)
  const idag = omgivelser.ur.idag()
  const { lager } = omgivelser
  const synlige = synlighed(bruger.aktoer, await lager.adgang.saerligeForhold(kontekst, iso(idag)))
  const lagervalg = { ...lagerValg(omgivelser, kontekst, valg), synlige }
  const fundne = (await alleRaekker(lager.sager, kontekst, lagervalg))
    .map((raekke) => visRaekke(raekke, idag))
    // Fasen følger dagen, så den prøves på den genberegnede række og ikke i lageret.
    .filter(({ fase }) => valg.fase === undefined || fase === valg.fase)
    .toSorted(ORDEN[valg.sortering])
  await lager.sager.logLaesning(kontekst, {
    formaal: 'Sagsbehandling',
    hvad: valg.soeg === undefined ? 'Sagslisten' : 'Sagslisten, søgning',
  })
  return { sager: fundne.slice(0, HOEJST_VIST), iAlt: fundne.length }
}

function lagerValg(
  { cpr }: Omgivelser,
  { kommune }: Kontekst,
  { soeg, sagsbehandler }: ListeValg,
): Omit<Listevalg, 'antal'> {
  const etCpr = ET_CPR.exec(soeg ?? '')
  return {
    ...(etCpr ? { cprOpslag: cpr.opslag(`${etCpr[1]}${etCpr[2]}`, kommune) } : soeg ? { soeg } : {}),
    ...(sagsbehandler !== undefined && { sagsbehandler }),
  }
}

/** Lageret giver højst 500 ad gangen i navneorden; en anden orden kræver dem alle. */
async function alleRaekker(
  sager: SagStore,
  kontekst: Kontekst,
  valg: Omit<Listevalg, 'antal'>,
): Promise<readonly OversigtRaekke[]> {
  const raekker: OversigtRaekke[] = []
  let side = await sager.liste(kontekst, { ...valg, antal: 500 })
  raekker.push(...side.raekker)
  while (side.naeste !== undefined) {
    side = await sager.liste(kontekst, { ...valg, antal: 500, efter: side.naeste })
    raekker.push(...side.raekker)
  }
  return raekker
}

const DANSK = new Intl.Collator('da')
const efterNavn = (a: SagRaekke, b: SagRaekke) =>
  DANSK.compare(a.navn, b.navn) || DANSK.compare(a.sagsnummer, b.sagsnummer)

const ORDEN: { readonly [K in Sortering]: (a: SagRaekke, b: SagRaekke) => number } = {
  navn: efterNavn,
  sagsnummer: (a, b) => DANSK.compare(a.sagsnummer, b.sagsnummer),
  /** Senest ændret først. */
  opdateret: (a, b) => (a.opdateret === b.opdateret ? efterNavn(a, b) : a.opdateret < b.opdateret ? 1 : -1),
  /** Nærmeste tærskel først; sager uden nogen sidst. */
  taerskel: (a, b) => {
    const [foran, bagved] = [a.naesteTaerskel?.dag ?? '9999', b.naesteTaerskel?.dag ?? '9999']
    return foran === bagved ? efterNavn(a, b) : foran < bagved ? -1 : 1
  },
}
