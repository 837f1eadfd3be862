import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { type Indholdstype, kendIndhold } from './indholdstype.ts'

/** Nok til en scannet journal på et par hundrede sider. */
export const STOERSTE_DOKUMENT_BYTES = 50 * 1024 * 1024

export interface Modtaget {
  /** Den færdige fil, skrevet ud på disken. Den, der kalder, flytter eller sletter den. */
  readonly fil: string
  readonly aftryk: string
  readonly stoerrelse: number
  readonly indholdstype: Indholdstype
}

export type Modtagefejl = 'TOM' | 'FOR_STOR' | 'UKENDT_TYPE'

/** Læser strømmen ind i en fil for sig selv, mens aftrykket regnes. Går noget galt, er filen væk igen. */
export async function modtag(
  stroem: Readable,
  halvMappe: string,
  hoejst: number = STOERSTE_DOKUMENT_BYTES,
): Promise<Udfald<Modtaget, Modtagefejl>> {
  await mkdir(halvMappe, { recursive: true, mode: 0o700 })
  const fil = join(halvMappe, randomUUID())
  const maaler = maal(stroem, hoejst)
  try {
    await pipeline(maaler.igennem, createWriteStream(fil, { flags: 'wx', mode: 0o600, flush: true }))
    const { aftryk, stoerrelse } = maaler.resultat()
    const indholdstype = stoerrelse === 0 ? undefined : await kendIndhold(fil)
    if (indholdstype !== undefined) return lykkes({ fil, aftryk, stoerrelse, indholdstype })
    await rm(fil)
    return afvist(stoerrelse === 0 ? 'TOM' : 'UKENDT_TYPE')
  } catch (fejl) {
    await rm(fil, { force: true })
    if (fejl instanceof ForStor) return afvist('FOR_STOR')
    throw fejl
  }
}

class ForStor extends Error {}

/** Tæller og regner aftryk, mens det går forbi. Den, der sender, kan stadig få et svar, når det er for meget. */
function maal(stroem: Readable, hoejst: number) {
  const hash = createHash('sha256')
  let stoerrelse = 0
  async function* igennem(): AsyncGenerator<Buffer> {
    for await (const del of stroem.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      stoerrelse += del.length
      if (stoerrelse > hoejst) throw new ForStor('The document is too large')
      hash.update(del)
      yield del
    }
  }
  return { igennem, resultat: () => ({ aftryk: hash.digest('hex'), stoerrelse }) }
}

/** Et døgn: længere varer ingen forsendelse. */
const OPGIVET_MS = 24 * 60 * 60 * 1000

/** Fjerner det, en dræbt server efterlod halvt. Det, en anden server er i gang med, er yngre og røres ikke. */
export async function rydHalve(halvMappe: string, nu: Date): Promise<void> {
  for (const navn of await readdir(halvMappe).catch(() => [])) {
    const fil = join(halvMappe, navn)
    const alder = nu.getTime() - ((await stat(fil).catch(() => undefined))?.mtimeMs ?? nu.getTime())
    if (alder > OPGIVET_MS) await rm(fil, { force: true })
  }
}
