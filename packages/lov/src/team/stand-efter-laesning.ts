import type { Forklaring } from '../motor/forklaring.ts'
import { standsetAfTvivl, tilstandPaa } from '../plan/pligttilstand.ts'
import type { Pligttilstand } from '../pligter/pligt.ts'

/**
 * Hvor en pligt er, når det er uafklaret, om den gælder. Er der ikke valgt læsning, er den i tvivl. Er svaret et ja, uden at
 * det er gjort, er der i den valgte læsning intet at gøre, og pligten er bortfaldet.
 */
export function standEfterLaesning(hvorfor: Forklaring, stand: Parameters<typeof tilstandPaa>[0]): Pligttilstand {
  if (standsetAfTvivl(hvorfor)) return 'tvivl'
  return hvorfor.svar === 'opfyldt' && !stand.opfyldt ? 'bortfaldet' : tilstandPaa(stand)
}
