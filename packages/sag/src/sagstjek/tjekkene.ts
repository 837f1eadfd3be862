import type { Tjek } from './tjek.ts'
import { TJEK_GRUNDLAGET } from './tjek-grundlaget.ts'
import { TJEK_KLAGEN } from './tjek-klagen.ts'
import { TJEK_LOVEN } from './tjek-loven.ts'
import { TJEK_SAGSGANGEN } from './tjek-sagsgangen.ts'

/** Alt, tjekket spørger om, i den orden, en sag bliver til en afgørelse. */
export const TJEKKENE: readonly Tjek[] = [...TJEK_GRUNDLAGET, ...TJEK_LOVEN, ...TJEK_SAGSGANGEN, ...TJEK_KLAGEN]
