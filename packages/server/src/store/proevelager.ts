import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Lager, aabnLager } from './aabn-lager.ts'

/** Til prøver: et frisk indlejret lager i en mappe for sig, der forsvinder, når det lukkes. */
export async function proevelager(nu: Date): Promise<Lager> {
  const dataMappe = await mkdtemp(join(tmpdir(), 'fodfaeste-proeve-'))
  const lager = await aabnLager({ dataMappe, nu })
  const luk = async () => {
    await lager.luk()
    await rm(dataMappe, { recursive: true, force: true })
  }
  return { ...lager, luk }
}
