import { dato } from '@fodfaeste/grund'
import { type Undtagelsesgrundlag, vejeUdenOmTeamet } from '../lsp/pension-uden-team.ts'
import { type Regel, regel } from '../motor/version.ts'
import { ANDET_TRIN_2026, ORDNINGEN_BEGYNDER } from '../plan/bekendtgoerelse.ts'
import { fast } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { TEKST, laestI, medForbehold } from '../procedure/hjemmel.ts'
import { TEAM_TVIVL } from '../team/tvivl.ts'
import type { Nabofakta } from './fakta.ts'
import { type Nabogrundlag, lsp } from './nabogrundlag.ts'

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

/** De to veje uden om teamet: LSP § 17, stk. 3, og § 18, stk. 2, 2. pkt. */
function undtagetFraTeam(): Vilkaar<Nabogrundlag> {
  return mindstEtVilkaar<Nabogrundlag>(
    {
      id: 'LSP-18-2-undtaget',
      spoergsmaal: 'Er sagen undtaget fra forelæggelse?',
      hjemmel: lsp({ paragraf: '18', stk: 2, pkt: 2 }),
    },
    vejeUdenOmTeamet(({ nabo, dag }: Nabogrundlag) => ({ k: undtagelsesgrundlag(nabo), dag })),
  )
}

function undtagelsesgrundlag(nabo: Nabofakta): Undtagelsesgrundlag {
  return {
    egenAnmodning: nabo.egenAnmodning,
    utvivlsomtIkke: nabo.utvivlsomtIkkeOpfyldt,
    heltAabenbart: nabo.heltAabenbart,
    koordinatorUdtaltSig: nabo.sundhedskoordinatorUdtaltSig,
    terminaltSyg: nabo.terminaltSyg,
    laesningsvalg: nabo.sag.laesningsvalg,
  }
}

const LAEST_TO_GANGE = 'Kravet er læst i lov 1380/2012 og i LBK 1123/2024; udgaverne imellem er ikke skaffet.'

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
export const LSP_18_2: Regel<Vilkaar<Nabogrundlag>> = regel({
  id: 'LSP-18-2',
  navn: 'Forelæggelse for rehabiliteringsteamet før en pensionssag',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: ORDNINGEN_BEGYNDER, kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    { fra: ORDNINGEN_BEGYNDER, indtil: TEKST.lsp.fra, kilde: 'lov 1380/2012', indhold: forelagt(LAEST_TO_GANGE) },
    { fra: TEKST.lsp.fra, indtil: ANDET_TRIN_2026, kilde: 'LBK 1123/2024', indhold: forelagt(undefined) },
    {
      fra: ANDET_TRIN_2026,
      kilde: 'lov 1750/2025',
      indhold: tvivlsomt(
        {
          id: 'LSP-18-2-efter',
          spoergsmaal: 'Har sagen været forelagt teamet, eller er kravet faldet bort?',
          hjemmel: lsp({ paragraf: '18', stk: 2 }),
          forbehold:
            'Teamet ophører efter det oplyste 1. juli 2026 (STAR). § 18, stk. 2, i en ændret ordlyd er ikke læst.',
        },
        TEAM_TVIVL.teamEfterJuli2026,
        {
          A: fast(
            {
              id: 'LSP-18-2-bortfaldet',
              spoergsmaal: 'Er kravet om forelæggelse faldet bort?',
              hjemmel: lsp({ paragraf: '18', stk: 2 }),
            },
            'opfyldt',
          ),
          B: forelagt(undefined),
        },
        (k) => k.nabo.sag.laesningsvalg[TEAM_TVIVL.teamEfterJuli2026.id],
      ),
    },
  ],
})
