import type { Regel } from '../motor/version.ts'
import { fast } from '../motor/beregnet.ts'
import { faktum, skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, undtagelse } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Henvendelse, Procesfakta } from './fakta.ts'
import { TEKST, fvl, laestI, medForbehold } from './hjemmel.ts'
import { paaberaabt } from './paaberaabt.ts'

const vedroerer = (id: string, stk: 1 | 2): Vilkaar<Henvendelse> =>
  faktum(
    { id, spoergsmaal: 'Hører spørgsmålet under myndigheden?', hjemmel: fvl({ paragraf: '7', stk }) },
    'henvendelse-vedroerer-myndigheden',
    (h) => h.vedroererMyndigheden,
  )

/** FVL § 7, stk. 1: vejledning i det omfang, det er nødvendigt. */
export const FVL_7_1: Regel<Vilkaar<Henvendelse>> = laestI(TEKST.fvl, 'FVL-7-1', 'Vejledningspligt', (aeldre) =>
  alleVilkaar<Henvendelse>(
    {
      id: 'FVL-7-1',
      spoergsmaal: 'Skal borgeren have vejledning?',
      hjemmel: fvl({ paragraf: '7', stk: 1 }),
      ...medForbehold(aeldre),
    },
    [
      vedroerer('FVL-7-1-omraade', 1),
      skoensspoergsmaal(
        {
          id: 'FVL-7-1-noedvendig',
          spoergsmaal: 'Er vejledning eller bistand nødvendig?',
          hjemmel: fvl({ paragraf: '7', stk: 1 }),
        },
        'vejledning-noedvendig',
        (h) => h.vejledningNoedvendig,
      ),
    ],
    'regel',
  ),
)

/** FVL § 7, stk. 2: en skriftlig henvendelse til den forkerte sendes så vidt muligt videre til den rette. */
export const FVL_7_2: Regel<Vilkaar<Henvendelse>> = laestI(TEKST.fvl, 'FVL-7-2', 'Videresendelse', (aeldre) =>
  alleVilkaar<Henvendelse>(
    {
      id: 'FVL-7-2',
      spoergsmaal: 'Skal henvendelsen så vidt muligt sendes videre til rette myndighed?',
      hjemmel: fvl({ paragraf: '7', stk: 2 }),
      ...medForbehold(aeldre),
    },
    [
      faktum(
        { id: 'FVL-7-2-skriftlig', spoergsmaal: 'Er henvendelsen skriftlig?', hjemmel: fvl({ paragraf: '7', stk: 2 }) },
        'henvendelse-skriftlig',
        (h) => h.skriftlig,
      ),
      ikkeVilkaar(
        {
          id: 'FVL-7-2-udenfor',
          spoergsmaal: 'Hører spørgsmålet under en anden myndighed?',
          hjemmel: fvl({ paragraf: '7', stk: 2 }),
        },
        vedroerer('FVL-7-2-omraade', 2),
      ),
    ],
    'regel',
  ),
)

/** FVL § 8: borgeren kan når som helst lade sig bistå eller repræsentere, undtagen når væsentlige hensyn eller lov taler imod. */
export const FVL_8: Regel<Vilkaar<Procesfakta>> = laestI(TEKST.fvl, 'FVL-8', 'Partsrepræsentation', (aeldre) =>
  undtagelse<Procesfakta>(
    {
      id: 'FVL-8',
      spoergsmaal: 'Kan borgeren lade sig bistå eller repræsentere?',
      hjemmel: fvl({ paragraf: '8' }),
      ...medForbehold(aeldre),
    },
    fast(
      {
        id: 'FVL-8-1',
        spoergsmaal: 'Har en part ret til bistand når som helst i sagen?',
        hjemmel: fvl({ paragraf: '8', stk: 1, pkt: 1 }),
      },
      'opfyldt',
    ),
    paaberaabt(
      {
        id: 'FVL-8-2',
        spoergsmaal: 'Må retten vige for væsentlige offentlige eller private hensyn eller for en anden lov?',
        hjemmel: fvl({ paragraf: '8', stk: 2 }),
      },
      'repraesentation-modstaaende-hensyn',
      (p) => p.repraesentant?.modstaaendeHensyn,
    ),
  ),
)

/** FVL § 8, stk. 1, 2. pkt.: myndigheden kan kræve, at borgeren selv medvirker, når det har betydning for afgørelsen. */
export const FVL_8_1_PKT_2: Regel<Vilkaar<Procesfakta>> = laestI(
  TEKST.fvl,
  'FVL-8-1-pkt-2',
  'Krav om personlig medvirken',
  (aeldre) =>
    paaberaabt<Procesfakta>(
      {
        id: 'FVL-8-1-pkt-2',
        spoergsmaal: 'Skal borgeren selv medvirke, selv om der er en repræsentant?',
        hjemmel: fvl({ paragraf: '8', stk: 1, pkt: 2 }),
        ...medForbehold(aeldre),
      },
      'personlig-medvirken',
      (p) => p.repraesentant?.personligMedvirkenPaakraevet,
    ),
)
