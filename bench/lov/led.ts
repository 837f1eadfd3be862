import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import { type Fakta, type Forklaring, type Led, REGLER, TOMT_GRUNDLAG, type Vurdering, vurder } from '@fodfaeste/lov'
import { EPOKERNES_DAGE } from './haandskrevet-trae.js'

// Det, der ligger fast i et træ: hvert leds spørgsmål, hjemmel og tekst i hver udgave af loven. Den håndskrevne udgave skal
// bygge træerne selv, men ikke skrive loven af; leddene plukkes derfor ud af sager, der tilsammen viser dem alle.

const opl = <T>(vaerdi: T) => ({ vaerdi, kilde: 'bænk' })

/** Navnene i den håndskrevne udgave, og leddenes id i loven. */
const NAVNE = {
  rsl10: 'RSL-10',
  p1121: 'LAB-112-1',
  komplekse: 'LAB-112-1-komplekse',
  ikkeLoest: 'LAB-112-1-ikke-loest',
  helhed: 'LAB-112-1-helhed',
  nr: 'LAB-112-1-nr',
  nr1: 'LAB-112-1-nr-1',
  nr2: 'LAB-112-1-nr-2',
  nr3: 'LAB-112-1-nr-3',
  p1122: 'LAB-112-2',
  formaalsloest: 'LAB-112-2-formaalsloest',
  perspektiv: 'LAB-112-2-pkt-1',
  kanIkke: 'LAB-112-2-pkt-2',
  p1123: 'LAB-112-3',
  ikraft: 'LAB-112-3-ikrafttraeden',
  seksAar: 'LAB-112-3-seks-aar',
  seksA: 'LAB-112-3-A',
  seksB: 'LAB-112-3-B',
  seksOenske: 'LAB-112-3-oenske',
  p1141: 'LAB-114-1',
  orlov: 'LAB-114-1-orlov',
  orlovA: 'LAB-114-1-orlov-A',
  orlovB: 'LAB-114-1-orlov-B',
  p1142: 'LAB-114-2',
  p1143: 'LAB-114-3',
  femHoved: 'LAB-114-3-hovedregel',
  under40: 'LAB-114-3-under-40',
  over50: 'LAB-114-3-over-50',
  over50A: 'LAB-114-3-over-50-A',
  over50B: 'LAB-114-3-over-50-B',
  plads: 'LAB-114-3-plads',
  pladsA: 'LAB-114-3-plads-A',
  pladsB: 'LAB-114-3-plads-B',
  femOrlov: 'LAB-114-3-orlov',
  medPlads: 'LAB-114-3-orlov-B-plads',
  medPladsA: 'LAB-114-3-orlov-B-plads-A',
  medPladsB: 'LAB-114-3-orlov-B-plads-B',
  femOenske: 'LAB-114-3-oenske',
  p1144: 'LAB-114-4',
  endnuHoved: 'LAB-114-4-hovedregel',
  foerste: 'LAB-114-4-foerste',
  ikkeOver: 'LAB-114-4-ikke-over',
  over: 'LAB-114-4-over',
  overA: 'LAB-114-4-over-A',
  overB: 'LAB-114-4-over-B',
  endnuOenske: 'LAB-114-4-oenske',
  pension: 'LAB-114-4-pension',
  pensionA: 'LAB-114-4-pension-A',
  pensionB: 'LAB-114-4-pension-B',
  slut: 'LAB-114-4-slut',
  slutA: 'LAB-114-4-slut-A',
  slutB: 'LAB-114-4-slut-B',
  p115: 'LAB-115-1',
  p115pension: 'LAB-115-1-pension',
  p115under40: 'LAB-115-1-under-40',
  p115oenske: 'LAB-115-1-oenske',
  lsp18: 'LSP-18-1',
} as const

const FASTE_NAVNE = {
  henvises: 'HENVISES',
  kraeves: 'KRAEVES',
  tilbydes: 'TILBYDES',
  varighed: 'VARIGHED',
  endnuIkke: 'ORDNINGEN',
  ikkeLaengere: 'ORDNINGEN-LUKKET',
  udenLaengde: 'LAB-114-1-lukket',
  friVilje: 'LAB-115-2',
  lukning: 'LOV-1750-21-8',
  aaben: 'LOV-1750-21-8-aaben',
  iTide: 'LOV-1750-21-8-dag',
  hjemvist: 'LOV-1750-21-8-hjemvist',
  paaklaget: 'LOV-1750-21-8-paaklaget',
  hjemvistTvivl: 'LOV-1750-21-8-hjemvist-tvivl',
  hjemvistA: 'LOV-1750-21-8-hjemvist-A',
  hjemvistB: 'LOV-1750-21-8-hjemvist-B',
  start: 'LOV-1750-21-8-start',
  startDag: 'LOV-1750-21-8-start-dag',
  startTvivl: 'LOV-1750-21-8-start-tvivl',
  startA: 'LOV-1750-21-8-start-A',
  startB: 'LOV-1750-21-8-start-B',
} as const

const nej = { svar: 'nej', af: 'Bænk', begrundelse: 'Begrundet.' } as const
/** Med orlov, der begynder, efter at loven tog orlov med: så vises også tvivlen om den. */
const MED_SENERE_ORLOV: Fakta = {
  ...TOMT_GRUNDLAG,
  foedselsdag: opl({ tidligst: dato('1980-01-01'), senest: dato('1980-01-01') }),
  orlov: opl([{ art: 'sorgorlov', fra: dato('2021-06-01'), til: dato('2021-06-30'), retTilDagpenge: true }]),
  skoen: { udviklingsperspektiv: nej, 'aabenbart-formaalsloest': { ...nej, svar: 'ja' } },
}
const UDEN_ORLOV: Fakta = { ...TOMT_GRUNDLAG, skoen: MED_SENERE_ORLOV.skoen }
const PENSIONIST: Fakta = { ...TOMT_GRUNDLAG, jaNej: { 'modtager-foertidspension': opl(true) } }

/** Fire år brugt efter de 40, og et forløb på lidt over et år med to måneders orlov: der er kun plads uden orloven. */
function medOrlovIFemAar(dag: Dato): Fakta {
  const efter = (dage: number) => (dag + dage) as Dato
  return {
    ...TOMT_GRUNDLAG,
    foedselsdag: opl({ tidligst: dato('1977-01-01'), senest: dato('1977-01-01') }),
    dage: { starter: opl(dag), 'planlagt-slut': opl(efter(400)) },
    tidligereForloeb: opl([{ fra: efter(-1461), til: efter(-1) }]),
    orlov: opl([{ art: 'barsel', fra: efter(30), til: efter(90), retTilDagpenge: true }]),
    skoen: UDEN_ORLOV.skoen,
  }
}

/** Leddene i reglerne, som regelbogen viser dem; også de tvivl, en sag sjældent rummer. */
function reglernesLed(dag: Dato): ReadonlyMap<string, Led> {
  const efterId = new Map<string, Led>()
  const gaa = ({ led: et, dele }: Leddet): void => {
    efterId.set(et.id, et)
    for (const del of dele) gaa(del)
  }
  for (const regel of REGLER) {
    const version = regel.versioner.find(({ fra, indtil }) => dag >= fra && (indtil === undefined || dag < indtil))
    const indhold = version !== undefined && 'indhold' in version ? (version.indhold as Partial<Leddet>) : {}
    if (regel.id.startsWith('LAB-11') && indhold.led !== undefined) gaa(indhold as Leddet)
  }
  return efterId
}

interface Leddet {
  readonly led: Led
  readonly dele: readonly Leddet[]
}

function led(navne: Readonly<Record<string, string>>, vurderinger: readonly Vurdering[]): Record<string, Led> {
  const efterId = new Map<string, Led>()
  const gaa = (f: Forklaring): void => {
    efterId.set(f.led.id, f.led)
    for (const under of f.fordi) gaa(under)
  }
  for (const { spoergsmaal, foertidspension } of vurderinger) {
    const { henvises, kraeves, tilbydes, varighed } = spoergsmaal
    for (const rod of [henvises, kraeves, tilbydes, varighed]) gaa(rod)
    if (foertidspension !== undefined) gaa(foertidspension)
  }
  return Object.fromEntries(Object.entries(navne).map(([navn, id]) => [navn, efterId.get(id) as Led]))
}

const hjemmelVed = (v: Vurdering, id: string): Hjemmel | undefined => v.dage.find((d) => d.id === id)?.hjemmel

function udgaven(dag: Dato) {
  const sager = [MED_SENERE_ORLOV, UDEN_ORLOV, PENSIONIST, medOrlovIFemAar(dag)].map((fakta) => vurder(fakta, dag))
  const [foerste] = sager as [Vurdering, ...Vurdering[]]
  const leddene = led(NAVNE, sager)
  const iReglerne = reglernesLed(dag)
  return {
    ...leddene,
    ikraft: iReglerne.get(NAVNE.ikraft),
    dagstvivl: Object.fromEntries(iReglerne),
    laengderegel: {
      led: leddene['p1141'],
      hjemmel: hjemmelVed(foerste, 'seneste-slut'),
      hoejstMaaneder: foerste.dage.find(({ id }) => id === 'seneste-slut')?.tal,
    },
    steder: {
      seksAar: hjemmelVed(foerste, 'seks-aar-foer-folkepension'),
      femAar: hjemmelVed(foerste, 'seneste-slut-fem-aar'),
      flereForloeb: leddene['p1144']?.hjemmel,
      pension: hjemmelVed(foerste, 'seneste-slut-pension'),
    },
  }
}

interface Pensionsraekke {
  readonly foedtFra: Dato
  readonly alderMaaneder: number
  readonly hjemmel: Hjemmel
}

/** Alt det faste til den håndskrevne udgave. */
export function fasteDele() {
  const lukket = vurder({ ...TOMT_GRUNDLAG, dage: { bevilget: opl(dato('2026-03-01')) } }, dato('2026-01-01'))
  const overgangssag = vurder(
    {
      ...TOMT_GRUNDLAG,
      dage: { bevilget: opl(dato('2021-12-01')), starter: opl(dato('2022-02-01')) },
    },
    dato('2022-02-01'),
  )
  const imellem = vurder(
    {
      ...TOMT_GRUNDLAG,
      foedselsdag: opl({ tidligst: dato('1956-01-01'), senest: dato('1956-01-01') }),
      dage: { bevilget: opl(dato('2021-08-01')), starter: opl(dato('2022-02-01')) },
    },
    dato('2022-02-01'),
  )
  const lang = vurder(
    {
      ...TOMT_GRUNDLAG,
      dage: {
        bevilget: opl(dato('2021-01-01')),
        starter: opl(dato('2021-02-01')),
        'planlagt-slut': opl(dato('2025-12-31')),
      },
    },
    dato('2022-02-01'),
  )
  const frossen = vurder({ ...TOMT_GRUNDLAG, dage: { bevilget: opl(dato('2025-01-01')) } }, dato('2026-03-01'))
  const overgangens = (v: Vurdering, id: string) => v.lov.overgang.find((o) => o.id === id)
  const tabeller = (REGLER.find(({ id }) => id === 'LSP-1a')?.versioner ?? []) as readonly {
    readonly fra: Dato
    readonly indhold: { readonly raekker: readonly Pensionsraekke[] }
  }[]
  const dag1 = vurder(PENSIONIST, dato('2024-04-01'))
  return {
    udgaver: EPOKERNES_DAGE.map((dag) => udgaven(dag as Dato)),
    faste: {
      led: led(FASTE_NAVNE, [dag1, lukket, frossen, vurder(TOMT_GRUNDLAG, dato('2012-01-01'))]),
      ...led({ ikkeOmfattet: 'LAB-112-3-ikke-omfattet' }, [imellem]),
      ingenSaerlige: {},
      kunLaengde: { 'LAB-114-1': dato('2022-01-01') },
      laengdeOgSeksAar: overgangssag.lov.saerlige,
      frossen: overgangens(frossen, 'OVERGANG-FROSSEN-TEKST')?.hjemmel,
      stk3: overgangens(lang, 'LOV-1160-7-3')?.hjemmel,
      stk4: overgangens(overgangssag, 'LOV-1160-7-4')?.hjemmel,
      stk5: overgangens(overgangssag, 'LOV-1160-7-5')?.hjemmel,
      laengden: ['LAB-114-1'],
      seksAar: ['LAB-112-3'],
      udenSteder: { seksAar: undefined, femAar: undefined, flereForloeb: undefined, pension: undefined },
      pensionsraekke(foedt: Dato, paa: Dato): Pensionsraekke | undefined {
        let { raekker } = (tabeller[0] as (typeof tabeller)[number]).indhold
        for (const { fra, indhold } of tabeller) if (paa >= fra) raekker = indhold.raekker
        for (const raekke of raekker) if (foedt >= raekke.foedtFra) return raekke
        return undefined
      },
    },
  }
}
