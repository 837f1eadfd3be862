import type { SkrivBeslutning } from '../beslutninger/skriv-beslutning.ts'

type Kommando = SkrivBeslutning['kommando']

/** Det, der ikke tages i en formular for sig: målgruppens og teamets skærm, pligten, dokumentet og journalen har dem. */
type EgenSkaerm =
  | 'registrer-oplysning'
  | 'spoerg-om-oenske'
  | 'besvar-oenske'
  | 'traef-skoen'
  | 'vaelg-laesning'
  | 'foretag-vurdering'
  | 'begrund-pligt-bort'
  | 'fravig-tjek'
  | 'undlad-brevkopi'
  | 'forelaeg-afgoerelse'
  | 'registrer-dokument'
  | 'skriv-forberedende-udgave'
  | 'indkald-til-team'
  | 'registrer-oevrigt-fremmoede'
  | 'skriv-indstilling'
  | 'aendr-indstilling'
  | 'skriv-referat'
  | 'aendr-referat'
  | 'oplys-forhold'
  | 'traef-forholdsskoen'
  | 'ret-haendelse'

export type Formularnavn = Exclude<Kommando['beslutning'], EgenSkaerm>

interface Spoergsmaal {
  /** Feltets navn på skærmen. */
  readonly navn: string
  readonly hjaelp?: string
  /** Det, der står ved feltet, når det mangler. Udeladt: et almindeligt ord om det. */
  readonly mangler?: string
}

/** Et felt, som mennesker ser det: spørgsmålet, svarets form og de ord, svarene hedder. */
export type Felt =
  | (Spoergsmaal & {
      readonly art: 'linje' | 'tekst' | 'dag' | 'maaned' | 'ja-nej' | 'beloeb' | 'peger' | 'medarbejder'
    })
  /** Et svar af flere, eller (`flere`) dem, der passer. */
  | (Spoergsmaal & { readonly art: 'valg' | 'flere'; readonly ord: Readonly<Record<string, string>> })
  /** En tekst til hvert afsnit, der er noget at skrive i. */
  | (Spoergsmaal & { readonly art: 'afsnit'; readonly ord: Readonly<Record<string, string>> })
  /** Felter, der hører sammen og udfyldes sammen. */
  | (Spoergsmaal & {
      readonly art: 'gruppe'
      readonly felter: Readonly<Record<string, Felt>>
      readonly valgfrie?: readonly string[]
      /** Det i gruppen, der ligger fast og ikke spørges om. */
      readonly fast?: Readonly<Record<string, unknown>>
    })

export interface Formular {
  /** Det, der sker, som det hedder på listen. */
  readonly navn: string
  /** Knappen. */
  readonly knap: string
  /** Felterne i den orden, de står. Dagen, det skete, kommer til sidst og står her ikke. */
  readonly felter: Readonly<Record<string, Felt>>
  /** De felter, der må stå tomme. */
  readonly valgfrie: readonly string[]
}

/** Feltets form følger af værdiens: oversætteren ser, at hvert felt og hvert svar har sit ord. */
type FeltTil<V> = [V] extends [boolean]
  ? Spoergsmaal & { readonly art: 'ja-nej' }
  : [V] extends [number]
    ? Spoergsmaal & { readonly art: 'peger' | 'beloeb' }
    : [V] extends [string]
      ? string extends V
        ? Spoergsmaal & { readonly art: 'linje' | 'tekst' | 'dag' | 'maaned' }
        : Spoergsmaal & { readonly art: 'valg'; readonly ord: { readonly [K in V]: string } }
      : [V] extends [readonly (infer E extends string)[]]
        ? Spoergsmaal & { readonly art: 'flere'; readonly ord: { readonly [K in E]: string } }
        : V extends { readonly id: string; readonly navn: string }
          ? Spoergsmaal & { readonly art: 'medarbejder' }
          : object extends V
            ? Spoergsmaal & { readonly art: 'afsnit'; readonly ord: { readonly [K in keyof V]-?: string } }
            : Spoergsmaal & { readonly art: 'gruppe'; readonly felter: Felter<V> }

type Felter<D> = { readonly [K in keyof D]-?: FeltTil<NonNullable<D[K]>> }
type Valgfrie<D> = { [K in keyof D]-?: undefined extends D[K] ? K : never }[keyof D]
type Egne<N extends Formularnavn> = Omit<Extract<Kommando, { readonly beslutning: N }>, 'beslutning' | 'den'>

/** Formularerne til de navngivne beslutninger; `valgfrie` kan kun nævne det, kontrakten lader være valgfrit. */
export type Formularer<N extends Formularnavn> = {
  readonly [K in N]: {
    readonly navn: string
    readonly knap: string
    readonly felter: Felter<Egne<K>>
    readonly valgfrie: readonly Valgfrie<Egne<K>>[]
  }
}
