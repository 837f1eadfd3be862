import { medLov, paaSpurgtDag } from '../motor/lov-paa.ts'
import {
  type Dato,
  type Hjemmel,
  type Periode,
  dageI,
  dato,
  faelles,
  forenPerioder,
  indeholder,
} from '@fodfaeste/grund'
import { UDGAVE, lab } from '../lab/udgaver.ts'
import type { Forklaring, TvivlLed } from '../motor/forklaring.ts'
import { tvivlI } from '../motor/tvivl.ts'
import { type Regel, type Version, indholdPaa, regel } from '../motor/version.ts'
import { beregnet, fast } from '../motor/beregnet.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA, NYTAAR_2022 } from '../overgang/skaeringsdage.ts'
import type { Forloebsdage, Pligt, Pligttilstand } from '../pligter/pligt.ts'
import { type ForloebFakta, type Forloebsgrundlag, erIForloebet, iForloebet } from './forloebsgrundlag.ts'
import { FORLOEB_TVIVL } from './forloeb-tvivl.ts'

/** Én, der har været udpeget. Uden `til` er den det endnu. */
export interface Udpegning {
  readonly navn: string
  readonly fra: Dato
  readonly til?: Dato
}

/** Det, pligten til at udpege ser af en sag. */
export interface KoordinerendeFakta extends ForloebFakta {
  readonly udpegede: readonly Udpegning[]
}

type Grundlag = Forloebsgrundlag<KoordinerendeFakta>

function udpegetPaa({ fakta, paa }: Grundlag): Udpegning | undefined {
  return fakta.udpegede.find(({ fra, til }) => indeholder({ fra, til: til ?? paa }, paa) && fra <= paa)
}

/** Er én udpeget den dag? */
function udpeget(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return beregnet<Grundlag>(
    {
      id: 'LAB-36-3-udpeget',
      spoergsmaal: 'Er en gennemgående og koordinerende sagsbehandler udpeget?',
      hjemmel,
      hvorfor: ({ svar }) => (svar === 'opfyldt' ? 'Der er én udpeget.' : 'Ingen er udpeget den dag.'),
    },
    {
      svar: (g) => (udpegetPaa(g) === undefined ? 'ikke-opfyldt' : 'opfyldt'),
      tal: (g) => ({ fra: udpegetPaa(g)?.fra }),
      brugt: (g) => {
        const en = udpegetPaa(g)
        return en === undefined
          ? []
          : [{ art: 'faktum', id: 'koordinerende-sagsbehandler', indhold: { vaerdi: en, kilde: 'udpegningen' } }]
      },
    },
  )
}

interface Udpegningsregel {
  readonly skal: Vilkaar<Grundlag>
  readonly udpeget: Vilkaar<Grundlag>
}

/** § 36, stk. 3, nævner kun forløb efter § 112; gamle § 68 c nævnte også førtidspensionisten (§ 68 b). */
function efter112(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return beregnet<Grundlag>(
    {
      id: 'LAB-36-3-112',
      spoergsmaal: 'Er forløbet givet efter § 112?',
      hjemmel,
      hvorfor: ({ svar }) =>
        svar === 'opfyldt' ? 'Forløbet er givet efter § 112.' : 'Bestemmelsen nævner ikke forløb efter § 115.',
    },
    { svar: ({ fakta }) => (fakta.efter === '112' ? 'opfyldt' : 'ikke-opfyldt') },
  )
}

/** Fra lukningen: § 36 står uden for det frosne kapitel, og dens nye ordlyd er ikke læst. */
function bevaret(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  const tvivl = FORLOEB_TVIVL.koordinerendeEfterLukning
  return tvivlsomt<Grundlag>(
    { id: 'LAB-36-3-lukning', spoergsmaal: tvivl.titel, hjemmel },
    tvivl,
    {
      A: fast({ id: 'LAB-36-3-lukning-A', spoergsmaal: 'Kapitlet forudsætter, at den er der', hjemmel }, 'opfyldt'),
      B: fast({ id: 'LAB-36-3-lukning-B', spoergsmaal: 'Pligten er ikke bevaret', hjemmel }, 'ikke-opfyldt'),
    },
    ({ fakta }) => fakta.laesningsvalg[tvivl.id],
  )
}

function udpegningen(hjemmel: Hjemmel, ekstra: readonly Vilkaar<Grundlag>[], forbehold?: string): Udpegningsregel {
  return {
    skal: alleVilkaar<Grundlag>(
      {
        id: 'LAB-36-3',
        spoergsmaal: 'Skal kommunen udpege en gennemgående og koordinerende sagsbehandler?',
        hjemmel,
        ...(forbehold === undefined ? {} : { forbehold }),
      },
      [iForloebet<KoordinerendeFakta>('LAB-36-3-forloeb', hjemmel), ...ekstra],
      'regel',
    ),
    udpeget: udpeget(hjemmel),
  }
}

const LOV_1380_FORBEHOLD = '§ 68 c kom med lov 1380/2012; ordlyden er læst i LBK 990/2014.'
const paragraf36 = (udgave: string): Hjemmel => lab('36', udgave)({ stk: 3 })
const paragraf68c = (udgave: string): Hjemmel => lab('68 c', udgave)({ stk: 1 })

const version = (fra: Dato, indtil: Dato, kilde: string, indhold: Udpegningsregel): Version<Udpegningsregel> => ({
  fra,
  indtil,
  kilde,
  indhold,
})

const siden2020 = (udgave: string): Udpegningsregel => udpegningen(paragraf36(udgave), [efter112(paragraf36(udgave))])

/** LAB § 36, stk. 3 (før 2020 § 68 c, stk. 1): kommunen udpeger en gennemgående og koordinerende sagsbehandler. */
export const LAB_36_3: Regel<Udpegningsregel> = regel({
  id: 'LAB-36-3',
  navn: 'Gennemgående og koordinerende sagsbehandler',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    version(
      dato('2013-01-01'),
      dato('2014-09-12'),
      'lov 1380/2012',
      udpegningen(paragraf68c(UDGAVE.lbk990), [], LOV_1380_FORBEHOLD),
    ),
    version(dato('2014-09-12'), dato('2017-01-01'), 'lov 1380/2012', udpegningen(paragraf68c(UDGAVE.lbk990), [])),
    version(dato('2017-01-01'), dato('2020-01-01'), 'lov 1380/2012', udpegningen(paragraf68c(UDGAVE.lbk1342), [])),
    version(dato('2020-01-01'), NYTAAR_2022, 'lov 548/2019', siden2020(UDGAVE.lov548)),
    version(NYTAAR_2022, dato('2024-03-01'), 'lov 548/2019', siden2020(UDGAVE.lbk701)),
    version(dato('2024-03-01'), LUKKET_FRA, 'lov 548/2019', siden2020(UDGAVE.lbk280)),
    {
      fra: LUKKET_FRA,
      kilde: 'lov 1750/2025; § 36 er ikke læst i den nye ordlyd',
      indhold: udpegningen(paragraf36(UDGAVE.lbk280), [
        efter112(paragraf36(UDGAVE.lbk280)),
        bevaret(paragraf36(UDGAVE.lbk280)),
      ]),
    },
  ],
})

/** Reglen om den koordinerende sagsbehandler. */
export const REGLER_KOORDINERENDE: readonly Regel<unknown>[] = [LAB_36_3]

/** Den koordinerende sagsbehandler i én sag på én dag. */
export interface KoordinerendeSvar {
  readonly navn: string | undefined
  /** Dage i forløbet til og med i dag, hvor ingen var udpeget. */
  readonly dageUden: number | undefined
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly tvivl: readonly TvivlLed[]
}

/** Skal der være en koordinerende sagsbehandler, er der en, og har der været en hele vejen? Loven sætter ingen frist. */
export function vurderKoordinerendeSagsbehandler(
  fakta: KoordinerendeFakta,
  dage: Forloebsdage,
  paa: Dato,
): KoordinerendeSvar {
  const g: Grundlag = { fakta, dage, paa }
  const fundet = indholdPaa(LAB_36_3, paa)
  if (fundet === undefined) return { navn: undefined, dageUden: undefined, svar: [], pligter: [], tvivl: [] }
  const lov = paaSpurgtDag(paa)
  const skal = medLov(LAB_36_3, lov, fundet.skal.forklar(g))
  const er = medLov(LAB_36_3, lov, fundet.udpeget.forklar(g))
  return {
    navn: udpegetPaa(g)?.navn,
    dageUden: dageUden(g),
    svar: [skal, er],
    pligter: pligten(g, skal, er),
    tvivl: tvivlI(skal).flatMap(({ forklaring }) => forklaring.led.tvivl ?? []),
  }
}

function dageUden({ fakta, dage, paa }: Grundlag): number | undefined {
  const { starter } = dage
  if (starter === undefined) return undefined
  const ophoert = fakta.ophoert?.vaerdi
  const til = ophoert !== undefined && ophoert < paa ? ophoert : paa
  if (til < starter) return 0
  const forloebet: Periode = { fra: starter, til }
  const perioder = fakta.udpegede.flatMap(({ fra, til }): readonly Periode[] => {
    const slut = til ?? paa
    return slut < fra ? [] : [{ fra, til: slut }]
  })
  return forenPerioder(perioder).reduce((rest, p) => {
    const del = faelles(p, forloebet)
    return rest - (del === undefined ? 0 : dageI(del))
  }, dageI(forloebet))
}

function pligttilstand(g: Grundlag, skal: Forklaring, er: Forklaring): Pligttilstand | undefined {
  if (g.dage.starter !== undefined && g.paa < g.dage.starter) return er.svar === 'opfyldt' ? 'opfyldt' : 'kommende'
  if (erIForloebet(g) === 'ikke-opfyldt') return 'bortfaldet'
  if (skal.svar === 'ikke-opfyldt') return undefined
  if (er.svar === 'opfyldt') return 'opfyldt'
  return skal.svar === 'kraever-skoen' ? 'tvivl' : 'aktiv'
}

function pligten(g: Grundlag, skal: Forklaring, er: Forklaring): readonly Pligt[] {
  const tilstand = pligttilstand(g, skal, er)
  const hjemmel = skal.led.hjemmel
  const erUndtaget = g.fakta.efter === '115' && g.paa >= dato('2020-01-01')
  if (tilstand === undefined || erUndtaget || hjemmel === undefined || g.dage.starter === undefined) return []
  const den = udpegetPaa(g)?.fra
  return [
    {
      id: 'LAB-36-3',
      hvad: 'Udpeg en gennemgående og koordinerende sagsbehandler',
      ejer: 'kommune',
      hjemmel,
      fra: g.dage.starter,
      fristDen: undefined,
      tilstand,
      opfyldesVed: 'En navngiven sagsbehandler er udpeget.',
      ...(tilstand === 'opfyldt' && den !== undefined ? { opfyldtDen: den } : {}),
      hvorfor: skal,
    },
  ]
}
