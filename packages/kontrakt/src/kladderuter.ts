import {
  GemKladdeSkema,
  GemtKladdeSkema,
  KladderSkema,
  MeldTilstedeSkema,
  SletKladdeSkema,
  TilstedeSkema,
} from './kladder.ts'
import { GjortSkema } from './adgang.ts'
import { SagStiSkema } from './opslag.ts'
import type { Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'

const SKRIV_KLADDE = [...LAES_SAG, ...KROP] as const

/** Kladder, og hvem der har sagen åben. */
export const KLADDERUTER = {
  hentKladder: {
    resume: 'Mine kladder i sagen, og det, kollegaer har registreret samme sted siden',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: KladderSkema,
    fejl: LAES_SAG,
  },
  gemKladde: {
    resume: 'Gem det, jeg er ved at skrive; kun jeg kan se det',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: GemKladdeSkema,
    status: 200,
    svar: GemtKladdeSkema,
    fejl: SKRIV_KLADDE,
  },
  sletKladde: {
    resume: 'Slet min kladde',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: SletKladdeSkema,
    status: 200,
    svar: GjortSkema,
    fejl: SKRIV_KLADDE,
  },
  meldTilstede: {
    resume: 'Jeg har sagen åben. Hvem har ellers, og er der skrevet i den?',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: MeldTilstedeSkema,
    status: 200,
    svar: TilstedeSkema,
    fejl: SKRIV_KLADDE,
  },
} as const satisfies Record<string, Rute>
