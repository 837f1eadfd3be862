import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ejerlager, aabnEjer } from './aabn-ejer.ts'
import { type Lager, aabnLager } from './aabn-lager.ts'

/** Til prøver: et frisk indlejret lager i en mappe for sig, der forsvinder, når det lukkes. `foerst`: det, driften gjorde. */
export async function proevelager(nu: Date, foerst?: (ejer: Ejerlager) => Promise<unknown>): Promise<Lager> {
  const dataMappe = await mkdtemp(join(tmpdir(), 'fodfaeste-proeve-'))
  if (foerst !== undefined) {
    const ejer = await aabnEjer({ dataMappe, nu })
    await foerst(ejer).finally(() => ejer.luk())
  }
  const lager = await aabnLager({ dataMappe, nu })
  const luk = async () => {
    await lager.luk()
    await rm(dataMappe, { recursive: true, force: true })
  }
  return { ...lager, luk }
}
