import type { Hjemmel } from '@fodfaeste/grund'

type Sted = Omit<Hjemmel, 'lov' | 'udgave'>

/** De steder i forvaltningsloven, retssikkerhedsloven, lov om organisering og bekendtgørelsen, blokkene hviler på, i de udgaver lovpakken regner med. */
export const fvl = (sted: Sted): Hjemmel => ({ lov: 'FVL', udgave: 'LBK 433/2014', ...sted })
export const rsl = (sted: Sted): Hjemmel => ({ lov: 'RSL', udgave: 'LBK 354/2025', ...sted })
export const lob = (sted: Sted): Hjemmel => ({ lov: 'LOB', udgave: 'LBK 254/2024', ...sted })
export const bek = (sted: Sted): Hjemmel => ({ lov: 'BEK', udgave: 'BEK 861/2025', ...sted })
