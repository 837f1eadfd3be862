import { type Dato, type Hjemmel, erAfgjort, skrivDato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { standsetAfTvivl } from '../plan/pligttilstand.ts'
import type { Ejer, Pligt, Pligttilstand } from '../pligter/pligt.ts'

/** Det, en pligt er, når forklaringen på den er regnet ud. */
export interface Pligtudkast {
  readonly id: string
  readonly hvad: string
  readonly ejer: Ejer
  readonly hjemmel: Hjemmel
  readonly fra: Dato
  /** Sidste dag. Udelades, når loven siger «straks», «snarest» eller slet ikke sætter en dag. */
  readonly fristDen?: Dato
  readonly opfyldesVed: string
  readonly opfyldtDen?: Dato
  /** Sandt, når pligten skulle være opfyldt før en handling, der nu er sket uden den. */
  readonly forSent?: boolean
}

/**
 * Pligten med den tilstand, den har på dagen. `hvorfor` svarer på, om pligten er der: et nej fjerner den, og mangler
 * der en oplysning eller et skøn for at vide det, er den uoplyst; mangler der et valg af læsning, er den i tvivl.
 * Det, der er gjort, er gjort: er pligten opfyldt efter fristen, er den opfyldt, og `opfyldtDen` viser, at det var sent.
 */
export function lavPligt(udkast: Pligtudkast, hvorfor: Forklaring, dag: Dato): Pligt {
  const { forSent: _, fristDen, opfyldtDen, ...resten } = udkast
  const tilstand = tilstandPaa(udkast, hvorfor, dag)
  return {
    ...resten,
    fristDen,
    tilstand,
    ...(tilstand === 'opfyldt' && opfyldtDen !== undefined ? { opfyldtDen } : {}),
    hvorfor,
  }
}

function tilstandPaa(
  { fra, fristDen, opfyldtDen, forSent }: Pligtudkast,
  hvorfor: Forklaring,
  dag: Dato,
): Pligttilstand {
  if (hvorfor.svar === 'ikke-opfyldt') return 'bortfaldet'
  if (opfyldtDen !== undefined && opfyldtDen <= dag) return 'opfyldt'
  if (!erAfgjort(hvorfor.svar)) return standsetAfTvivl(hvorfor) ? 'tvivl' : 'uoplyst'
  if (dag < fra) return 'kommende'
  return forSent === true || (fristDen !== undefined && fristDen < dag) ? 'overskredet' : 'aktiv'
}

/** Dagen skrevet ud, eller «ukendt». Til `hvorfor`-linjer, hvor dagen står som tal. */
export const skrivTal = (dag: number | undefined): string => (dag === undefined ? 'ukendt' : skrivDato(dag as Dato))
