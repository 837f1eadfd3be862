import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Dokumentlager, dokumentsti } from './dokumentlager.ts'

const KUN_EJEREN = 0o700

/** Dokumenterne i en mappe: `kommune/ab/abcd…`. Kun hele filer får et navn, så det, der har et navn, er helt. */
export function mappelager(rod: string): Dokumentlager {
  const sted = (kommune: string, aftryk: string) => join(rod, dokumentsti(kommune, aftryk))
  return {
    optag: async (kommune, aftryk, fil) => {
      const til = sted(kommune, aftryk)
      const mappe = join(til, '..')
      await mkdir(mappe, { recursive: true, mode: KUN_EJEREN })
      if (await stat(til).catch(() => undefined)) return rm(fil)
      await rename(fil, til)
      await skrivUd(mappe)
    },
    aabn: async (kommune, aftryk) => {
      const fil = await open(sted(kommune, aftryk)).catch((fejl: unknown) => {
        if ((fejl as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw fejl
      })
      if (fil === undefined) return undefined
      const { size } = await fil.stat()
      return { stroem: fil.createReadStream(), stoerrelse: size }
    },
    fjern: async (kommune, aftryk) => rm(sted(kommune, aftryk), { force: true }),
  }
}

/** Navnet er først sikkert, når mappen er skrevet ud. */
async function skrivUd(mappe: string): Promise<void> {
  const aaben = await open(mappe, 'r')
  await aaben.sync().finally(() => aaben.close())
}
