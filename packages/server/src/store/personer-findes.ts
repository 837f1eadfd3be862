import type { Trx } from './i-kommune.ts'

/** Er alle personerne i kommunen? */
export async function personerFindes(trx: Trx, personer: readonly string[]): Promise<boolean> {
  const ider = [...new Set(personer)]
  if (ider.length === 0) return true
  const fundne = await trx.selectFrom('person').select('id').where('id', 'in', ider).execute()
  return fundne.length === ider.length
}
