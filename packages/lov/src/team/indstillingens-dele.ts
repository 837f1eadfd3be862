import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Fravaer, gaeldendePaa } from '../motor/version.ts'
import { type Mangler, mangellisten } from '../plan/mangelliste.ts'
import { alleLed } from '../plan/pligttilstand.ts'
import { INDSTILLINGENS_PUNKTER, type IndstillingsId, type Udfald } from './fakta.ts'
import { BEK_7, REGEL_FOR_UDFALD } from './indstilling.ts'
import { LOB_10_1, LOB_10_2, LOB_11_3 } from './sammensaetning.ts'

/** Et punkt, indstillingen skal sige noget om, og lovens svar på, om den gør. */
export interface Punktkrav {
  readonly id: IndstillingsId
  /** Leddet, der kræver punktet, med sted og udgave. */
  readonly krav: Forklaring
  /** Kravet gælder ikke her: betingelsen for det er ikke til stede, eller kommunen følger læsningen, hvor intet gælder. */
  readonly fri: boolean
}

/** Svarene om én behandling, delt, som den holdes og skrives. */
export interface Indstillingsdele {
  /** Reglen om indholdet den dag. */
  readonly indhold?: Forklaring
  /** Den dags regler kender ikke udfaldet; her er den udgave, det ikke er med i. */
  readonly fravaer?: Fravaer
  /** Punkterne i lovens orden. Er det uafklaret, om reglen gælder, er det punkterne i den læsning, hvor den gør. */
  readonly punkter: readonly Punktkrav[]
  readonly mangler: readonly Mangler[]
  /** Skønnet over, om den er fyldestgørende. */
  readonly fyldestgoerende?: Forklaring
  /** Hvem der skulle sidde i teamet, og om borgeren og sagsbehandleren var med. */
  readonly moedet: readonly Forklaring[]
  /** Den nye forelæggelses snævre emne; kun ved den. */
  readonly kunIndsatser?: Forklaring
}

/** Svarene på behandlingen den dag, som de skrives og ses. `udfald`: det, teamet indstiller, når det har. */
export function indstillingensDele(
  svar: readonly Forklaring[],
  { den, udfald }: { readonly den: Dato; readonly udfald?: Udfald | undefined },
): Indstillingsdele {
  const af = ({ id }: { readonly id: string }) => rodenAf(svar, id)
  const regel = udfald && REGEL_FOR_UDFALD[udfald]
  const indhold = regel && af(regel)
  const [fyldestgoerende, kunIndsatser] = [af(BEK_7), af(LOB_11_3)]
  const version = regel && gaeldendePaa(regel, den)
  return {
    ...(indhold && { indhold }),
    ...(version && 'fravaer' in version && { fravaer: version }),
    punkter: regel && indhold ? punkterne(indhold, regel.id) : [],
    mangler: indhold ? manglerI(indhold) : [],
    ...(fyldestgoerende && { fyldestgoerende }),
    moedet: [af(LOB_10_1), af(LOB_10_2)].filter((et) => et !== undefined),
    ...(kunIndsatser && { kunIndsatser }),
  }
}

/** Roden har reglens id eller, hvor det er uafklaret, om eller hvordan reglen gælder, tvivlens. */
function rodenAf(svar: readonly Forklaring[], id: string): Forklaring | undefined {
  const roedder = [id, `${id}-tvivl`, `${id}-ophoert`, `${id}-efter-lukning`]
  return svar.find(({ led }) => roedder.includes(led.id))
}

/** Det, der mangler. Afhænger et krav af en oplysning, er det oplysningen, der spørges om, ikke det modsatte af den. */
function manglerI(rod: Forklaring): readonly Mangler[] {
  const led = alleLed(rod)
  return mangellisten([rod]).map((mangel) => {
    const [under] = led.find((et) => et.led.id === mangel.id && et.led.art === 'ikke')?.fordi ?? []
    return under === undefined ? mangel : { ...mangel, id: under.led.id, spoergsmaal: under.led.spoergsmaal }
  })
}

function punkterne(rod: Forklaring, regel: string): readonly Punktkrav[] {
  const led = alleLed(rod)
  return led.flatMap((krav) => {
    const id = INDSTILLINGENS_PUNKTER.find((et) => krav.led.id === `${regel}-${et}`)
    if (id === undefined) return []
    const betinget = led.find(({ led: l, fordi }) => l.art === 'medmindre' && fordi[0] === krav)
    const fri = krav.svar !== 'opfyldt' && [rod, betinget].some((over) => over?.svar === 'opfyldt')
    return [{ id, krav, fri }]
  })
}
