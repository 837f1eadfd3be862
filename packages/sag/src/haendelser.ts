import type { OenskeEmne, SkoenId } from '@fodfaeste/lov'
import type { AdresseHaendelser } from './adresse/haendelser.ts'
import type { AfgoerelseHaendelser } from './afgoerelse/haendelser.ts'
import type { BrevHaendelser } from './brev/haendelser.ts'
import type { BrevkopiHaendelser } from './brevkopi/haendelser.ts'
import type { BeskrivelseHaendelser } from './beskrivelse/haendelser.ts'
import type { BetaenkningstidHaendelser } from './betaenkningstid/haendelser.ts'
import type { DokumentHaendelser } from './dokument/haendelser.ts'
import type { ForloebHaendelser } from './forloeb/haendelser.ts'
import type { ForholdHaendelser } from './forhold/haendelser.ts'
import type { GodkendelseHaendelser } from './godkendelse/haendelser.ts'
import type { HoeringHaendelser } from './hoering/haendelser.ts'
import type { HoeringsbehovHaendelser } from './hoeringsbehov/haendelser.ts'
import type { IndhentningHaendelser } from './indhentning/haendelser.ts'
import type { IndsatsHaendelser } from './indsats/haendelser.ts'
import type { JobformidlerHaendelser } from './jobformidler/haendelser.ts'
import type { KlageHaendelser } from './klage/haendelser.ts'
import type { KoordinerendeHaendelser } from './koordinerende/haendelser.ts'
import type { LaegeattestHaendelser } from './laegeattest/haendelser.ts'
import type { MeddelelseHaendelser } from './meddelelse/haendelser.ts'
import type { NotatHaendelser } from './notat/haendelser.ts'
import type { OplysningId, OplysningVaerdier } from './oplysning.ts'
import type { Person } from './person.ts'
import type { PlanHaendelser } from './plan/haendelser.ts'
import type { PligtHaendelser } from './pligt/haendelser.ts'
import type { RepraesentantHaendelser } from './repraesentant/haendelser.ts'
import type { SagstjekHaendelser } from './sagstjek/haendelser.ts'
import type { SamtaleHaendelser } from './samtale/haendelser.ts'
import type { SkoenHaendelser } from './skoen/haendelser.ts'
import type { StandbyHaendelser } from './standby/haendelser.ts'
import type { SundhedHaendelser } from './sundhed/haendelser.ts'
import type { TeamHaendelser } from './team/haendelser.ts'
import type { TeamindkaldelseHaendelser } from './teamindkaldelse/haendelser.ts'
import type { VentetidHaendelser } from './ventetid/haendelser.ts'
import type { YdelseHaendelser } from './ydelse/haendelser.ts'

export type { Person } from './person.ts'

/** Sagen er oprettet. CPR-nummeret selv står aldrig i en hændelse. */
export type SagOprettet = Form<
  'SagOprettet',
  {
    readonly sagsnummer: string
    readonly borger: { readonly navn: string }
    /** «030379-xxxx» */
    readonly cprMaskeret: string
    /** Ydelsen, borgeren kommer fra. */
    readonly henvistFra: string
    readonly henvistDen: string
    readonly sagsbehandler: Person
  }
>

/** En oplysning er registreret. Værdien `null`: den er uoplyst igen. */
export type OplysningRegistreret = {
  readonly [K in OplysningId]: Form<
    'OplysningRegistreret',
    { readonly id: K; readonly vaerdi: OplysningVaerdier[K] | null; readonly kilde: string; readonly den: string }
  >
}[OplysningId]

export type OenskeSpurgt = Form<
  'OenskeSpurgt',
  { readonly emne: OenskeEmne; readonly spoergsmaal: string; readonly den: string }
>

export type OenskeSvar = 'ja' | 'nej' | 'trukket-tilbage'

export type OenskeBesvaret = Form<
  'OenskeBesvaret',
  { readonly emne: OenskeEmne; readonly svar: OenskeSvar; readonly ord: string; readonly den: string }
>

export type SkoenTruffet = Form<
  'SkoenTruffet',
  { readonly id: SkoenId; readonly svar: 'ja' | 'nej'; readonly begrundelse: string; readonly den: string }
>

/** Kommunen har valgt mellem to læsninger, hvor loven er uafklaret. */
export type LaesningValgt = Form<
  'LaesningValgt',
  { readonly tvivl: string; readonly laesning: 'A' | 'B'; readonly begrundelse: string; readonly den: string }
>

/** Loven er spurgt, og svaret er gemt, som det var den dag, med den udgave af loven, det hviler på. */
export type VurderingForetaget = Form<
  'VurderingForetaget',
  {
    /** Dagen, der vurderes pr. */
    readonly paa: string
    readonly kode: string
    readonly svar: string
    readonly lovensUdgave: string
    readonly lovensDag: string
    /** Id på det, der manglede. */
    readonly mangler: readonly string[]
    readonly bemaerkning?: string
  }
>

/** Data i hver hændelse i sagens liv efter målgruppen; hver mappe har sine. `den` er dagen, det skete. */
export interface Livsdata
  extends
    AdresseHaendelser,
    AfgoerelseHaendelser,
    BrevHaendelser,
    BrevkopiHaendelser,
    BeskrivelseHaendelser,
    BetaenkningstidHaendelser,
    DokumentHaendelser,
    ForloebHaendelser,
    ForholdHaendelser,
    GodkendelseHaendelser,
    HoeringHaendelser,
    HoeringsbehovHaendelser,
    IndhentningHaendelser,
    IndsatsHaendelser,
    JobformidlerHaendelser,
    KlageHaendelser,
    KoordinerendeHaendelser,
    LaegeattestHaendelser,
    MeddelelseHaendelser,
    NotatHaendelser,
    PlanHaendelser,
    PligtHaendelser,
    RepraesentantHaendelser,
    SagstjekHaendelser,
    SamtaleHaendelser,
    SkoenHaendelser,
    StandbyHaendelser,
    SundhedHaendelser,
    TeamHaendelser,
    TeamindkaldelseHaendelser,
    VentetidHaendelser,
    YdelseHaendelser {}

export type Livstype = keyof Livsdata
export type Livshaendelse = { readonly [T in Livstype]: Form<T, Livsdata[T]> }[Livstype]

/** En tidligere hændelse var forkert. Den bliver stående; sagen foldes uden den, eller med erstatningen i dens sted. */
export type HaendelseRettet = Form<
  'HaendelseRettet',
  {
    /** Versionen af den hændelse, der rettes. */
    readonly version: number
    readonly begrundelse: string
    /** Det, der skulle have stået. Mangler: hændelsen skulle ikke have været der. */
    readonly erstatning?: { readonly data: object; readonly virkerFra: string }
    readonly den: string
  }
>

/** Noget, der er sket i sagen. Rettes aldrig: en ny form er en ny type eller et nyt `skema`. */
export type Haendelse =
  | SagOprettet
  | OplysningRegistreret
  | OenskeSpurgt
  | OenskeBesvaret
  | SkoenTruffet
  | LaesningValgt
  | VurderingForetaget
  | Livshaendelse
  | HaendelseRettet

export type HaendelseType = Haendelse['type']

/** Hændelsen med hvem og hvornår, som den læses af lageret. */
export type RegistreretHaendelse = Haendelse & {
  readonly af: Person
  /** Øjeblikket den blev registreret: ISO i UTC med millisekunder. */
  readonly registreretTidspunkt: string
}

type Form<T extends string, D> = {
  readonly type: T
  readonly skema: 1
  readonly data: D
  /** Dagen, den har virkning fra (ISO). */
  readonly virkerFra: string
}
