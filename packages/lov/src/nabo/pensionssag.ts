import { type Dato, plusMaaneder } from '@fodfaeste/grund'
import type { Regel } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar, mindstEtVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { TEKST, laestI, medForbehold } from '../procedure/hjemmel.ts'
import { skrivTal } from '../procedure/pligttilstand.ts'
import type { Pensionsgrundlag } from './fakta.ts'
import { type Nabogrundlag, lsp } from './nabogrundlag.ts'

const dokumentation = (nr: number, spoergsmaal: string, felt: keyof Pensionsgrundlag): Vilkaar<Nabogrundlag> =>
  faktum(
    { id: `LSP-19-1-nr-${nr}`, spoergsmaal, hjemmel: lsp({ paragraf: '19', stk: 1, nr }) },
    `pensionsgrundlag-${nr}`,
    (k) => k.nabo.grundlag?.[felt],
  )

/** LSP § 19, stk. 1: grundlaget for afgørelsen. Nr. 4 bærer en tilkendelse, nr. 5 et afslag; mindst ét af dem skal være der. */
export const LSP_19_1: Regel<Vilkaar<Nabogrundlag>> = laestI(
  TEKST.lsp,
  'LSP-19-1',
  'Grundlaget for en afgørelse om førtidspension',
  (aeldre) =>
    alleVilkaar<Nabogrundlag>(
      {
        id: 'LSP-19-1',
        spoergsmaal: 'Er grundlaget for afgørelsen om førtidspension fuldstændigt?',
        hjemmel: lsp({ paragraf: '19', stk: 1 }),
        ...medForbehold(aeldre),
      },
      [
        dokumentation(
          1,
          'Viser rehabiliteringsplanen, at ressourcer og udfordringer er fuldt afklaret?',
          'rehabiliteringsplan',
        ),
        dokumentation(2, 'Er det dokumenteret, at alle relevante indsatser er udtømt?', 'indsatserUdtoemt'),
        dokumentation(3, 'Er det fagligt forklaret, at arbejdsevnen er varigt nedsat?', 'varigtNedsatForklaret'),
        mindstEtVilkaar(
          {
            id: 'LSP-19-1-nr-4-eller-5',
            spoergsmaal:
              'Er det forklaret, hvorfor arbejdsevnen ikke rækker, eller angivet, hvilke funktioner den rækker til?',
            hjemmel: lsp({ paragraf: '19', stk: 1 }),
          },
          [
            dokumentation(
              4,
              'Er det fagligt forklaret, at arbejdsevnen ikke kan bruges til selvforsørgelse?',
              'ikkeSelvforsoergelseForklaret',
            ),
            dokumentation(5, 'Er konkrete arbejdsfunktioner angivet?', 'arbejdsfunktionerAngivet'),
          ],
        ),
      ],
      'regel',
    ),
)

/** LSP § 20, stk. 3: før afgørelsen tilbydes et møde med dem, der skal træffe den. */
export const LSP_20_3: Regel<Vilkaar<Nabogrundlag>> = laestI(
  TEKST.lsp,
  'LSP-20-3',
  'Tilbud om et møde før afgørelsen om førtidspension',
  (aeldre) =>
    fast(
      {
        id: 'LSP-20-3',
        spoergsmaal: 'Skal borgeren tilbydes et møde, før der træffes afgørelse om førtidspension?',
        hjemmel: lsp({ paragraf: '20', stk: 3 }),
        ...medForbehold(aeldre),
      },
      'opfyldt',
    ),
)

/** Sidste dag for afgørelsen: tre måneder efter overgangen, regnet i kalendermåneder. */
export const pensionsfrist = (overgaaet: Dato): Dato => plusMaaneder(overgaaet, 3)

/** LSP § 21: afgørelse senest tre måneder efter, at sagen er overgået. */
export const LSP_21: Regel<Vilkaar<Nabogrundlag>> = laestI(
  TEKST.lsp,
  'LSP-21',
  'Afgørelse om førtidspension inden tre måneder',
  (aeldre) =>
    beregnet<Nabogrundlag>(
      {
        id: 'LSP-21',
        spoergsmaal: 'Skal der træffes afgørelse senest tre måneder efter overgangen?',
        hjemmel: lsp({ paragraf: '21', pkt: 1 }),
        hvorfor: ({ tal }) => `Overgået ${skrivTal(tal['overgaaet'])}; sidste dag ${skrivTal(tal['frist'])}.`,
        ...medForbehold(aeldre),
      },
      {
        svar: ({ nabo: { overgaaet } }) => (overgaaet === undefined ? 'uoplyst' : 'opfyldt'),
        tal: ({ nabo: { overgaaet } }) => ({
          overgaaet: overgaaet?.vaerdi,
          frist: overgaaet === undefined ? undefined : pensionsfrist(overgaaet.vaerdi),
        }),
        brugt: ({ nabo: { overgaaet } }) => brugteFakta({ 'pensionssag-overgaaet': overgaaet }),
        mangler: () => [{ art: 'faktum', id: 'pensionssag-overgaaet' }],
      },
    ),
)

/** LSP § 21, 3. pkt.: kan fristen ikke holdes, skal borgeren vide hvorfor og hvornår. */
export const LSP_21_PKT_3: Regel<Vilkaar<Nabogrundlag>> = laestI(
  TEKST.lsp,
  'LSP-21-pkt-3',
  'Redegørelse, når de tre måneder ikke kan holdes',
  (aeldre) =>
    beregnet<Nabogrundlag>(
      {
        id: 'LSP-21-pkt-3',
        spoergsmaal: 'Skal borgeren have en redegørelse for, at det tager længere tid?',
        hjemmel: lsp({ paragraf: '21', pkt: 3 }),
        ...medForbehold(aeldre),
      },
      {
        svar: ({ nabo: { overgaaet, pensionAfgjort } }) => {
          if (overgaaet === undefined) return 'uoplyst'
          const iTide = pensionAfgjort !== undefined && pensionAfgjort.vaerdi <= pensionsfrist(overgaaet.vaerdi)
          return iTide ? 'ikke-opfyldt' : 'opfyldt'
        },
        brugt: ({ nabo: { overgaaet, pensionAfgjort } }) =>
          brugteFakta({ 'pensionssag-overgaaet': overgaaet, 'pensionssag-afgjort': pensionAfgjort }),
        mangler: () => [{ art: 'faktum', id: 'pensionssag-overgaaet' }],
      },
    ),
)
