import type { Dokumentlager } from './dokument/dokumentlager.ts'
import type { Kvitteringer } from './dokument/kvittering.ts'
import type { Ur } from './ur.ts'
import type { Lager } from './store/aabn-lager.ts'
import type { CprBoks } from './store/cpr-boks.ts'

/** Det, ruterne arbejder med. Alt kommer udefra, så en prøve kan give det hele. */
export interface Omgivelser {
  readonly lager: Lager
  readonly lagerArt: 'pglite' | 'postgres'
  readonly cpr: CprBoks
  readonly dokumenter: Dokumenter
  readonly ur: Ur
  /** Serverens egen version, som `/api/sundhed` viser den. */
  readonly version: string
  /** Det byggede skærmbundt. */
  readonly webMappe: string
  /** Noter til driften. Engelsk, uden personoplysninger. */
  readonly noter: (note: Note) => void
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
