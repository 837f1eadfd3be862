import { type Hjemmel, type Svar, dato } from '@fodfaeste/grund'
import {
  type Vilkaar,
  alleVilkaar,
  beregnet,
  faktum,
  fast,
  mindstEtVilkaar,
  skoensspoergsmaal,
  tvivlsomt,
} from '../motor/vilkaar.ts'
import type { Regel } from '../motor/version.ts'
import { ORDNINGEN_BEGYNDER } from '../plan/bekendtgoerelse.ts'
import type { TeamGrundlag } from './fakta.ts'
import { TEAM_TVIVL } from './tvivl.ts'

type V = Vilkaar<TeamGrundlag>

const lsp = (paragraf: string, stk: number): Hjemmel => ({ lov: 'LSP', paragraf, stk, udgave: 'LBK 1123/2024' })
const FORBEHOLD = 'Læst i LBK 1123/2024. BEK 2236/2020 henviser til undtagelserne, så de gjaldt senest 1. januar 2021.'

const omPension = (id: string, h: Hjemmel): V =>
  beregnet<TeamGrundlag>(
    { id, spoergsmaal: 'Er det en sag om førtidspension?', hjemmel: h },
    {
      svar: ({ fakta }): Svar =>
        fakta.om === undefined ? 'uoplyst' : fakta.om.vaerdi === 'foertidspension' ? 'opfyldt' : 'ikke-opfyldt',
      brugt: ({ fakta }) => (fakta.om === undefined ? [] : [{ art: 'faktum', id: 'afgoerelse-om', indhold: fakta.om }]),
      mangler: () => [{ art: 'faktum', id: 'afgoerelse-om' }],
    },
  )

const utvivlsomtAfslag: V = alleVilkaar<TeamGrundlag>(
  {
    id: 'LOB-9-1-LSP-17-3',
    spoergsmaal: 'Kan sagen om pension afgøres uden teamet, fordi et afslag er utvivlsomt?',
    hjemmel: lsp('17', 3),
    forbehold: FORBEHOLD,
  },
  [
    omPension('LOB-9-1-LSP-17-3-pension', lsp('17', 3)),
    faktum(
      {
        id: 'LOB-9-1-LSP-17-2-anmodet',
        spoergsmaal: 'Har borgeren bedt om kun at få pension prøvet?',
        hjemmel: lsp('17', 2),
      },
      'pension-egen-anmodning',
      (g) => g.fakta.pension?.paaForeliggendeGrundlag,
    ),
    skoensspoergsmaal(
      {
        id: 'LOB-9-1-LSP-17-3-utvivlsomt',
        spoergsmaal: 'Er det utvivlsomt, at betingelserne ikke er opfyldt?',
        hjemmel: lsp('17', 3),
      },
      'pension-utvivlsomt-ikke',
      (g) => g.fakta.pension?.utvivlsomtIkkeOpfyldt,
    ),
  ],
)

const heltAabenbart: V = alleVilkaar<TeamGrundlag>(
  {
    id: 'LOB-9-1-LSP-18-2',
    spoergsmaal: 'Kan sagen om pension behandles uden teamet, fordi udsigten er helt åbenbar?',
    hjemmel: lsp('18', 2),
    forbehold: FORBEHOLD,
  },
  [
    omPension('LOB-9-1-LSP-18-2-pension', lsp('18', 2)),
    skoensspoergsmaal(
      {
        id: 'LOB-9-1-LSP-18-2-aabenbart',
        spoergsmaal: 'Er det helt åbenbart, at arbejdsevnen ikke kan forbedres?',
        hjemmel: lsp('18', 2),
      },
      'pension-helt-aabenbart',
      (g) => g.fakta.pension?.heltAabenbart,
    ),
    mindstEtVilkaar(
      { id: 'LOB-9-1-LSP-18-2-nr', spoergsmaal: 'Er en af de to betingelser opfyldt?', hjemmel: lsp('18', 2) },
      [
        faktum(
          {
            id: 'LOB-9-1-LSP-18-2-nr-1',
            spoergsmaal: 'Har sundhedskoordinatoren udtalt sig?',
            hjemmel: { ...lsp('18', 2), nr: 1 },
          },
          'sundhedskoordinator-udtalt-sig',
          (g) => g.fakta.pension?.sundhedskoordinatorUdtalt,
        ),
        faktum(
          {
            id: 'LOB-9-1-LSP-18-2-nr-2',
            spoergsmaal: 'Er borgeren terminalt syg?',
            hjemmel: { ...lsp('18', 2), nr: 2 },
          },
          'terminalt-syg',
          (g) => g.fakta.pension?.terminaltSyg,
        ),
      ],
    ),
  ],
)

const TVIVL = TEAM_TVIVL.pensionUdenTeamFoer2021
const SIKKERT_FRA = dato('2021-01-01')

/** Undtagelsen er læst i en udgave fra 2024 og er sikker fra 2021. Hvornår den kom, er ikke fundet. */
function undtagelsesregel(id: string, navn: string, undtaget: V): Regel<V> {
  const { spoergsmaal, hjemmel } = undtaget.led
  if (hjemmel === undefined) throw new Error(`Rule ${id} has no citation`)
  const maaske = tvivlsomt<TeamGrundlag>(
    { id: `${id}-foer-2021`, spoergsmaal, hjemmel },
    TVIVL,
    {
      A: fast({ id: `${id}-ikke-endnu`, spoergsmaal: 'Undtagelsen fandtes endnu ikke', hjemmel }, 'ikke-opfyldt'),
      B: undtaget,
    },
    (g) => g.fakta.laesningsvalg[TVIVL.id],
  )
  return {
    id,
    navn,
    versioner: [
      { fra: dato('0001-01-01'), indtil: ORDNINGEN_BEGYNDER, kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
      { fra: ORDNINGEN_BEGYNDER, indtil: SIKKERT_FRA, kilde: 'BEK 2236/2020', indhold: maaske },
      { fra: SIKKERT_FRA, kilde: 'BEK 2236/2020', indhold: undtaget },
    ],
  }
}

/** LSP § 17, stk. 3: borgeren vil kun have pension prøvet, og et afslag er utvivlsomt. */
const PENSION_UTVIVLSOMT = undtagelsesregel(
  'LOB-9-1-LSP-17-3',
  'Pension uden teamet: utvivlsomt afslag',
  utvivlsomtAfslag,
)

/** LSP § 18, stk. 2: helt åbenbart, og sundhedskoordinatoren har udtalt sig, eller borgeren er terminalt syg. */
const PENSION_AABENBAR = undtagelsesregel('LOB-9-1-LSP-18-2', 'Pension uden teamet: helt åbenbart', heltAabenbart)

/** De to undtagelser. Den forberedende del skal laves alligevel (BEK 1708/2024 § 1, stk. 2). */
export const PENSION_UDEN_TEAM: readonly Regel<V>[] = [PENSION_UTVIVLSOMT, PENSION_AABENBAR]
