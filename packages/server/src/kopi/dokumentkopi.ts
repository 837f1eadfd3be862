import { copyFile, link, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256Af } from './manifest.ts'
import { LagerFejl } from '../store/lager-fejl.ts'

const KUN_EJEREN = 0o700
const AFTRYK = /^[0-9a-f]{64}$/

/** Hvordan et dokument kommer over: som en kopi, eller som et navn mere til den samme fil på samme disk. */
export type Maade = 'kopi' | 'navn'

/**
 * Dokumenterne fra én mappe til en anden. De hedder efter deres indhold og ændres aldrig, så det, der er der, er det samme.
 * Giver, hvor mange der var. Holder hvert op mod sit navn, når det kopieres.
 */
export async function kopierDokumenter(fra: string, til: string, maade: Maade): Promise<number> {
  const filer = await readdir(fra, { recursive: true, withFileTypes: true }).catch((fejl: unknown) => {
    if ((fejl as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw fejl
  })
  let antal = 0
  for (const { name, parentPath } of filer.filter((fil) => fil.isFile() && AFTRYK.test(fil.name))) {
    const sted = join(parentPath, name)
    const nyt = join(til, parentPath.slice(fra.length), name)
    await mkdir(dirname(nyt), { recursive: true, mode: KUN_EJEREN })
    await tag(sted, nyt, maade)
    antal++
  }
  return antal
}

async function tag(fra: string, til: string, maade: Maade): Promise<void> {
  if (maade === 'navn' && (await link(fra, til).then(() => true, vedLink))) return
  if ((await sha256Af(til).catch(() => undefined)) === navnAf(til)) return
  await copyFile(fra, til)
  if ((await sha256Af(til)) !== navnAf(til)) {
    throw new LagerFejl(
      'KOPI_MISLYKKET',
      `Dokumentet ${fra} er ikke, som det blev skrevet. Kør «fodfaeste drift efterproev».`,
    )
  }
}

/** En anden disk, eller et filsystem uden hårde navne: så må det kopieres. Er det der allerede, er det gjort. */
function vedLink(fejl: unknown): boolean {
  const { code = '' } = fejl as NodeJS.ErrnoException
  if (code === 'EEXIST') return true
  if (['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(code)) return false
  throw fejl
}

const navnAf = (fil: string): string => fil.slice(-64)
