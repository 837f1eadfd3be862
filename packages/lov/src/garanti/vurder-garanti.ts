import { type Dagsvalg, medLov } from '../motor/lov-paa.ts'
import { type Dato, type Hjemmel, type Svar, plusDage, seneste, skrivDato, tidligste } from '@fodfaeste/grund'
import type { Forklaring, TvivlLed } from '../motor/forklaring.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import { LUKKET_FRA, SIDSTE_BEVILLINGSDAG } from '../overgang/skaeringsdage.ts'
import type { Forloebsdage, Pligt, Taerskel } from '../pligter/pligt.ts'
import { BEK_17_4, BEK_17_5, BEK_17_6 } from './bortfald.ts'
import { LAB_113_2, LOV_1160_7_2, TEAM_SLUT, forelaeggesFra } from './forelaeggelse.ts'
import type { GarantiFakta } from './garanti-fakta.ts'
import { garantiPligter } from './garanti-pligter.ts'
import {
  type GarantiTilstand,
  type Laesemaade,
  alleLaesemaader,
  forklarForelaeggelse,
  garantiensValg,
  lovdag,
  tilstandUnder,
} from './garanti-tilstand.ts'
import { GARANTI_FRA, type GarantiGrundlag, dageSomStopper, lavGarantiGrundlag } from './garanti-ur.ts'
import { BEK_18_19, type Behandlingspunkt } from './genforelaeggelse.ts'
import { BEK_17_2, type IndsatsUdfald, begyndtDen, udfaldAf } from './indsats-taeller.ts'
import { BEK_17_3 } from './stop-af-uret.ts'
import { erVedtaget } from '../motor/lovsaet.ts'

/** Garantiens regler, i den orden en jurist læser dem. */
export const REGLER_GARANTI: readonly Regel<unknown>[] = [
  LAB_113_2,
  LOV_1160_7_2,
  BEK_17_2,
  BEK_17_3,
  BEK_17_4,
  BEK_17_5,
  BEK_17_6,
  BEK_18_19,
]

/** En registreret indsats og dens eget svar. */
export interface IndsatsSvar {
  readonly id: string
  readonly navn: string
  readonly udfald: IndsatsUdfald
  readonly forklaring: Forklaring
}

/** En registreret periode og dens eget svar. `dage`: hele dage i garantiens tid; overlapper to, er dagen i begge tal. */
export interface StopSvar {
  readonly id: string
  readonly dage: number
  readonly forklaring: Forklaring
}

/** Den nye forelæggelse: om, fra hvornår, og om hvad. `frist` er altid «snarest»: loven sætter ingen uger. */
export interface Forelaeggelse {
  readonly skal: Svar
  readonly fra: Dato | undefined
  readonly frist: 'snarest'
  readonly emne: readonly Behandlingspunkt[]
}

/** Hvad garantien er i sagen efter én måde at læse loven på. */
export interface GarantiLaesning {
  readonly steder: Laesemaade['steder']
  readonly dag: Dato | undefined
  readonly tilstand: GarantiTilstand
}

/** Indsatsgarantien i én sag på én dag. */
export interface GarantiSvar {
  /** Sidste dag til at begynde en indsats, til og med. Giver læsningerne hver sin, er det den tidligste. */
  readonly dag: Dato | undefined
  readonly dagUdenStop: Dato | undefined
  /** Hele dage, uret har stået stille; hver dag én gang. */
  readonly stoppedeDage: number
  readonly tilstand: GarantiTilstand
  readonly indsatser: readonly IndsatsSvar[]
  readonly stop: readonly StopSvar[]
  /** Hvad der vil holde garantien, eller, når den er brudt, hvad der nu skal ske. */
  readonly opfyldesVed: readonly string[]
  readonly forelaeggelse: Forelaeggelse
  /** Hver måde at læse loven på i sagen. Én, når intet er tvivlsomt. */
  readonly laesninger: readonly GarantiLaesning[]
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly taerskler: readonly Taerskel[]
  readonly tvivl: readonly TvivlLed[]
}

/** Uden lov 1160/2021 er der ingen garanti. */
const INGEN_GARANTI: GarantiSvar = {
  dag: undefined,
  dagUdenStop: undefined,
  stoppedeDage: 0,
  tilstand: 'ikke-omfattet',
  indsatser: [],
  stop: [],
  opfyldesVed: [],
  forelaeggelse: { skal: 'ikke-opfyldt', fra: undefined, frist: 'snarest', emne: [] },
  laesninger: [],
  svar: [],
  pligter: [],
  taerskler: [],
  tvivl: [],
}

/** Indsatsgarantien: dagen, hvor den er, hvad der tæller, og om sagen skal forelægges igen. */
export function vurderGaranti(fakta: GarantiFakta, dage: Forloebsdage, paa: Dato): GarantiSvar {
  if (!erVedtaget(GARANTI_FRA)) return INGEN_GARANTI
  const grund = lavGarantiGrundlag(fakta, dage, paa)
  const maader = alleLaesemaader(grund)
  const laesninger = maader.map(({ g, steder }) => ({ steder, dag: g.ur?.dag, tilstand: tilstandUnder(g) }))
  const g = tidligsteDag(maader)
  const tilstand = samletTilstand(laesninger.map((l) => l.tilstand))
  const forklaring = forklarForelaeggelse(grund)
  const indsatser = indsatsSvar(g)
  return {
    dag: g.ur?.dag,
    dagUdenStop: g.ur?.dagUdenStop,
    stoppedeDage: g.ur?.stoppedeDage ?? 0,
    tilstand,
    indsatser,
    stop: stopSvar(g),
    opfyldesVed: opfyldesVed(g, tilstand),
    forelaeggelse: {
      skal: forklaring.svar,
      fra: tilstand === 'ikke-omfattet' ? undefined : forelaeggesFra(g),
      frist: 'snarest',
      emne: indholdPaa(BEK_18_19, lovdag(g)) ?? [],
    },
    laesninger,
    svar: [forklaring],
    pligter: garantiPligter({
      g,
      tilstand,
      skal: forklaring.svar,
      forklaring,
      hjemmel: pligtensHjemmel(g),
      holdtDen: holdtDen(g, indsatser),
    }),
    taerskler: taerskler(g, tilstand),
    tvivl: unikke(maader.flatMap(({ steder }) => steder.map((s) => s.tvivl))),
  }
}

const UDEN_PLIGT: ReadonlySet<GarantiTilstand> = new Set(['holdt', 'bortfaldet', 'ikke-omfattet'])

/** Er læsningerne enige om, at intet skal gøres, er der ingen tvivl at vælge i; den første læsning siger hvorfor. */
function samletTilstand([foerste = 'uoplyst', ...resten]: readonly GarantiTilstand[]): GarantiTilstand {
  const alle = [foerste, ...resten]
  return resten.every((t) => t === foerste) || alle.every((t) => UDEN_PLIGT.has(t)) ? foerste : 'tvivl'
}

/** Den læsning, hvis garantidag kommer først: den sikre at gå efter. */
function tidligsteDag(maader: readonly Laesemaade[]): GarantiGrundlag {
  const [foerste, ...resten] = maader.map(({ g }) => g)
  if (foerste === undefined) throw new Error('A case must be readable in at least one way')
  return resten.reduce((a, b) => ((b.ur?.dag ?? Infinity) < (a.ur?.dag ?? Infinity) ? b : a), foerste)
}

function pligtensHjemmel({ dage, ...g }: GarantiGrundlag): Hjemmel {
  if (dage.starter !== undefined && dage.starter < GARANTI_FRA)
    return { lov: 'LOV', paragraf: '7', stk: 2, udgave: 'lov 1160/2021' }
  const tekst = indholdPaa(LAB_113_2, lovdag({ dage, ...g }))?.led.hjemmel
  if (tekst === undefined) throw new Error('The guarantee has no citation on its own day')
  return tekst
}

function unikke(tvivl: readonly TvivlLed[]): readonly TvivlLed[] {
  return [...new Map(tvivl.map((t) => [t.id, t])).values()]
}

function indsatsSvar(g: GarantiGrundlag): readonly IndsatsSvar[] {
  const vilkaar = indholdPaa(BEK_17_2, lovdag(g))
  if (vilkaar === undefined) return []
  return g.fakta.indsatser.map((indsats) => {
    const forklaring = medLov(BEK_17_2, garantiensValg(g), vilkaar.forklar({ g, indsats }))
    return { id: indsats.id, navn: indsats.navn, udfald: udfaldAf(forklaring), forklaring }
  })
}

/** Lovens dag for et stop: dets første dag, dog tidligst garantiens og senest den sidste før lukningen. */
function stoppetsLov(fra: Dato): Dagsvalg {
  const lovensDag = tidligste(seneste(GARANTI_FRA, fra), SIDSTE_BEVILLINGSDAG)
  const overgang = fra >= LUKKET_FRA ? 'OVERGANG-FROSSEN-TEKST' : 'OVERGANG-BEGIVENHEDSDAG'
  return { lovensDag, overgang, sagensDag: fra, hvilken: 'stop' }
}

function stopSvar(g: GarantiGrundlag): readonly StopSvar[] {
  return g.fakta.stop.map((stop) => {
    // Lovens udgave er den, der gjaldt, da perioden begyndte.
    const vilkaar = indholdPaa(BEK_17_3, stoppetsLov(stop.fra).lovensDag)
    if (vilkaar === undefined) throw new Error('The counting rule has no text on the day of a stop')
    const dage =
      g.ur === undefined || g.dage.starter === undefined
        ? 0
        : dageSomStopper(stop, g.dage.starter, g.ur, g.laesninger, g.paa)
    return {
      id: stop.id,
      dage,
      forklaring: medLov(BEK_17_3, stoppetsLov(stop.fra), vilkaar[stop.art].forklar({ g, stop })),
    }
  })
}

function holdtDen(g: GarantiGrundlag, svar: readonly IndsatsSvar[]): Dato | undefined {
  const begyndt = g.fakta.indsatser.flatMap((indsats) => {
    const taeller = svar.some((s) => s.id === indsats.id && s.udfald === 'holder-garantien')
    const dag = taeller ? begyndtDen({ g, indsats }) : undefined
    return dag === undefined ? [] : [dag]
  })
  return begyndt.length === 0 ? undefined : begyndt.reduce((a, b) => (a < b ? a : b))
}

const FORELAEG = 'Kun at sagen forelægges igen. En indsats, der begynder nu, kommer for sent til at holde garantien.'

function opfyldesVed(g: GarantiGrundlag, tilstand: GarantiTilstand): readonly string[] {
  if (tilstand === 'brudt') return [FORELAEG]
  const { ur } = g
  if (ur === undefined || (tilstand !== 'loeber' && tilstand !== 'kommende')) return []
  const senest = skrivDato(ur.dag)
  const aftalte = g.fakta.indsatser.flatMap(({ navn, aftaltTil, begyndt }) => {
    const dag = aftaltTil?.vaerdi
    if (dag === undefined || (begyndt !== undefined && begyndt.vaerdi !== 'ikke-begyndt' && begyndt.vaerdi <= g.paa))
      return []
    return [
      dag <= ur.dag
        ? `${navn}: aftalt til ${skrivDato(dag)}. Det er i tide, hvis borgeren begynder da, arten tæller, og den står i indsatsdelen.`
        : `${navn}: aftalt til ${skrivDato(dag)}. Det er ${dag - ur.dag} dage for sent.`,
    ]
  })
  return [
    `En indsats, der tæller og står i indsatsdelen, begynder senest ${senest}.`,
    'Ordinære timer som lønmodtager, løntilskud efter kompensationslovens § 15 eller STU i de første seks måneder fjerner pligten.',
    ...aftalte,
  ]
}

function taerskler(g: GarantiGrundlag, tilstand: GarantiTilstand): readonly Taerskel[] {
  const { ur, paa } = g
  if (ur === undefined || (tilstand !== 'loeber' && tilstand !== 'kommende' && tilstand !== 'tvivl')) return []
  const hjemmel = pligtensHjemmel(g)
  const fra = plusDage(ur.dag, 1)
  const alle: readonly Taerskel[] = [
    {
      id: 'LAB-113-2',
      navn: 'Garantidagen',
      dag: ur.dag,
      hjemmel,
      betydning: 'Sidste dag til at begynde en indsats. Dagen efter skal sagen forelægges igen.',
    },
    {
      id: 'GARANTI-LUKNING',
      navn: 'Garantien bliver tvivlsom',
      dag: LUKKET_FRA,
      hjemmel: { lov: 'BEK', paragraf: '16', stk: 2, udgave: 'BEK 47/2026' },
      betydning: 'Tællereglerne er ophævet uden overgangsregel. Et menneske må vælge, om garantien stadig binder.',
    },
    {
      id: 'GARANTI-UDEN-TEAM',
      navn: 'Er der et team at forelægge for?',
      dag: TEAM_SLUT,
      hjemmel: undefined,
      betydning:
        'Efter det oplyste ophører rehabiliteringsteamet. Et menneske må vælge, om det er sket, og hvad pligten så er.',
    },
  ]
  return alle.filter(
    ({ id, dag }) => dag >= paa && (id === 'LAB-113-2' || (erVedtaget(dag) && fra >= dag && paa < dag)),
  )
}
