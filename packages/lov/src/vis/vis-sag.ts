import { type Dato, iso } from '@fodfaeste/grund'
import type { Ejer, Pligt, Pligttilstand, Taerskel } from '../pligter/pligt.ts'
import type { Sagstvivl, Sagsvurdering } from '../vurdering/vurder-sag.ts'
import { type LovPaaVisning, visLovPaa } from './vis-lov-paa.ts'
import { visForklaring, visValg } from './vis-forklaring.ts'
import { erTidligere, visHjemmel } from './vis-hjemmel.ts'
import { visVurdering } from './vis-vurdering.ts'
import type { ForklaringVisning, HjemmelVisning, TvivlVisning, VurderingVisning } from './visning.ts'

/** En pligt skrevet færdig: hvad, hvor i loven, hvem, hvornår, hvorfor, og hvad der opfylder den. */
export interface PligtVisning {
  readonly id: string
  readonly hvad: string
  readonly ejer: Ejer
  readonly hjemmel: HjemmelVisning
  readonly fra: string
  /** Sidste dag i tide. Mangler, når loven ikke sætter en dag: så er det snarest. */
  readonly fristDen?: string
  readonly tilstand: Pligttilstand
  readonly opfyldesVed: string
  readonly opfyldtDen?: string
  /** Hvilken dags lov, valgt af hvilken overgangsregel, på hvilken af sagens dage. Mangler ved det, loven ikke ejer. */
  readonly lov?: LovPaaVisning
  readonly hvorfor: ForklaringVisning
}

/** En dag fremme, hvor loven skifter svar for sagen. */
export interface TaerskelVisning {
  readonly id: string
  readonly navn: string
  readonly dag: string
  readonly hjemmel?: HjemmelVisning
  readonly betydning: string
}

/** En uafklaret lov i sagen, med det valg nogen har truffet. */
export interface SagstvivlVisning {
  readonly id: string
  readonly titel: string
  readonly A: string
  readonly B: string
  readonly hvemBeslutter: string
  readonly valgt?: NonNullable<TvivlVisning['valgt']>
}

/** Fristerne i en sag på en dag. */
export interface FristerVisning {
  readonly paa: string
  /** Hvilken lov målgruppen er vurderet efter, og hvad svaret er. */
  readonly lov: VurderingVisning['lov']
  readonly konklusion: VurderingVisning['konklusion']
  readonly pligter: readonly PligtVisning[]
  readonly taerskler: readonly TaerskelVisning[]
  readonly tal: VurderingVisning['tal']
  readonly tvivl: readonly SagstvivlVisning[]
}

/** Pligter, frister, dage fremme og tvivl som rene data med færdige danske tekster. */
export function visFrister(sag: Sagsvurdering): FristerVisning {
  const { lov, konklusion, tal } = visVurdering(sag.maalgruppe)
  return {
    paa: iso(sag.paa),
    lov,
    konklusion,
    pligter: sag.pligter.map((pligt) => visPligt(pligt, sag.paa)),
    taerskler: sag.taerskler.map((taerskel) => visTaerskel(taerskel, sag.paa)),
    tal,
    tvivl: sag.tvivl.map(visSagstvivl),
  }
}

function visPligt(pligt: Pligt, dag: Dato): PligtVisning {
  const { id, hvad, ejer, hjemmel, fra, fristDen, tilstand, opfyldesVed, opfyldtDen, hvorfor } = pligt
  return {
    id,
    hvad,
    ejer,
    hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, dag)),
    fra: iso(fra),
    ...(fristDen === undefined ? {} : { fristDen: iso(fristDen) }),
    tilstand,
    opfyldesVed,
    ...(opfyldtDen === undefined ? {} : { opfyldtDen: iso(opfyldtDen) }),
    ...(hvorfor.lov === undefined ? {} : { lov: visLovPaa(hvorfor.lov) }),
    hvorfor: visForklaring(hvorfor, dag),
  }
}

function visTaerskel({ id, navn, dag, hjemmel, betydning }: Taerskel, paa: Dato): TaerskelVisning {
  return {
    id,
    navn,
    dag: iso(dag),
    ...(hjemmel === undefined ? {} : { hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, paa)) }),
    betydning,
  }
}

function visSagstvivl({ id, titel, A, B, hvemBeslutter, valgt }: Sagstvivl): SagstvivlVisning {
  return { id, titel, A, B, hvemBeslutter, ...(valgt === undefined ? {} : { valgt: visValg(valgt) }) }
}
