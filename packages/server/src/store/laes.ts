import type { Afgoerelseskrav, KommunensFrister } from '@fodfaeste/sag'
import type { Forholdet } from './adgang-store.ts'
import { logAfvist, logI } from './adgangslog.ts'
import { kravI } from './afgoerelseskrav.ts'
import { forholdetTil } from './forhold.ts'
import type { Db } from './forbindelse.ts'
import { fristerI } from './frister.ts'
import { hentI } from './hent.ts'
import type { LagretHaendelse } from './haendelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst, Laesning } from './sag-store.ts'

export interface Laest {
  /** Sagens hændelser i orden; tom, når den ikke findes i kommunen. */
  readonly haendelser: readonly LagretHaendelse[]
  /** Hvad personen har med sagen at gøre på dagen. */
  readonly forhold: Forholdet
  /** Kommunens egne frister. */
  readonly frister: KommunensFrister
  /** Det, kommunen kræver, før der afgøres. */
  readonly krav: Afgoerelseskrav
}

export interface Vist<T> {
  readonly svar: T
  /** Det, der blev vist. Udelades, når intet blev vist: et afslag, eller en læsning forud for en skrivning. */
  readonly log?: Omit<Laesning, 'sagId'>
  /** Reglen, der sagde nej til at vise det. */
  readonly afvist?: string
}

/** Se `SagStore.laes`. */
export async function laes<T>(
  db: Db,
  kontekst: Kontekst,
  { sagId, dag }: { readonly sagId: string; readonly dag: string },
  vis: (laest: Laest) => Vist<T>,
): Promise<T> {
  return iKommune(db, kontekst, async (trx) => {
    const haendelser = await hentI(trx, sagId)
    const forhold = await forholdetTil(trx, sagId, kontekst.bruger.id, dag)
    const { svar, log, afvist } = vis({
      haendelser,
      forhold,
      frister: await fristerI(trx),
      krav: await kravI(trx),
    })
    if (log !== undefined) await logI(trx, kontekst, { ...log, sagId }, 'laest')
    if (afvist !== undefined) await logAfvist(trx, kontekst, { sagId, regel: afvist })
    return svar
  })
}
