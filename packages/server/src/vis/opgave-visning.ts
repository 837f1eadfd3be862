import { type Dato, iso } from '@fodfaeste/grund'
import type { Opgave as OpgaveVisning } from '@fodfaeste/kontrakt'
import { type FristerVisning, visFrister, vurderSag } from '@fodfaeste/lov'
import {
  type Aktoer,
  type Forhold,
  type Opgave,
  GRUPPER,
  gruppe,
  handlingFor,
  maa,
  opgaver,
  tilSagsfakta,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import type { OpgaveRaekke, Reservation } from '../store/opgave-store.ts'
import { foldet } from './sag-visning.ts'

/** Opgaven, som den ligger i lageret. */
export const opgaveI = ({ data }: Pick<OpgaveRaekke, 'data'>): Opgave => data as unknown as Opgave

/** Rækken på Min dag. Rollen, den også står hos, er lagerets sag. */
function visOpgave({ sagId, sagsnummer, borgerNavn, data, taget }: OpgaveRaekke, seer: string): OpgaveVisning {
  const { rolle: _lagerets, ...opgave } = opgaveI({ data })
  return {
    sagId,
    sagsnummer,
    borger: borgerNavn,
    ...(opgave as unknown as Omit<OpgaveVisning, 'sagId' | 'sagsnummer' | 'borger'>),
    ...(taget !== undefined && { taget: visTaget(taget, seer) }),
  }
}

export const visTaget = ({ personId, navn, til }: Reservation, seer: string) => ({ navn, til, mig: personId === seer })

/** Rækkerne, fordelt i grupperne, som de er på dagen for den, der ser. */
export function iGrupper(
  raekker: readonly OpgaveRaekke[],
  idag: Dato,
  seer: Pick<Aktoer, 'id' | 'roller'>,
): Svar<'hentMinDag'>['grupper'] {
  const ved = Map.groupBy(raekker, (raekke) => gruppe(setAf(opgaveI(raekke), seer), idag))
  return GRUPPER.map((id) => ({ id, opgaver: (ved.get(id) ?? []).map((raekke) => visOpgave(raekke, seer.id)) }))
}

/** Det, sagsbehandleren venter på hos en anden, er den andens at gøre. */
function setAf(opgave: Opgave, { roller }: Pick<Aktoer, 'roller'>): Opgave {
  const { hosAndre: _, ...egen } = opgave
  return opgave.rolle !== undefined && roller.includes(opgave.rolle) ? egen : opgave
}

/** Sagens opgaver med hele forklaringen til hver pligt. Hvem der har taget dem, er ikke sagens. */
export function visSagensOpgaver(
  { sagId, haendelser, lagrede, frister }: HentetSag,
  idag: Dato,
  { aktoer, forhold }: { readonly aktoer: Aktoer; readonly forhold: Forhold },
): Omit<Svar<'hentOpgaver'>, 'opgaver'> & { readonly opgaver: readonly SagensOpgave[] } {
  const sag = foldet(haendelser, haendelser.length)
  const vurdering = vurderSag(tilSagsfakta(sag, frister), idag)
  const { pligter } = visFrister(vurdering)
  const fundne = opgaver(sag, vurdering, idag, frister)
  const maaDet = (handling: Parameters<typeof maa>[1]) => maa(aktoer, handling, forhold).maa
  return {
    paa: iso(idag),
    version: lagrede.length,
    opgaver: fundne.opgaver.map((opgave) => {
      const { rolle: _lagerets, ...vist } = opgave
      const forklaring = forklaringTil(opgave, pligter)
      return {
        sagId,
        sagsnummer: sag.sagsnummer,
        borger: sag.borger.navn,
        ...(vist as Omit<OpgaveVisning, 'sagId' | 'sagsnummer' | 'borger'>),
        gruppe: gruppe(opgave, idag),
        maaGoeres: opgave.beslutning !== undefined && maaDet(handlingFor(opgave.beslutning)),
        ...(forklaring !== undefined && { forklaring }),
      }
    }),
    begrundetBort: fundne.begrundetBort.map((pligt) => ({ ...pligt, af: pligt.af.navn })),
    maa: {
      tage: maaDet('tage-opgave'),
      arbejde: maaDet('arbejde-i-forloebet'),
      begrundeBort: maaDet('begrunde-pligt-bort'),
    },
  }
}

type SagensOpgave = Svar<'hentOpgaver'>['opgaver'][number]

function forklaringTil({ pligt, hvad, fra, frist }: Opgave, pligter: FristerVisning['pligter']) {
  return pligter.find((en) => en.id === pligt && en.hvad === hvad && en.fra === fra && en.fristDen === frist)?.hvorfor
}
