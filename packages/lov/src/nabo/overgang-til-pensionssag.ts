import { dato } from '@fodfaeste/grund'
import type { Regel } from '../motor/version.ts'
import {
  type Vilkaar,
  alleVilkaar,
  fast,
  faktum,
  ikkeVilkaar,
  medmindre,
  mindstEtVilkaar,
  tvivlsomt,
} from '../motor/vilkaar.ts'
import { TEKST, laestI, medForbehold } from '../procedure/hjemmel.ts'
import { paaberaabt } from '../procedure/paaberaabt.ts'
import { type Nabogrundlag, TEAMET_OPHOERER, lsp } from './nabogrundlag.ts'
import { TVIVL_NABO } from './tvivl.ts'

/** LSP § 17, stk. 2: borgeren kan bede om, at kun førtidspension vurderes. Den, der får seniorpension, kan ikke. */
export const LSP_17_2: Regel<Vilkaar<Nabogrundlag>> = laestI(
  TEKST.lsp,
  'LSP-17-2',
  'Sagen behandlet på det foreliggende grundlag efter borgerens ønske',
  (aeldre) =>
    alleVilkaar<Nabogrundlag>(
      {
        id: 'LSP-17-2',
        spoergsmaal: 'Skal sagen overgå på det foreliggende grundlag, fordi borgeren beder om det?',
        hjemmel: lsp({ paragraf: '17', stk: 2 }),
        ...medForbehold(aeldre),
      },
      [
        faktum(
          {
            id: 'LSP-17-2-anmodning',
            spoergsmaal: 'Har borgeren bedt om, at kun førtidspension vurderes?',
            hjemmel: lsp({ paragraf: '17', stk: 2, pkt: 1 }),
          },
          'pension-egen-anmodning',
          (k) => k.nabo.egenAnmodning,
        ),
        ikkeVilkaar(
          {
            id: 'LSP-17-2-ikke-senior',
            spoergsmaal: 'Er borgeren uden seniorpension?',
            hjemmel: lsp({ paragraf: '17', stk: 2, pkt: 4 }),
          },
          faktum(
            {
              id: 'LSP-17-2-senior',
              spoergsmaal: 'Er borgeren tilkendt seniorpension?',
              hjemmel: lsp({ paragraf: '17', stk: 2, pkt: 4 }),
            },
            'faar-seniorpension',
            (k) => k.nabo.faarSeniorpension,
          ),
        ),
      ],
      'regel',
    ),
)

/** LSP § 17, stk. 3: efter egen anmodning, når betingelserne utvivlsomt ikke er opfyldt. */
function utvivlsomtIkke(): Vilkaar<Nabogrundlag> {
  return alleVilkaar<Nabogrundlag>(
    {
      id: 'LSP-17-3',
      spoergsmaal: 'Er det en sag efter egen anmodning, hvor betingelserne utvivlsomt ikke er opfyldt?',
      hjemmel: lsp({ paragraf: '17', stk: 3 }),
    },
    [
      faktum(
        {
          id: 'LSP-17-3-anmodning',
          spoergsmaal: 'Har borgeren selv bedt om, at kun førtidspension vurderes?',
          hjemmel: lsp({ paragraf: '17', stk: 3 }),
        },
        'pension-egen-anmodning',
        (k) => k.nabo.egenAnmodning,
      ),
      paaberaabt(
        {
          id: 'LSP-17-3-utvivlsomt',
          spoergsmaal: 'Er det utvivlsomt, at betingelserne ikke er opfyldt?',
          hjemmel: lsp({ paragraf: '17', stk: 3 }),
        },
        'pension-utvivlsomt-ikke',
        (k) => k.nabo.utvivlsomtIkkeOpfyldt,
      ),
    ],
  )
}

/** LSP § 18, stk. 2, 2. pkt.: helt åbenbart, og koordinatoren har udtalt sig eller borgeren er terminalt syg. */
function heltAabenbart(): Vilkaar<Nabogrundlag> {
  const stk2 = lsp({ paragraf: '18', stk: 2, pkt: 2 })
  return alleVilkaar<Nabogrundlag>(
    {
      id: 'LSP-18-2-aabenbart',
      spoergsmaal: 'Er det helt åbenbart, og har koordinatoren udtalt sig, eller er borgeren terminalt syg?',
      hjemmel: stk2,
    },
    [
      paaberaabt(
        {
          id: 'LSP-18-2-helt-aabenbart',
          spoergsmaal: 'Er det helt åbenbart, at arbejdsevnen ikke kan forbedres?',
          hjemmel: stk2,
        },
        'pension-helt-aabenbart',
        (k) => k.nabo.heltAabenbart,
      ),
      mindstEtVilkaar({ id: 'LSP-18-2-nr', spoergsmaal: 'Er en af de to betingelser opfyldt?', hjemmel: stk2 }, [
        faktum(
          {
            id: 'LSP-18-2-nr-1',
            spoergsmaal: 'Har sundhedskoordinatoren udtalt sig?',
            hjemmel: lsp({ paragraf: '18', stk: 2, nr: 1 }),
          },
          'sundhedskoordinator-udtalt-sig',
          (k) => k.nabo.sundhedskoordinatorUdtaltSig,
        ),
        faktum(
          {
            id: 'LSP-18-2-nr-2',
            spoergsmaal: 'Er borgeren terminalt syg?',
            hjemmel: lsp({ paragraf: '18', stk: 2, nr: 2 }),
          },
          'terminalt-syg',
          (k) => k.nabo.terminaltSyg,
        ),
      ]),
    ],
  )
}

/** De to veje uden om teamet: LSP § 17, stk. 3, og § 18, stk. 2, 2. pkt. */
function undtagetFraTeam(): Vilkaar<Nabogrundlag> {
  const stk2 = lsp({ paragraf: '18', stk: 2, pkt: 2 })
  return mindstEtVilkaar<Nabogrundlag>(
    { id: 'LSP-18-2-undtaget', spoergsmaal: 'Er sagen undtaget fra forelæggelse?', hjemmel: stk2 },
    [utvivlsomtIkke(), heltAabenbart()],
  )
}

function forelagt(forbehold: string | undefined): Vilkaar<Nabogrundlag> {
  return medmindre(
    {
      id: 'LSP-18-2',
      spoergsmaal: 'Har sagen været forelagt teamet, eller er den undtaget?',
      hjemmel: lsp({ paragraf: '18', stk: 2 }),
      ...medForbehold(forbehold),
    },
    faktum(
      {
        id: 'LSP-18-2-forelagt',
        spoergsmaal: 'Har pensionssagen været forelagt rehabiliteringsteamet?',
        hjemmel: lsp({ paragraf: '18', stk: 2, pkt: 1 }),
      },
      'pensionssag-forelagt-team',
      (k) => k.nabo.forelagtTeam,
    ),
    undtagetFraTeam(),
  )
}

/** LSP § 18, stk. 2: forelæggelse for teamet før overgangen, med undtagelserne. Fra 1. juli 2026 er det tvivl. */
export const LSP_18_2: Regel<Vilkaar<Nabogrundlag>> = {
  id: 'LSP-18-2',
  navn: 'Forelæggelse for rehabiliteringsteamet før en pensionssag',
  versioner: [
    { fra: dato('0001-01-01'), indtil: TEKST.lsp.fra, kilde: 'LBK 1123/2024', indhold: forelagt(TEKST.lsp.aeldre) },
    { fra: TEKST.lsp.fra, indtil: TEAMET_OPHOERER, kilde: 'LBK 1123/2024', indhold: forelagt(undefined) },
    {
      fra: TEAMET_OPHOERER,
      kilde: 'lov 1750/2025',
      indhold: tvivlsomt(
        {
          id: 'LSP-18-2-efter',
          spoergsmaal: 'Kan sagen overgå uden forelæggelse for teamet?',
          hjemmel: lsp({ paragraf: '18', stk: 2 }),
          forbehold:
            'Teamet ophører efter det oplyste 1. juli 2026 (STAR). § 18, stk. 2, i en ændret ordlyd er ikke læst.',
        },
        TVIVL_NABO.teamEfterJuli2026,
        {
          A: forelagt(undefined),
          B: fast(
            {
              id: 'LSP-18-2-bortfaldet',
              spoergsmaal: 'Er kravet om forelæggelse faldet bort?',
              hjemmel: lsp({ paragraf: '18', stk: 2 }),
            },
            'opfyldt',
          ),
        },
        (k) => k.nabo.sag.laesningsvalg[TVIVL_NABO.teamEfterJuli2026.id],
      ),
    },
  ],
}
