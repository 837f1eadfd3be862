import {
  type Dato,
  type Periode,
  dato,
  faelles,
  forenPerioder,
  plusDage,
  plusMaaneder,
  seneste,
  tidligste,
} from '@fodfaeste/grund'
import { NYTAAR_2022 } from '../overgang/skaeringsdage.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { skubForOrlov } from '../tid/forloebslaengde.ts'
import type { GarantiFakta, Laesninger, Stop } from './garanti-fakta.ts'

/** Den dag, garantien og de andre 2022-regler trådte i kraft. */
export const GARANTI_FRA = NYTAAR_2022

/** Den faste dag for forløb begyndt før 2022 (lov 1160/2021 § 7, stk. 2). */
const OVERGANGSDAG = dato('2022-07-01')

/** Garantien i måneder, fra forløbets første dag. */
const GARANTI_MAANEDER = 6

/** Garantiens ur i én sag, efter én læsning. */
export interface GarantiUr {
  /** Forløbet begyndte før 2022, og dagen er fast. */
  readonly overgang: boolean
  /** Sidste dag til at begynde en indsats, hvis intet stop var. */
  readonly dagUdenStop: Dato
  /** Sidste dag til at begynde en indsats, til og med. */
  readonly dag: Dato
  /** De hele dage, uret har stået stille; hver dag én gang. */
  readonly stoppedeDage: number
  /** De dage, hvor timer, løntilskud og STU fjerner pligten. Mangler, når læsningen ikke har noget bortfald. */
  readonly vindue: Periode | undefined
}

/**
 * Regner garantidagen: seks måneder fra forløbets første dag (31. august bliver sidste dag i februar) og én dag mere for
 * hver hele dag, uret har stået stille i perioden, også dage, der først kom med, fordi dagen er flyttet. Forløbets første
 * dag er selv med: er borgeren fritaget den dag, er den stoppet.
 */
export function stilUret(start: Dato, fakta: GarantiFakta, l: Laesninger, paa: Dato): GarantiUr {
  const overgang = start < GARANTI_FRA
  const fra = overgang ? GARANTI_FRA : start
  const dagUdenStop = overgang ? OVERGANGSDAG : plusMaaneder(start, GARANTI_MAANEDER)
  if (overgang && l.overgang === 'A')
    return { overgang, dagUdenStop, dag: dagUdenStop, stoppedeDage: 0, vindue: undefined }
  const dag = skubForOrlov(fra, dagUdenStop, forenPerioder(fakta.stop.flatMap((s) => stoppeperiode(s, l, paa))))
  const vindue = { fra, til: l.foersteSeksMaaneder === 'A' ? plusDage(dagUdenStop, -1) : dag }
  return { overgang, dagUdenStop, dag, stoppedeDage: dag - dagUdenStop, vindue }
}

/** Perioden, hvis den stopper uret. En periode, der varer endnu, tæller til og med den dag, der spørges. */
function stoppeperiode({ art, fra, til }: Stop, l: Laesninger, paa: Dato): readonly Periode[] {
  if (art === 'ferie' || art === 'andet') return []
  if (art === 'barsel-eller-sorgorlov' && l.barsel === 'B') return []
  const slut = til ?? paa
  return slut < fra ? [] : [{ fra, til: slut }]
}

/** Hele dage af perioden, der ligger fra forløbets (eller overgangens) begyndelse og til garantidagen. */
export function dageSomStopper(stop: Stop, start: Dato, ur: GarantiUr, l: Laesninger, paa: Dato): number {
  if (ur.overgang && l.overgang === 'A') return 0
  const tid: Periode = { fra: seneste(start, ur.overgang ? GARANTI_FRA : start), til: ur.dag }
  return stoppeperiode(stop, l, paa).reduce((sum, periode) => {
    const del = faelles(periode, tid)
    return sum + (del === undefined ? 0 : del.til - del.fra + 1)
  }, 0)
}

/** Det, garantiens vilkår ser. `ur` følger altid `laesninger`. */
export interface GarantiGrundlag {
  readonly fakta: GarantiFakta
  readonly dage: Forloebsdage
  readonly paa: Dato
  readonly laesninger: Laesninger
  /** Mangler, når forløbets første dag ikke er oplyst. */
  readonly ur: GarantiUr | undefined
}

const FOERSTE_LAESNING: Laesninger = {
  foertidspensionist: 'A',
  overgang: 'A',
  barsel: 'A',
  foersteSeksMaaneder: 'A',
  efterLukning: 'A',
  teamEfterJuli2026: 'A',
  udenTeam: 'A',
}

/** Grundlaget på dagen `paa` efter læsningerne; det, der ikke er sagt, læses som A. */
export function lavGarantiGrundlag(
  fakta: GarantiFakta,
  dage: Forloebsdage,
  paa: Dato,
  laesninger: Laesninger = FOERSTE_LAESNING,
): GarantiGrundlag {
  const ur = dage.starter === undefined ? undefined : stilUret(dage.starter, fakta, laesninger, paa)
  return { fakta, dage, paa, laesninger, ur }
}

/** Den dag, hvis lov bærer svaret: garantidagen, når den er passeret, ellers i dag; højst den sidste dag før lukningen. */
export function garantiensLovdag({ ur, paa }: GarantiGrundlag, sidsteLovdag: Dato): Dato {
  return tidligste(paa, ur?.dag ?? paa, sidsteLovdag)
}
