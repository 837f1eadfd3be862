import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from './forklaring.ts'
import { type Regel, gaeldendePaa, indholdPaa } from './version.ts'
import type { Vilkaar } from './vilkaar.ts'

/** Den af sagens dage, der vælger lovens dag. `spurgt` er dagen, der spørges på. */
export type Sagsdag =
  | 'spurgt'
  | 'bevilling'
  | 'start'
  | 'garantidag'
  | 'stop'
  | 'sidste-dag'
  | 'teammoede'
  | 'samtale'
  | 'samtalevindue'
  | 'afgoerelse'
  | 'ansoegning'
  | 'hjaelp'
  | 'henvendelse'
  | 'oplysning'
  | 'notat'
  | 'dokument'
  | 'udsaettelse'
  | 'aktindsigt'
  | 'klage'
  | 'overgang-til-pension'
  | 'nej-til-forloeb'

/**
 * Hvad der vælger dagen. `OVERGANG-SPURGT-DAG`: loven den dag, der spørges på. `OVERGANG-BEGIVENHEDSDAG`: loven den dag, det
 * skete, som reglen handler om. `OVERGANG-FROSSEN-TEKST` og lov 1160/2021 § 7 er lovens egne overgangsregler.
 */
export type Dagsregel =
  'OVERGANG-SPURGT-DAG' | 'OVERGANG-BEGIVENHEDSDAG' | 'OVERGANG-FROSSEN-TEKST' | 'LOV-1160-7-1' | 'LOV-1160-7-2'

/** Hvilken dags lov, valgt af hvad, på hvilken af sagens dage. */
export interface Dagsvalg {
  readonly lovensDag: Dato
  readonly overgang: Dagsregel
  readonly sagensDag: Dato
  readonly hvilken: Sagsdag
}

/** Den udgave af en regel, et svar er givet efter, og hvorfor netop den. */
export interface LovPaa extends Dagsvalg {
  readonly regel: string
  readonly fra: Dato
  readonly indtil: Dato | undefined
  /** Det, der indførte udgaven. */
  readonly kilde: string
}

/** Loven den dag, der spørges på. */
export function paaSpurgtDag(dag: Dato): Dagsvalg {
  return { lovensDag: dag, overgang: 'OVERGANG-SPURGT-DAG', sagensDag: dag, hvilken: 'spurgt' }
}

/** Loven den dag, det skete. */
export function paaBegivenhed(hvilken: Sagsdag, dag: Dato): Dagsvalg {
  return { lovensDag: dag, overgang: 'OVERGANG-BEGIVENHEDSDAG', sagensDag: dag, hvilken }
}

/** Roden af en regels forklaring med den udgave, den er givet efter. */
export function medLov(regel: Regel<unknown>, valg: Dagsvalg, forklaring: Forklaring): Forklaring {
  const { fra, indtil, kilde } = gaeldendePaa(regel, valg.lovensDag)
  return Object.freeze({ ...forklaring, lov: { ...valg, regel: regel.id, fra, indtil, kilde } })
}

/** Reglens forklaring på den valgte dag, med hvorfor netop den; `undefined`, når reglen ikke findes da. */
export function forklarEfter<K>(regel: Regel<Vilkaar<K>>, valg: Dagsvalg, grundlag: K): Forklaring | undefined {
  const forklaring = indholdPaa(regel, valg.lovensDag)?.forklar(grundlag)
  return forklaring === undefined ? undefined : medLov(regel, valg, forklaring)
}
