import type { Trx } from '../store/i-kommune.ts'
import type { NytJob, TagetJob } from '../store/job-store.ts'

/** Det, der skal ske i samme transaktion, som jobbet bliver færdigt i. Mangler: opgaven tåler at blive gjort igen. */
export type Sidst = ((trx: Trx) => Promise<void>) | undefined

/** Noget, serveren gør uden for en forespørgsel. */
export interface Opgave {
  readonly art: string
  /** Det, der skal være lagt nu. Spørges der igen, er svaret det samme arbejde under samme nøgle. */
  readonly planlaeg: (nu: Date, kommuner: readonly string[]) => readonly NytJob[]
  /** Kaster, når det skal prøves igen. Beskeden kommer i jobbet: engelsk, uden personoplysninger. */
  readonly udfoer: (job: TagetJob, nu: Date) => Promise<Sidst>
}
