import { type Dato, type Hjemmel, type Svar, dato, skrivDato } from '@fodfaeste/grund'
import { beregnet } from '../motor/beregnet.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import { ANDET_TRIN_2026 } from '../plan/bekendtgoerelse.ts'
import { maaskeKrav } from '../plan/indholdskrav.ts'
import type { KontaktFakta, Standby, Ydelsesperiode } from './fakta.ts'
import { type Vindue, NY_KONTAKT, fireVindue, seksVinduer } from './samtalevindue.ts'
import { KONTAKT_TVIVL } from './tvivl.ts'

/** Det, reglerne om samtaler ser: én periode på ydelsen. */
export interface Samtalegrundlag {
  readonly fakta: KontaktFakta
  readonly ydelse: Ydelsesperiode
  readonly dag: Dato
}

type V = Vilkaar<Samtalegrundlag>

/** Er der holdt nok i vinduet, eller er der stadig tid? Et afbrudt vindue kan ikke brydes. */
function svarForVindue(v: Vindue, dag: Dato): Svar {
  return v.afholdt >= v.kraevet || v.afbrudt || dag <= v.til ? 'opfyldt' : 'ikke-opfyldt'
}

const skrivVindue = (tal: Readonly<Record<string, number | undefined>>): string =>
  tal['fra'] === undefined
    ? 'Der er intet tidsrum at måle.'
    : `${tal['afholdt']} af ${tal['kraevet']} samtaler fra ${skrivDato(tal['fra'] as Dato)} til og med ${skrivDato(tal['til'] as Dato)}.`

const brugteSamtaler = ({ fakta, ydelse }: Samtalegrundlag) => [
  { art: 'faktum', id: 'ydelsesskift', indhold: ydelse.fra } as const,
  ...fakta.samtaler.map(({ den }) => ({ art: 'faktum', id: 'jobsamtale', indhold: den }) as const),
]

interface Maalt {
  readonly id: string
  readonly spoergsmaal: string
  readonly hjemmel: Hjemmel
  readonly forbehold?: string
}

/** Holder alle vinduer? Forklaringen bærer det første, der ikke gør, ellers det seneste. */
function alleVinduer(stilling: Maalt, vinduer: (g: Samtalegrundlag) => readonly Vindue[]): V {
  const vigtigst = (g: Samtalegrundlag): Vindue | undefined => {
    const alle = vinduer(g).filter((v) => v.fra <= g.dag)
    return alle.find((v) => svarForVindue(v, g.dag) === 'ikke-opfyldt') ?? alle.at(-1)
  }
  return beregnet<Samtalegrundlag>(
    { ...stilling, hvorfor: ({ tal }) => skrivVindue(tal) },
    {
      svar: (g) => {
        const v = vigtigst(g)
        return v === undefined ? 'opfyldt' : svarForVindue(v, g.dag)
      },
      tal: (g) => {
        const v = vigtigst(g)
        return { fra: v?.fra, til: v?.til, afholdt: v?.afholdt, kraevet: v?.kraevet }
      },
      brugt: brugteSamtaler,
    },
  )
}

const SEKS = 'Er der holdt mindst seks samtaler på tolv måneder?'

const seks = (udgave: string): V => {
  const hjemmel: Hjemmel = { lov: 'LAB', paragraf: '18', stk: 2, pkt: 1, udgave }
  const maal = (laesning: 'A' | 'B') =>
    alleVinduer({ id: `LAB-18-2-${laesning}`, spoergsmaal: SEKS, hjemmel }, (g) =>
      seksVinduer(g.ydelse, g.fakta.samtaler, laesning, g.dag),
    )
  return tvivlsomt(
    { id: 'LAB-18-2', spoergsmaal: SEKS, hjemmel },
    KONTAKT_TVIVL.tolvMaaneder,
    { A: maal('A'), B: maal('B') },
    (g) => g.fakta.laesningsvalg[KONTAKT_TVIVL.tolvMaaneder.id],
  )
}

/**
 * LAB § 18, stk. 2, indtil 2020: seks samtaler på tolv kalendermåneder. Måles efter udgaven på vinduets tid; et vindue,
 * der ikke er gået ved udgangen af 2019, kan ikke brydes. Standby fandtes ikke for ressourceforløb (stk. 6).
 */
export const LAB_18_2: Regel<V> = regel({
  id: 'LAB-18-2',
  navn: 'Seks samtaler på tolv måneder (indtil 2020)',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    // Lov 1380/2012 gengiver kun sine nye paragraffer; § 18 er læst i den første sammenskrivning.
    { fra: dato('2013-01-01'), indtil: dato('2017-01-01'), kilde: 'LBK 990/2014', indhold: seks('LBK 990/2014') },
    { fra: dato('2017-01-01'), indtil: NY_KONTAKT, kilde: 'LBK 990/2014', indhold: seks('LBK 1342/2016') },
    { fra: NY_KONTAKT, kilde: 'lov 548/2019', fravaer: 'ikke-laengere' },
  ],
})

const FIRE = 'Er der holdt mindst fire samtaler i de første seks måneder på ydelsen?'

/** Er der en tid med standby, et menneske har begrundet, i vinduet? */
export function harStandby({ standby }: KontaktFakta, v: Vindue): boolean {
  return standby.some((s) => erBegrundet(s) && s.fra.vaerdi <= v.til && (s.til?.vaerdi ?? v.til) >= v.fra)
}

const erBegrundet = ({ alvorlig }: Standby): boolean =>
  alvorlig?.svar === 'ja' && alvorlig.af.trim() !== '' && alvorlig.begrundelse.trim() !== ''

function fire(hjemmel: Hjemmel, standbySted: Hjemmel): V {
  const maal = alleVinduer({ id: 'LAB-31-antal', spoergsmaal: FIRE, hjemmel }, (g) => [
    fireVindue(g.ydelse, g.fakta.samtaler),
  ])
  const medStandby = beregnet<Samtalegrundlag>(
    { id: 'LAB-31-standby-B', spoergsmaal: FIRE, hjemmel: standbySted, hvorfor: ({ tal }) => skrivVindue(tal) },
    {
      svar: (g) => (harStandby(g.fakta, fireVindue(g.ydelse, g.fakta.samtaler)) ? 'opfyldt' : maal.svar(g)),
      tal: (g) => maal.forklar(g).tal,
    },
  )
  const efterStandby = tvivlsomt<Samtalegrundlag>(
    { id: 'LAB-31-standby', spoergsmaal: FIRE, hjemmel },
    KONTAKT_TVIVL.standby,
    { A: maal, B: medStandby },
    (g) => g.fakta.laesningsvalg[KONTAKT_TVIVL.standby.id],
  )
  const begyndtFoer = beregnet<Samtalegrundlag>(
    {
      id: 'LAB-31-overgang-B',
      spoergsmaal: FIRE,
      hjemmel,
      hvorfor: () => 'I denne læsning gælder kravet nye perioder.',
    },
    { svar: (g) => (g.ydelse.fra.vaerdi < NY_KONTAKT ? 'opfyldt' : efterStandby.svar(g)) },
  )
  return tvivlsomt(
    { id: 'LAB-31', spoergsmaal: FIRE, hjemmel },
    KONTAKT_TVIVL.overgang2020,
    { A: efterStandby, B: begyndtFoer },
    (g) => g.fakta.laesningsvalg[KONTAKT_TVIVL.overgang2020.id],
  )
}

const lab = (paragraf: string, udgave: string, stk: number): Hjemmel => ({ lov: 'LAB', paragraf, stk, udgave })
const FIRE_2024 = fire(lab('31', 'LBK 280/2024', 3), lab('33', 'LBK 280/2024', 3))

/**
 * LAB § 31 (stk. 3 i LBK 280/2024, før stk. 1), jf. § 9: fire individuelle samtaler i de første seks måneder, regnet fra
 * overgangen til ydelsen, ikke fra forløbets første dag.
 */
export const LAB_31: Regel<V> = regel({
  id: 'LAB-31',
  navn: 'Fire samtaler i de første seks måneder på ydelsen',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: NY_KONTAKT, kilde: 'lov 548/2019', fravaer: 'endnu-ikke' },
    {
      fra: NY_KONTAKT,
      indtil: dato('2022-05-22'),
      kilde: 'lov 548/2019',
      indhold: fire(lab('31', 'lov 548/2019', 1), lab('33', 'lov 548/2019', 5)),
    },
    {
      fra: dato('2022-05-22'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: fire(lab('31', 'LBK 701/2022', 1), lab('33', 'LBK 701/2022', 3)),
    },
    { fra: dato('2024-03-01'), indtil: ANDET_TRIN_2026, kilde: 'lov 548/2019', indhold: FIRE_2024 },
    {
      fra: ANDET_TRIN_2026,
      kilde: 'lov 1750/2025',
      indhold: maaskeKrav<Samtalegrundlag>(
        {
          id: 'LAB-31-efter-juli-2026',
          spoergsmaal: FIRE,
          hjemmel: { lov: 'LAB', paragraf: '32 a', udgave: 'lov 1750/2025' },
        },
        KONTAKT_TVIVL.efterJuli2026,
        { laesning: 'A', vilkaar: FIRE_2024 },
        (g) => g.fakta.laesningsvalg[KONTAKT_TVIVL.efterJuli2026.id],
      ),
    },
  ],
})
