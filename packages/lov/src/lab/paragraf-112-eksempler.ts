import { type ProeveSag, I_MAALGRUPPEN } from '../proeve-fakta.ts'
import { eksempelsager } from '../eksempler/eksempel.ts'

const maalgruppesager = eksempelsager<ProeveSag>()

const { jaNej, skoen } = I_MAALGRUPPEN
const anden = 'ikke-loest-gennem-anden-indsats'
const { [anden]: _uden, ...uoplystOmAndenIndsats } = jaNej

/** LAB § 112, stk. 1: hele målgruppen. */
export const EKSEMPLER_112_1 = maalgruppesager(() => ({
  'Kim: alt er oplyst og skønnet med ja': I_MAALGRUPPEN,
  'Kim: intet er oplyst': {},
  'Signe: kun ledighed': { jaNej, skoen: { ...skoen, 'komplekse-problemer': 'nej' } },
  'Signe: ingen har skønnet om problemerne': { jaNej, skoen: { 'helhedsorienteret-indsats': 'ja' } },
  'Signe: skønnet er ikke begrundet': { jaNej, skoen: { ...skoen, 'komplekse-problemer': 'ubegrundet ja' } },
  'Signe: et nej uden begrundelse er heller ikke et skøn': {
    jaNej,
    skoen: { ...skoen, 'komplekse-problemer': 'ubegrundet nej' },
  },
  'Signe: ingen har skrevet under på skønnet': { jaNej, skoen: { ...skoen, 'komplekse-problemer': 'usigneret ja' } },
  'Omar: indsatsen efter LAB har løst problemerne': { jaNej: { ...jaNej, [anden]: false }, skoen },
  'Omar: det er ikke oplyst, om de er løst': { jaNej: uoplystOmAndenIndsats, skoen },
  'Rita: behandling alene er nok': { jaNej, skoen: { ...skoen, 'helhedsorienteret-indsats': 'nej' } },
  'Rita: nej til helhed afgør sagen, også når resten er uoplyst': { skoen: { 'helhedsorienteret-indsats': 'nej' } },
}))

/** Første led er på plads; `nr` er svarene på de tre betingelser, som de vides. */
function betingelser(
  nr1?: boolean,
  nr2?: boolean,
  nr3?: NonNullable<ProeveSag['skoen']>['laengerevarende-indsats'],
): ProeveSag {
  return {
    jaNej: {
      [anden]: true,
      ...(nr1 === undefined ? {} : { 'langvarig-offentlig-forsoergelse': nr1 }),
      ...(nr2 === undefined ? {} : { 'tilbud-uden-oeget-tilknytning': nr2 }),
    },
    skoen: {
      'komplekse-problemer': 'ja',
      'helhedsorienteret-indsats': 'ja',
      ...(nr3 === undefined ? {} : { 'laengerevarende-indsats': nr3 }),
    },
  }
}

/** LAB § 112, stk. 1, nr. 1–3: mindst én af de tre. */
export const EKSEMPLER_112_1_NR = maalgruppesager(() => ({
  'Kun nr. 1: lang tid på forsørgelse': betingelser(true, false, 'nej'),
  'Kun nr. 2: tilbud uden virkning': betingelser(false, true, 'nej'),
  'Kun nr. 3: behov for lang indsats': betingelser(false, false, 'ja'),
  'Kun nr. 1, og de to andre ved ingen': betingelser(true),
  'Ingen af de tre': betingelser(false, false, 'nej'),
  'Nr. 1 og 3 er nej, nr. 2 er ikke oplyst': betingelser(false, undefined, 'nej'),
  'Nr. 1 og 2 er nej, nr. 3 er ikke skønnet': betingelser(false, false),
  'Nr. 1 og 2 er nej, nr. 3 et nej uden begrundelse': betingelser(false, false, 'ubegrundet nej'),
  'Nr. 2 mangler, nr. 3 er ikke skønnet: oplysningen først': betingelser(false),
}))

const FOER_JUNI = '2018-05-31'

/** LAB § 68 a, stk. 2, indtil 1. juni 2018. */
export const EKSEMPLER_68A_2 = maalgruppesager(() => ({
  'Per, svær hjerneskade: formålsløst at forsøge': { skoen: { 'aabenbart-formaalsloest': 'ja' }, paa: FOER_JUNI },
  'Anne: et forsøg er muligt': { skoen: { 'aabenbart-formaalsloest': 'nej' }, paa: FOER_JUNI },
  'Anne: samme svar på lovens første dag': { skoen: { 'aabenbart-formaalsloest': 'nej' }, paa: '2013-01-01' },
  'Anne før juni 2018: ingen har skønnet': { skoen: {}, paa: FOER_JUNI },
  'Anne før juni 2018: skønnet er ikke begrundet': {
    skoen: { 'aabenbart-formaalsloest': 'ubegrundet nej' },
    paa: FOER_JUNI,
  },
  'Anne: udviklingsperspektiv er endnu ikke lovens ord': {
    skoen: { 'aabenbart-formaalsloest': 'nej', udviklingsperspektiv: 'nej' },
    paa: FOER_JUNI,
  },
  'Per: et ja til udviklingsperspektiv hjælper ikke før juni': {
    skoen: { 'aabenbart-formaalsloest': 'ja', udviklingsperspektiv: 'ja' },
    paa: FOER_JUNI,
  },
}))

/** LAB § 112, stk. 2 (før 2020 § 68 a), fra 1. juni 2018. */
export const EKSEMPLER_112_2 = maalgruppesager(() => ({
  'Anne: der er et perspektiv': { skoen: { udviklingsperspektiv: 'ja' } },
  'Anne: der er intet perspektiv': { skoen: { udviklingsperspektiv: 'nej' } },
  'Anne: ingen har skønnet': { skoen: {} },
  'Anne: et ja uden begrundelse': { skoen: { udviklingsperspektiv: 'ubegrundet ja' } },
  'Anne: et ja uden navn': { skoen: { udviklingsperspektiv: 'usigneret ja' } },
  'Per: de gamle ord tæller ikke mere': { skoen: { udviklingsperspektiv: 'ja', 'aabenbart-formaalsloest': 'ja' } },
  'Per: dokumenteret, at det ikke kan blive bedre': { skoen: { 'arbejdsevnen-kan-ikke-forbedres': 'ja' } },
  'Per: 2. pkt. går forud for et ja i 1. pkt.': {
    skoen: { udviklingsperspektiv: 'ja', 'arbejdsevnen-kan-ikke-forbedres': 'ja' },
  },
  'Per: at 2. pkt. ikke er opfyldt, er ikke i sig selv et perspektiv': {
    skoen: { 'arbejdsevnen-kan-ikke-forbedres': 'nej' },
  },
  'Anne: begge skøn er truffet og enige': {
    skoen: { udviklingsperspektiv: 'ja', 'arbejdsevnen-kan-ikke-forbedres': 'nej' },
  },
  'Anne: et begyndt skøn efter 2. pkt. skal gøres færdigt': {
    skoen: { udviklingsperspektiv: 'ja', 'arbejdsevnen-kan-ikke-forbedres': 'ubegrundet ja' },
  },
}))

/** Født 1. juli 1963: folkepension 1. juli 2031 (68 år). Seks år før er 1. juli 2025. */
export const BENTE = { foedt: '1963-07-01' } as const satisfies ProeveSag

type Svaret = NonNullable<ProeveSag['oensker']>['forloeb-taet-paa-pension']
const bente = (paa: string, oenske?: Svaret): ProeveSag & { paa: string } => ({
  ...BENTE,
  paa,
  ...(oenske === undefined ? {} : { oensker: { 'forloeb-taet-paa-pension': oenske } }),
})

/** LAB § 112, stk. 3. */
export const EKSEMPLER_112_3 = maalgruppesager(() => ({
  'Bente, 59: otte år til pension': bente('2023-05-01'),
  'Bente: dagen før er der seks år og en dag': bente('2025-06-30', 'nej'),
  'Bente: præcis seks år er ikke «mindre end»': bente('2025-07-01', 'nej'),
  'Bente: dagen efter, og hun siger nej': bente('2025-07-02', 'nej'),
  'Bente: dagen efter, og hun ønsker det': bente('2025-07-02', 'ja'),
  'Bente: dagen efter, og ingen har spurgt': bente('2025-07-02'),
  'Bente: spurgt, men har ikke svaret': bente('2025-07-02', 'spurgt'),
  'Bente: ønsket er trukket tilbage': bente('2025-07-02', 'trukket tilbage'),
  'Bente: sidste dag før lukningen': bente('2026-01-31', 'nej'),
}))
