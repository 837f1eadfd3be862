import type { OenskeEmne, SkoenId } from '@fodfaeste/lov'
import type { DokumentHaendelser } from './dokument/haendelser.ts'
import type { OplysningId, OplysningVaerdier } from './oplysning.ts'

/** Et menneske, som noget er gjort af. */
export type Person = { readonly id: string; readonly navn: string }

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

export type DokumentRegistreret = Form<'DokumentRegistreret', DokumentHaendelser['DokumentRegistreret']>

/** Noget, der er sket i sagen. Rettes aldrig: en ny form er en ny type eller et nyt `skema`. */
export type Haendelse =
  | SagOprettet
  | OplysningRegistreret
  | OenskeSpurgt
  | OenskeBesvaret
  | SkoenTruffet
  | LaesningValgt
  | VurderingForetaget
  | DokumentRegistreret

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
