import { type Hjemmel, dato } from '@fodfaeste/grund'
import { type Regel, regel } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { TEKST, laestI, medForbehold, rsl, samlForbehold } from '../procedure/hjemmel.ts'
import { skrivTal } from '../procedure/pligttilstand.ts'
import { type Nabogrundlag, lsp } from './nabogrundlag.ts'

/** En anden slags hjælp, kommunen skal have med i overvejelsen. Ikke et råd: om den kan gives, afgøres efter dens egne regler. */
export interface AndenHjaelp {
  readonly id: string
  readonly navn: string
  readonly hjemmel: Hjemmel
  /** Det, kommunen må vide om hjemlen, fx at den tekst, der er læst, er en bestemt udgave. */
  readonly note?: string
}

const lab = (paragraf: string): Hjemmel => ({ lov: 'LAB', paragraf, udgave: 'LBK 280/2024' })
const LAB_NOTE = 'Læst i LBK 280/2024; ændringer fra 2026 er ikke indarbejdet.'

/** Hjælp ved siden af og efter et ressourceforløb, hver med det sted, den står. */
export const ANDEN_HJAELP: readonly AndenHjaelp[] = [
  { id: 'virksomhedspraktik', navn: 'Virksomhedspraktik', hjemmel: lab('57'), note: LAB_NOTE },
  { id: 'opkvalificering', navn: 'Vejledning og opkvalificering', hjemmel: lab('91'), note: LAB_NOTE },
  { id: 'mentor', navn: 'Mentorstøtte', hjemmel: lab('167'), note: LAB_NOTE },
  { id: 'jobafklaring', navn: 'Jobafklaringsforløb', hjemmel: lab('107'), note: LAB_NOTE },
  { id: 'fleksjob', navn: 'Fleksjob', hjemmel: lab('116'), note: LAB_NOTE },
  {
    id: 'kontanthjaelp',
    navn: 'Kontanthjælp',
    hjemmel: { lov: 'LAS', paragraf: '13', stk: 1, udgave: 'LBK 1004/2025' },
    note: 'Hjælpen selv står i § 11, som ikke er i den læste tekst; § 13 om rådighed henviser til den.',
  },
  { id: 'foertidspension', navn: 'Førtidspension', hjemmel: lsp({ paragraf: '16' }) },
  {
    id: 'andre-muligheder',
    navn: 'Hjælp efter anden social lovgivning, råd og vejledning, og hjælp hos en anden myndighed',
    hjemmel: rsl({ paragraf: '5' }),
  },
]

const KILDE_82_16 =
  'Principmeddelelse 82-16, kendt fra Ankestyrelsens praksisnotater 2022 og 2023. Det er praksis og står ikke i loven.'

/** Principmeddelelse 82-16: et nej til et forløb giver ikke i sig selv ret til førtidspension. */
export const PRAKSIS_82_16: Regel<Vilkaar<Nabogrundlag>> = regel({
  id: 'PRAKSIS-82-16',
  navn: 'Et nej til et forløb giver ikke ret til førtidspension (praksis)',
  versioner: () => [
    {
      fra: dato('0001-01-01'),
      kilde: 'principmeddelelse 82-16',
      indhold: fast(
        {
          id: 'PRAKSIS-82-16',
          spoergsmaal: 'Giver det i sig selv ret til førtidspension, at borgeren siger nej til et ressourceforløb?',
          hjemmel: lsp({ paragraf: '16' }),
          forbehold: KILDE_82_16,
          hvorfor: () => 'Nej. Betingelserne for førtidspension skal være opfyldt for sig.',
        },
        'ikke-opfyldt',
      ),
    },
  ],
})

/** RSL § 5 og 82-16: siger borgeren nej til et forløb og søger stadig hjælp, ser kommunen på alle andre muligheder. */
export const RSL_5: Regel<Vilkaar<Nabogrundlag>> = laestI(TEKST.rsl, 'RSL-5', 'Alle muligheder for hjælp', (aeldre) =>
  beregnet<Nabogrundlag>(
    {
      id: 'RSL-5',
      spoergsmaal: 'Skal kommunen tage stilling til al anden hjælp, fordi borgeren siger nej til et forløb?',
      hjemmel: rsl({ paragraf: '5' }),
      ...medForbehold(samlForbehold(KILDE_82_16, aeldre)),
      hvorfor: ({ tal }) => `Borgeren sagde nej: ${skrivTal(tal['afvist'])}.`,
    },
    {
      svar: ({ nabo: { afviserForloeb } }) => (afviserForloeb === undefined ? 'uoplyst' : 'opfyldt'),
      tal: ({ nabo: { afviserForloeb } }) => ({ afvist: afviserForloeb?.vaerdi }),
      brugt: ({ nabo: { afviserForloeb } }) =>
        afviserForloeb === undefined ? [] : [{ art: 'faktum', id: 'afviser-forloeb', indhold: afviserForloeb }],
      mangler: () => [{ art: 'faktum', id: 'afviser-forloeb' }],
    },
  ),
)
