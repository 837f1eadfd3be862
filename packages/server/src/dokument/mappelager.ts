import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
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
      // Også når det er der i forvejen: indholdet er det samme, men det er sendt nu.
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
    findes: async (kommune, aftryk) => (await stat(sted(kommune, aftryk)).catch(() => undefined)) !== undefined,
    sendtFoer: (kommune, oejeblik) => sendtFoer(join(rod, kommune), oejeblik),
    fjernSendtFoer: async (kommune, aftryk, oejeblik) => {
      // Til side, før der ses efter: er det sendt igen imens, ligger det nye på pladsen og bliver der.
      const paaPladsen = sted(kommune, aftryk)
      const tilSide = `${paaPladsen}${TIL_SIDE}`
      if (!(await rename(paaPladsen, tilSide).then(() => true, ikkeDer))) return false
      const gammelt = (await stat(tilSide)).mtime < oejeblik
      await (gammelt ? rm(tilSide) : rename(tilSide, paaPladsen))
      return gammelt
    },
    fjern: async (kommune, aftryk) => rm(sted(kommune, aftryk), { force: true }),
  }
}

const AFTRYK = /^[0-9a-f]{64}$/
const TIL_SIDE = '.til-side'

async function* sendtFoer(mappe: string, oejeblik: Date): AsyncGenerator<string> {
  const filer = await readdir(mappe, { recursive: true, withFileTypes: true }).catch(ikkeDer)
  for (const { name, parentPath } of filer || []) {
    // Blev en oprydning afbrudt, lægges det til side tilbage: næste gang ses der efter igen.
    if (name.endsWith(TIL_SIDE)) await rename(join(parentPath, name), join(parentPath, name.slice(0, -TIL_SIDE.length)))
    const aftryk = name.slice(0, 64)
    if (!AFTRYK.test(aftryk)) continue
    const fil = await stat(join(parentPath, aftryk)).catch(ikkeDer)
    if (fil && fil.mtime < oejeblik) yield aftryk
  }
}

/** Det er der ikke; enhver anden fejl er en fejl. */
function ikkeDer(fejl: NodeJS.ErrnoException): false {
  if (fejl.code === 'ENOENT') return false
  throw fejl
}

/** Navnet er først sikkert, når mappen er skrevet ud. */
async function skrivUd(mappe: string): Promise<void> {
  const aaben = await open(mappe, 'r')
  await aaben.sync().finally(() => aaben.close())
}
