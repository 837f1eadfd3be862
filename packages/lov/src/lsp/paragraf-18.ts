import { dato } from '@fodfaeste/grund'
import { KATALOG } from '../katalog.ts'
import { skoensspoergsmaal } from '../motor/opslag.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'

/**
 * LSP § 18, stk. 1: kommunen lader sagen overgå til førtidspension, når det er dokumenteret eller på grund af særlige
 * forhold helt åbenbart, at arbejdsevnen ikke kan forbedres ved forløb, indsatser eller behandling. Et skøn.
 */
const overgang = (udgave: string, forbehold?: string): Vilkaar<Grundlag> =>
  skoensspoergsmaal(
    {
      id: 'LSP-18-1',
      spoergsmaal: KATALOG.skoen['alle-foranstaltninger-udtoemt'].spoergsmaal,
      hjemmel: { lov: 'LSP', paragraf: '18', stk: 1, udgave },
      ...(forbehold === undefined ? {} : { forbehold }),
    },
    'alle-foranstaltninger-udtoemt',
    (g) => g.fakta.skoen['alle-foranstaltninger-udtoemt'],
  )

/** LSP § 18, stk. 1. Kravet om det dokumenterede eller helt åbenbare har stået der siden 2013. */
export const LSP_18_1: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LSP-18-1',
  navn: 'Sagen overgår til behandling efter reglerne om førtidspension',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    {
      fra: dato('2013-01-01'),
      indtil: dato('2018-06-01'),
      kilde: 'lov 1380/2012',
      indhold: overgang(
        'lov 1380/2012',
        'Læst i lov 1380/2012. Hvilke dage jobafklaringsforløb og ordet «relevante» kom med i opregningen, er ikke skaffet.',
      ),
    },
    { fra: dato('2018-06-01'), kilde: 'lov 553/2018', indhold: overgang('LBK 1123/2024') },
  ],
})
