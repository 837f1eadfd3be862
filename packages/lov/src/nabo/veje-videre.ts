import type { Dato, Hjemmel } from '@fodfaeste/grund'
import { LSP_18_1 } from '../lsp/paragraf-18.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import type { Vurdering } from '../vurdering/vurder.ts'
import { ANDEN_HJAELP } from './anden-hjaelp.ts'
import type { Nabofakta } from './fakta.ts'
import { lsp } from './nabogrundlag.ts'
import { vurderNabo } from './vurder-nabo.ts'

/** En vej, sagen kan gå fra her. Ikke et råd: hvilken det bliver, afgør et menneske. */
export interface Vej {
  readonly id: string
  readonly navn: string
  readonly hjemmel: Hjemmel
  readonly note?: string
  /** Lovens svar om vejen. Tomt: dens regler er ikke læst ind her, og et menneske afgør den efter dem. */
  readonly svar: readonly Forklaring[]
}

const HJEMMEL_112: Hjemmel = { lov: 'LAB', paragraf: '112', udgave: 'LBK 280/2024' }
/** Reglerne om adgangen til førtidspension; de andre i naboloven handler om noget andet end vejen derhen. */
const OM_PENSION = ['LSP-', 'PRAKSIS-ET-FORLOEB']

/**
 * Det, der kan følge af målgruppens svar: forløbet selv, en sag om førtidspension, og anden hjælp, i lovens orden og uden
 * rangfølge.
 */
export function vejeVidere(maalgruppe: Vurdering, nabo: Nabofakta, forloeb: Forloebsdage): readonly Vej[] {
  const { paa, grundlag, spoergsmaal } = maalgruppe
  return [
    {
      id: 'ressourceforloeb',
      navn: 'Ressourceforløb',
      hjemmel: spoergsmaal.henvises.led.hjemmel ?? HJEMMEL_112,
      svar: [spoergsmaal.henvises, spoergsmaal.tilbydes],
    },
    {
      id: 'foertidspension',
      navn: 'Sag om førtidspension',
      hjemmel: lsp({ paragraf: '18' }),
      svar: [...svarPaa([LSP_18_1], paa, grundlag), ...omPension(nabo, forloeb, paa)],
    },
    ...ANDEN_HJAELP.filter(({ id }) => id !== 'foertidspension').map((hjaelp) => ({ ...hjaelp, svar: [] })),
  ]
}

const omPension = (nabo: Nabofakta, forloeb: Forloebsdage, paa: Dato): readonly Forklaring[] =>
  vurderNabo(nabo, forloeb, paa).svar.filter(({ led }) => OM_PENSION.some((begynder) => led.id.startsWith(begynder)))
