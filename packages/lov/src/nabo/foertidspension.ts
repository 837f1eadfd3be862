import { type Hjemmel, type Svar, dato } from '@fodfaeste/grund'
import { LSP_18_1 } from '../lsp/paragraf-18.ts'
import { type Regel, indholdPaa, regel } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { skoensspoergsmaal } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { ORDNINGEN_BEGYNDER } from '../plan/bekendtgoerelse.ts'
import { TEKST, laestI, medForbehold } from '../procedure/hjemmel.ts'
import { skrivTal } from '../procedure/pligttilstand.ts'
import { type Spaend, erNaaet } from '../tid/spaend.ts'
import { FOEDSELSDAG_MANGLER, brugtFoedselsdag } from '../vurdering/brugt.ts'
import { type Nabogrundlag, lsp, omSagen } from './nabogrundlag.ts'

const NYT_KRAV = dato('2018-06-01')

type Slaa = (sted: Parameters<typeof lsp>[0]) => Hjemmel

const i2013: Slaa = (sted) => ({ ...lsp(sted), udgave: 'lov 1380/2012' })

const naaet = (
  id: string,
  spoergsmaal: string,
  hjemmel: Hjemmel,
  dagen: (k: Nabogrundlag) => Spaend | undefined,
): Vilkaar<Nabogrundlag> =>
  beregnet(
    {
      id,
      spoergsmaal,
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['dag'] === undefined
          ? 'Fødselsdagen er ikke oplyst.'
          : `Sker ${skrivTal(tal['dag'])}; målt ${skrivTal(tal['maalt'])}.`,
    },
    {
      svar: (k) => erNaaet(dagen(k), k.dag),
      tal: (k) => ({ dag: dagen(k)?.tidligst, maalt: k.dag }),
      brugt: (k) => brugtFoedselsdag(k.sagen),
      mangler: FOEDSELSDAG_MANGLER,
    },
  )

/** Skønnet i LSP § 18, stk. 1, som dagens udgave har det. § 16, stk. 2, stiller det samme krav til de 18–39-årige. */
function udtoemt(aeldre: boolean): Vilkaar<Nabogrundlag> {
  const vilkaar = indholdPaa(LSP_18_1, aeldre ? ORDNINGEN_BEGYNDER : NYT_KRAV)
  if (vilkaar === undefined) throw new Error('LSP-18-1 has no wording')
  return omSagen(vilkaar)
}

const betingelse = (
  h: Slaa,
  kort: 'varigtNedsat' | 'ikkeSelvforsoergende',
  nr: 1 | 2,
  spoergsmaal: string,
): Vilkaar<Nabogrundlag> =>
  skoensspoergsmaal(
    { id: `LSP-16-3-nr-${nr}`, spoergsmaal, hjemmel: h({ paragraf: '16', stk: 3, nr }) },
    nr === 1 ? 'pension-varigt-nedsat' : 'pension-ikke-selvforsoergende',
    (k) => k.nabo[kort],
  )

function adgang(h: Slaa, aeldreKrav: boolean, forbehold: string | undefined): Vilkaar<Nabogrundlag> {
  return alleVilkaar<Nabogrundlag>(
    {
      id: 'LSP-16',
      spoergsmaal: 'Er betingelserne for førtidspension opfyldt?',
      hjemmel: h({ paragraf: '16' }),
      ...medForbehold(forbehold),
    },
    [
      naaet('LSP-16-18', 'Er borgeren fyldt 18 år?', h({ paragraf: '16', stk: 2 }), (k) => k.fylder18),
      ikkeVilkaar(
        {
          id: 'LSP-16-foer-pension',
          spoergsmaal: 'Er folkepensionsalderen endnu ikke nået?',
          hjemmel: h({ paragraf: '16', stk: 1 }),
        },
        naaet('LSP-16-pension', 'Er folkepensionsalderen nået?', h({ paragraf: '16', stk: 1 }), (k) => k.sagen.pension),
      ),
      medmindre(
        {
          id: 'LSP-16-under-40',
          spoergsmaal:
            'Er borgeren fyldt 40 år, eller kan arbejdsevnen dokumenteret eller helt åbenbart ikke forbedres?',
          hjemmel: h({ paragraf: '16', stk: 2 }),
        },
        naaet('LSP-16-40', 'Er borgeren fyldt 40 år?', h({ paragraf: '16', stk: 1 }), (k) => k.sagen.fylder40),
        udtoemt(aeldreKrav),
      ),
      betingelse(h, 'varigtNedsat', 1, 'Er arbejdsevnen varigt nedsat?'),
      betingelse(
        h,
        'ikkeSelvforsoergende',
        2,
        'Er den så nedsat, at borgeren uanset støtte, også et fleksjob, ikke kan forsørge sig selv?',
      ),
    ],
    'regel',
  )
}

const FOER_2018 =
  'Lov 1380/2012 stiller samme krav til de 18–39-årige, men nævner ikke de forløb og indsatser, der skal være prøvet; de står i § 18, stk. 1.'

/**
 * LSP § 16: fra 40 år til folkepensionsalderen efter de almindelige betingelser i stk. 3; fra 18 til 39 år kun, når det er
 * dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres.
 */
export const LSP_16: Regel<Vilkaar<Nabogrundlag>> = regel({
  id: 'LSP-16',
  navn: 'Hvem der kan få førtidspension',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: ORDNINGEN_BEGYNDER, kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    {
      fra: ORDNINGEN_BEGYNDER,
      indtil: NYT_KRAV,
      kilde: 'lov 1380/2012',
      indhold: adgang(i2013, true, FOER_2018),
    },
    { fra: NYT_KRAV, indtil: TEKST.lsp.fra, kilde: 'lov 553/2018', indhold: adgang(lsp, false, TEKST.lsp.aeldre) },
    { fra: TEKST.lsp.fra, kilde: 'LBK 1123/2024', indhold: adgang(lsp, false, undefined) },
  ],
})

const PRAKSIS =
  'Udgangspunktet om mindst ét ressourceforløb er Ankestyrelsens praksis (praksisnotaterne 2022 og 2023). Det står ikke i loven.'

/** Har borgeren været i et ressourceforløb, der er slut? Det igangværende tæller ikke, før det er det. */
const harDeltaget: Vilkaar<Nabogrundlag> = beregnet<Nabogrundlag>(
  {
    id: 'PRAKSIS-ET-FORLOEB-deltaget',
    spoergsmaal: 'Har borgeren deltaget i mindst ét ressourceforløb, der er slut?',
    forbehold: PRAKSIS,
    hvorfor: ({ tal }) =>
      `Tidligere forløb: ${tal['tidligere'] ?? 'ikke oplyst'}. Dette forløb slutter: ${skrivTal(tal['slutter'])}.`,
  },
  {
    svar: ({ sagen, forloeb, dag }): Svar => {
      const slut = forloeb.slutter
      if (forloeb.starter !== undefined && slut !== undefined && slut < dag) return 'opfyldt'
      const tidligere = sagen.fakta.tidligereForloeb?.vaerdi
      return tidligere === undefined ? 'uoplyst' : tidligere.length > 0 ? 'opfyldt' : 'ikke-opfyldt'
    },
    tal: ({ sagen, forloeb }) => ({
      tidligere: sagen.fakta.tidligereForloeb?.vaerdi.length,
      slutter: forloeb.slutter,
    }),
    brugt: ({ sagen: { fakta } }) =>
      fakta.tidligereForloeb === undefined
        ? []
        : [{ art: 'faktum', id: 'tidligere-forloeb', indhold: fakta.tidligereForloeb }],
    mangler: () => [{ art: 'faktum', id: 'tidligere-forloeb' }],
  },
)

const etForloeb = (aeldreKrav: boolean): Vilkaar<Nabogrundlag> =>
  medmindre(
    {
      id: 'PRAKSIS-ET-FORLOEB',
      spoergsmaal: 'Er udgangspunktet om mindst ét ressourceforløb før førtidspension opfyldt eller undtaget?',
      forbehold: PRAKSIS,
    },
    harDeltaget,
    udtoemt(aeldreKrav),
  )

/** Praksis, ikke lov: mindst ét ressourceforløb før førtidspension, medmindre det er dokumenteret eller helt åbenbart udsigtsløst. */
export const PRAKSIS_ET_FORLOEB: Regel<Vilkaar<Nabogrundlag>> = regel({
  id: 'PRAKSIS-ET-FORLOEB',
  navn: 'Mindst ét ressourceforløb før førtidspension (praksis)',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: ORDNINGEN_BEGYNDER, kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    { fra: ORDNINGEN_BEGYNDER, indtil: NYT_KRAV, kilde: 'praksisnotat 2022 og 2023', indhold: etForloeb(true) },
    { fra: NYT_KRAV, kilde: 'praksisnotat 2022 og 2023', indhold: etForloeb(false) },
  ],
})

/** LSP § 18 a: at borgeren har sagt nej til operation, medicin eller lignende, betyder intet for retten til førtidspension. */
export const LSP_18_A: Regel<Vilkaar<Nabogrundlag>> = laestI(
  TEKST.lsp,
  'LSP-18-a',
  'Nej til indgribende behandling tæller ikke imod borgeren',
  (aeldre) =>
    fast(
      {
        id: 'LSP-18-a',
        spoergsmaal: 'Må det få betydning, at borgeren har sagt nej til operation, medicin eller lignende behandling?',
        hjemmel: lsp({ paragraf: '18 a' }),
        hvorfor: () => 'Nej. Det kan ikke få betydning for retten til førtidspension.',
        ...medForbehold(aeldre),
      },
      'ikke-opfyldt',
    ),
)
