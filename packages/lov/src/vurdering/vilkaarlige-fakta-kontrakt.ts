import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import type { DagId, Fakta, JaNejId, Oenske, OenskeEmne, Orlov, SkoenId, TidligereForloeb } from '../fakta.ts'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'
import { graensedage } from '../motor/version.ts'
import { REGLER } from '../regler.ts'
import { TVIVL } from '../tvivl.ts'

// Vilkårlige sager til egenskabsprøverne. Dagene samler sig om de dage, hvor loven skifter, for dér går det galt.

const FOERSTE = dato('2012-01-01')
const SIDSTE = dato('2030-12-31')
const SKIFTEDAGE = [...new Set(REGLER.flatMap(graensedage))].filter((dag) => dag >= FOERSTE && dag <= SIDSTE)

const dagMellem = (fra: Dato, til: Dato): fc.Arbitrary<Dato> => fc.integer({ min: fra, max: til }) as fc.Arbitrary<Dato>

/** En dag 2012–2030; hver anden er dagen før, på eller efter et skifte i loven. */
export const enDag: fc.Arbitrary<Dato> = fc.oneof(
  dagMellem(FOERSTE, SIDSTE),
  fc.tuple(fc.constantFrom(...SKIFTEDAGE), fc.integer({ min: -1, max: 1 })).map(([dag, ved]) => plusDage(dag, ved)),
)

const maaske = <T>(en: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(en, { nil: undefined, freq: 2 })
const oplysning = <T>(vaerdi: fc.Arbitrary<T>): fc.Arbitrary<Oplysning<T>> =>
  fc.record({ vaerdi, kilde: fc.constant('CPR'), den: enDag }, { requiredKeys: ['vaerdi', 'kilde'] })

/** Født 1940–2008; kendt på dagen, eller et spænd på op til ti år, når kun alderen er kendt. */
const enFoedselsdag = fc
  .tuple(
    dagMellem(dato('1940-01-01'), dato('2008-12-31')),
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3650 })),
  )
  .map(([tidligst, spaend]) => ({ tidligst, senest: plusDage(tidligst, spaend) }))

const enPeriode = (laengst: number) =>
  fc.tuple(enDag, fc.integer({ min: 0, max: laengst })).map(([fra, dage]) => ({ fra, til: plusDage(fra, dage) }))

const enOrlov: fc.Arbitrary<Orlov> = fc
  .tuple(enPeriode(500), fc.constantFrom('barsel', 'sorgorlov'), fc.constantFrom(true, true, false, undefined))
  .map(([periode, art, ret]) => ({ ...periode, art, ...(ret === undefined ? {} : { retTilDagpenge: ret }) }))

const etTidligere: fc.Arbitrary<TidligereForloeb> = fc.oneof(
  { weight: 4, arbitrary: enPeriode(2000) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(enPeriode(2000), fc.array(enOrlov, { maxLength: 2 }))
      .map(([periode, orlov]) => ({ ...periode, orlov })),
  },
  { weight: 1, arbitrary: fc.constant({}) },
)

const etJaNej = fc.constantFrom('ja', 'nej')
const etSkoen: fc.Arbitrary<Skoen> = fc.record({
  svar: etJaNej,
  af: fc.constantFrom('Mette Holm', 'Mette Holm', 'Mette Holm', ' '),
  begrundelse: fc.constantFrom('Begrundet.', 'Begrundet.', 'Begrundet.', ''),
})
const etValg: fc.Arbitrary<Laesningsvalg> = fc.record({
  laesning: fc.constantFrom('A', 'B'),
  af: fc.constant('Jens Lund'),
  begrundelse: fc.constant('Efter ordlyden.'),
})

const JA_NEJ: readonly JaNejId[] = [
  'ikke-loest-gennem-anden-indsats',
  'langvarig-offentlig-forsoergelse',
  'tilbud-uden-oeget-tilknytning',
]
const SKOEN: readonly SkoenId[] = [
  'komplekse-problemer',
  'helhedsorienteret-indsats',
  'laengerevarende-indsats',
  'udviklingsperspektiv',
  'aabenbart-formaalsloest',
  'arbejdsevnen-kan-ikke-forbedres',
  'alle-foranstaltninger-udtoemt',
]
const EMNER: readonly OenskeEmne[] = [
  'forloeb-taet-paa-pension',
  'mere-end-fem-aar',
  'endnu-et-forloeb',
  'forloeb-som-pensionist',
]
const DAGE: readonly DagId[] = ['bevilget', 'starter', 'planlagt-slut', 'afgoeres', 'paaklaget-afgoerelse']
const TVIVLENE = Object.values(TVIVL).map(({ id }) => id)

const etOenske = (emne: fc.Arbitrary<OenskeEmne>): fc.Arbitrary<Oenske> =>
  fc.record(
    {
      emne,
      svar: etJaNej,
      spurgtDen: enDag,
      svaretDen: enDag,
      trukketTilbageDen: enDag,
      ord: fc.constant('Det vil jeg gerne.'),
    },
    { requiredKeys: ['emne'] },
  )

/** Hvert felt for sig, tit udeladt. `ja` hyppigst, så sagerne når ned i reglerne. */
function felter<K extends string, T>(id: readonly K[], et: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [_ in K]?: T }> {
  return fc.tuple(...id.map(() => maaske(et))).map(
    (vaerdier) =>
      Object.fromEntries(id.flatMap((navn, i) => (vaerdier[i] === undefined ? [] : [[navn, vaerdier[i]]]))) as {
        readonly [_ in K]?: T
      },
  )
}

/** Målgruppen opfyldt i begge love: resten af loven prøves så af det, der ellers er i sagen. */
const JA: Oplysning<boolean> = { vaerdi: true, kilde: 'samtale' }
const skoennet = (svar: 'ja' | 'nej'): Skoen => ({ svar, af: 'Mette Holm', begrundelse: 'Begrundet.' })
const I_MAALGRUPPEN: Pick<Fakta, 'jaNej' | 'skoen'> = {
  jaNej: { 'ikke-loest-gennem-anden-indsats': JA, 'langvarig-offentlig-forsoergelse': JA },
  skoen: {
    'komplekse-problemer': skoennet('ja'),
    'helhedsorienteret-indsats': skoennet('ja'),
    udviklingsperspektiv: skoennet('ja'),
    'aabenbart-formaalsloest': skoennet('nej'),
  },
}

/** En vilkårlig sag: hvad som helst kan mangle, og hver anden er i målgruppen. */
export const enSag: fc.Arbitrary<Fakta> = fc
  .record(
    {
      foedselsdag: oplysning(enFoedselsdag),
      dage: felter(DAGE, oplysning(enDag)),
      jaNej: felter([...JA_NEJ, 'modtager-foertidspension'], oplysning(fc.boolean())),
      tidligereForloeb: oplysning(fc.array(etTidligere, { maxLength: 3 })),
      orlov: oplysning(fc.array(enOrlov, { maxLength: 3 })),
      varighedMaaneder: oplysning(fc.integer({ min: 1, max: 120 })),
      skoen: felter([...SKOEN, 'tilstraekkeligt-oplyst'], etSkoen),
      oensker: fc.array(etOenske(fc.constantFrom(...EMNER)), { maxLength: 4 }),
      laesningsvalg: felter(TVIVLENE, etValg),
    },
    { requiredKeys: ['dage', 'jaNej', 'skoen', 'oensker', 'laesningsvalg'] },
  )
  .chain((sag) =>
    fc
      .boolean()
      .map((iMaalgruppen) =>
        iMaalgruppen
          ? { ...sag, jaNej: { ...sag.jaNej, ...I_MAALGRUPPEN.jaNej }, skoen: { ...sag.skoen, ...I_MAALGRUPPEN.skoen } }
          : sag,
      ),
  )

/** Noget, sagen ikke vidste, og nu får at vide. */
export interface Tilfoejelse {
  readonly art: 'faktum' | 'skoen' | 'oenske' | 'tvivl'
  readonly id: string
  readonly til: (fakta: Fakta) => Fakta
}

/**
 * Det, hvis fravær er «uoplyst»: føjes det til, ved loven mere og ved det andet lige så godt som før.
 * Uden for står det, hvis fravær har en betydning i sig selv: dagene (de vælger lov og måledag), orlov (fravær er ingen
 * orlov), førtidspension (fravær er det almindelige spor), skønnet om, at sagen er oplyst (stilles kun, når nogen siger nej).
 */
export const enTilfoejelse: fc.Arbitrary<Tilfoejelse> = fc.oneof(
  oplysning(enFoedselsdag).map((foedselsdag): Tilfoejelse => ({
    art: 'faktum',
    id: 'foedselsdag',
    til: (f) => ({ ...f, foedselsdag }),
  })),
  oplysning(fc.array(etTidligere, { maxLength: 2 })).map((tidligereForloeb): Tilfoejelse => ({
    art: 'faktum',
    id: 'tidligere-forloeb',
    til: (f) => ({ ...f, tidligereForloeb }),
  })),
  fc.tuple(fc.constantFrom(...JA_NEJ), oplysning(fc.boolean())).map(([id, svar]): Tilfoejelse => ({
    art: 'faktum',
    id,
    til: (f) => ({ ...f, jaNej: { ...f.jaNej, [id]: svar } }),
  })),
  fc.tuple(fc.constantFrom(...SKOEN), etSkoen).map(([id, skoen]): Tilfoejelse => ({
    art: 'skoen',
    id,
    til: (f) => ({ ...f, skoen: { ...f.skoen, [id]: skoen } }),
  })),
  etOenske(fc.constantFrom(...EMNER)).map((oenske): Tilfoejelse => ({
    art: 'oenske',
    id: oenske.emne,
    til: (f) => ({ ...f, oensker: [...f.oensker, oenske] }),
  })),
  fc.tuple(fc.constantFrom(...TVIVLENE), etValg).map(([id, valg]): Tilfoejelse => ({
    art: 'tvivl',
    id,
    til: (f) => ({ ...f, laesningsvalg: { ...f.laesningsvalg, [id]: valg } }),
  })),
)

/** Står det allerede i sagen, eller modsiger det noget, der gør? */
export function erNyt(fakta: Fakta, { art, id }: Tilfoejelse): boolean {
  if (art === 'oenske') return fakta.oensker.every(({ emne }) => emne !== id)
  if (art === 'tvivl') return fakta.laesningsvalg[id] === undefined
  if (art === 'skoen') {
    // Et ja til udviklingsperspektiv er også svar på, om arbejdsevnen ikke kan forbedres; det særskilte går forud for det.
    const erSvaretPaa = id === 'arbejdsevnen-kan-ikke-forbedres' && fakta.skoen.udviklingsperspektiv !== undefined
    return fakta.skoen[id as SkoenId] === undefined && !erSvaretPaa
  }
  if (id === 'foedselsdag') return fakta.foedselsdag === undefined
  return id === 'tidligere-forloeb' ? fakta.tidligereForloeb === undefined : fakta.jaNej[id as JaNejId] === undefined
}
