import type { Dato } from '@fodfaeste/grund'
import type { Forklaring, Sagsvurdering } from '@fodfaeste/lov'
import type { Beslutningsnavn } from '../opgave/opfyldes-med.ts'
import type { KlageHaendelser } from '../klage/haendelser.ts'
import type { Sag } from '../sag.ts'
import type { TjekId } from './tjek-ider.ts'

/** Det, kommunen er på vej til at afgøre. `efter-klage`: den påklagede afgørelse ændres. */
export const AFGOERELSESARTER = [
  'bevilling',
  'afslag',
  'ophoer',
  'efter-forloebet',
  'pensionssag',
  'efter-klage',
] as const
/**
 * De afgørelser, teamet skal have haft sagen før, og som derfor hviler på den forberedende del og attesten (LOB § 9, BEK
 * 1708/2024 §§ 2 og 4). At et forløb ophører af grunde uden for det, tilkender intet; det, borgeren går til, er sin egen sag.
 */
export const EFTER_TEAMET = ['bevilling', 'afslag', 'efter-forloebet', 'pensionssag'] as const
export type Afgoerelsesart = (typeof AFGOERELSESARTER)[number]

/**
 * Hvordan tjekket falder ud. `ikke-endnu`: det hører til et skridt, der først tages senere. `tvivl`: loven er uafklaret, og
 * ingen har valgt. `fraveget`: et navngivet menneske har begrundet, at der afgøres uden.
 */
export type Tjektilstand =
  'i-orden' | 'ikke-i-orden' | 'uoplyst' | 'kraever-skoen' | 'tvivl' | 'ikke-endnu' | 'fraveget' | 'ikke-relevant'

/** En ændring efter en klage, som den er tænkt. */
export type Aendringsudkast = Omit<KlageHaendelser['AfgoerelseAendretEfterKlage'], 'den'>

/** Det, et tjek ser på: sagen, lovens svar om den, dagen, og det, der er på vej til at blive afgjort. */
export interface Tjekgrundlag {
  readonly sag: Sag
  readonly vurdering: Sagsvurdering
  readonly paa: Dato
  readonly art: Afgoerelsesart
  /** Ændringen efter en klage, når det er en sådan, og den er skrevet. */
  readonly aendring?: Aendringsudkast
  /** Afgørelsen er truffet, og tjekket er et eftersyn. */
  readonly truffet: boolean
}

/** Det, tjekket fandt: tilstanden, det konkrete, der mangler eller er set, og lovens forklaringer bag. */
export interface Fund {
  readonly tilstand: Exclude<Tjektilstand, 'fraveget'>
  readonly fandt: readonly string[]
  readonly forklaringer: readonly Forklaring[]
}

/** Hvem der kan svare, når det ikke er i orden. */
export type Svarer = 'koordinerende-sagsbehandler' | 'leder' | 'borger' | 'laege' | 'rehabiliteringsteam'

/** Noget, Ankestyrelsen ville spørge om, før afgørelsen er truffet. Et menneske afgør; tjekket gætter aldrig på udfaldet. */
export interface Tjek {
  readonly id: TjekId
  readonly spoergsmaal: string
  /** Hvor spørgsmålet kommer fra: paragraf eller afgørelse. */
  readonly kilder: readonly string[]
  readonly hvem: Svarer
  /** Afgørelsen kan ikke gøres færdig, før det er i orden eller fraveget. */
  readonly blokerer: boolean
  /** Loven lader kommunen afgøre uden, når et menneske begrunder det. */
  readonly kanFraviges: boolean
  /** Betyder det noget? Hvad der følger, når det mangler. */
  readonly hvisDetMangler: string
  readonly gaelder: readonly Afgoerelsesart[]
  /** Det, der bringer det i orden. */
  readonly goer?: Beslutningsnavn
  readonly se: (grundlag: Tjekgrundlag) => Fund
}

export const fund = (
  tilstand: Fund['tilstand'],
  fandt: readonly string[] = [],
  forklaringer: readonly Forklaring[] = [],
): Fund => ({ tilstand, fandt, forklaringer })

export const IKKE_RELEVANT = fund('ikke-relevant')
