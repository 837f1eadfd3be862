import type { Dokumentlager } from './dokument/dokumentlager.ts'
import type { Kvitteringer } from './dokument/kvittering.ts'
import type { Udbyder } from './login/udbyder.ts'
import type { Ur } from './ur.ts'
import type { Lager } from './store/aabn-lager.ts'
import type { CprBoks } from './store/cpr-boks.ts'

/** Det, ruterne arbejder med. Alt kommer udefra, så en prøve kan give det hele. */
export interface Omgivelser {
  readonly lager: Lager
  readonly lagerArt: 'pglite' | 'postgres'
  readonly cpr: CprBoks
  /** Hvor filerne ligger: nøgle, dokumenter og den indlejrede database. */
  readonly dataMappe: string
  /** Hvor de natlige kopier lægges; mangler, når der ingen skal tages. */
  readonly kopimappe?: string
  readonly dokumenter: Dokumenter
  readonly ur: Ur
  readonly login: Login
  readonly sessionstid: { readonly levetidMs: number; readonly ledigMs: number }
  /** Adressen, browseren bruger, når den ikke er maskinens egen. */
  readonly adresse?: URL
  /** Serverens egen version, som `/api/sundhed` viser den. */
  readonly version: string
  /** Det byggede skærmbundt. */
  readonly webMappe: string
  /** Noter til driften. Engelsk, uden personoplysninger. */
  readonly noter: (note: Note) => void
}

/** Hvordan man kommer ind. Demoens vej findes kun, når kun egen maskine kan nå serveren. */
export type Login =
  | { readonly art: 'demo' }
  | {
      readonly art: 'udbyder'
      readonly udbyder: Udbyder
      /** Kommunens navn, før nogen er logget ind; tomt, når der er flere. */
      readonly kommunenavn: string
    }
/** Hvor indholdet af dokumenter bor, og hvor det ligger, mens det kommer. */
export interface Dokumenter {
  readonly lager: Dokumentlager
  readonly halvMappe: string
  readonly kvitteringer: Kvitteringer
}

export interface Note {
  readonly hvad: string
  readonly [felt: string]: string | number | readonly string[] | undefined
}
