import type { Hjemmel } from '@fodfaeste/grund'

type Sted = Omit<Hjemmel, 'lov' | 'udgave'>

/** De steder i forvaltningsloven, retssikkerhedsloven og dens bekendtgørelse, blokkene hviler på, i de udgaver lovpakken regner med. */
export const fvl = (sted: Sted): Hjemmel => ({ lov: 'FVL', udgave: 'LBK 433/2014', ...sted })
export const rsl = (sted: Sted): Hjemmel => ({ lov: 'RSL', udgave: 'LBK 354/2025', ...sted })
export const bek = (sted: Sted): Hjemmel => ({ lov: 'BEK', udgave: 'BEK 861/2025', ...sted })
