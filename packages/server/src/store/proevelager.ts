import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ejerlager, aabnEjer } from './aabn-ejer.ts'
import { type Lager, aabnLager } from './aabn-lager.ts'

interface Begyndelse {
  /** En lukket datamappe, lageret begynder som en kopi af; ellers er det tomt. */
  readonly fra?: string
  /** Det, driften gjorde, før nogen åbnede. */
  readonly foerst?: ((ejer: Ejerlager) => Promise<unknown>) | undefined
}

/** Til prøver: et indlejret lager i en mappe for sig, der forsvinder, når det lukkes. */
export async function proevelager(nu: Date, { fra, foerst }: Begyndelse = {}): Promise<Lager> {
  const dataMappe = await mkdtemp(join(tmpdir(), 'fodfaeste-proeve-'))
  if (fra !== undefined) cpSync(fra, dataMappe, { recursive: true })
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
