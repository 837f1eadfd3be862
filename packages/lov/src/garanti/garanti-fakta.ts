import type { Dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'

/**
 * Indsatsens art, efter den lov den gives efter. De fem første nævner garantien; de sidste gør ikke, hvor nyttige de end er.
 * Mangler arten på en indsats, er den uoplyst.
 */
export type IndsatsArt =
  | 'lab-kapitel-11'
  | 'lab-kapitel-12'
  | 'lab-kapitel-14'
  | 'serviceloven'
  | 'sundhedsloven-kommunal'
  | 'mentor'
  | 'regional-behandling'
  | 'anden-lab'
  | 'anden-lov'

/** En indsats, sagen har registreret: begyndt, aftalt eller kun nævnt. */
export interface Indsats {
  readonly id: string
  readonly navn: string
  readonly art?: IndsatsArt
  /** Den dag, borgeren begyndte. `ikke-begyndt` er et svar; fravær er uoplyst. Aftalt og bevilget er ikke begyndt. */
  readonly begyndt?: Oplysning<Dato | 'ikke-begyndt'>
  /** Den dag, den er aftalt til at begynde. */
  readonly aftaltTil?: Oplysning<Dato>
  /** Indgår den i rehabiliteringsplanens indsatsdel? */
  readonly iIndsatsdel?: Oplysning<boolean>
}

/** Hvorfor indsatsen ikke kunne kræves i en periode. `ferie` og `andet` (fx sygdom uden fritagelse) stopper ikke uret. */
export type StopArt = 'fritaget-for-raadighed' | 'standby' | 'barsel-eller-sorgorlov' | 'ferie' | 'andet'

/** En periode, hvor uret måske står stille. Uden `til` varer den endnu. */
export interface Stop {
  readonly id: string
  readonly art: StopArt
  readonly fra: Dato
  readonly til?: Dato
  readonly kilde: string
}

/** Det, der fjerner pligten uden at være en indsats. */
export type BortfaldArt = 'ordinaere-timer' | 'loentilskud-efter-kompensationsloven' | 'stu'

/** En periode med ordinære timer som lønmodtager, løntilskud efter kompensationslovens § 15 eller STU. Uden `til` varer den endnu. */
export interface Bortfald {
  readonly art: BortfaldArt
  readonly fra: Dato
  readonly til?: Dato
  readonly kilde: string
}

/** Det, garantien ser af en sag. En tom liste: intet er registreret. */
export interface GarantiFakta {
  /** Efter § 112 (målgruppen) eller § 115 (førtidspensionist under 40). */
  readonly efter: '112' | '115'
  readonly indsatser: readonly Indsats[]
  readonly stop: readonly Stop[]
  readonly bortfald: readonly Bortfald[]
  /** Taler særlige grunde imod en ny forelæggelse? Et skøn, der skal have navn og begrundelse. */
  readonly saerligeGrunde?: Skoen
  /** Den dag, teamet (eller kommunen, når der ikke er noget team) behandlede sagen igen. */
  readonly behandletIgen?: Oplysning<Dato>
  /** Forløbets faktiske sidste dag, når det er ophørt. */
  readonly ophoert?: Oplysning<Dato>
  readonly laesningsvalg: { readonly [tvivlId: string]: Laesningsvalg }
}

/** Den læsning, der regnes efter på hvert tvivlssted. */
export type Laesninger = { readonly [K in Tvivlssted]: 'A' | 'B' }

/** Garantiens tvivlssteder, med de navne de har i `GARANTI_TVIVL`; om teamet er ophørt, er `TEAM_TVIVL`s. */
export type Tvivlssted =
  | 'foertidspensionist'
  | 'overgang'
  | 'barsel'
  | 'foersteSeksMaaneder'
  | 'efterLukning'
  | 'teamEfterJuli2026'
  | 'udenTeam'
