import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Mappens .json-filer i navneorden; er stien en fil, er det den. Findes den ikke, gives den igen: den, der læser den,
 * siger, hvad der er galt.
 */
export async function filerI(sti: string): Promise<readonly string[]> {
  const erMappe = await stat(sti).then(
    (s) => s.isDirectory(),
    () => false,
  )
  if (!erMappe) return [sti]
  const navne = await readdir(sti)
  return navne
    .filter((navn) => navn.endsWith('.json'))
    .toSorted()
    .map((navn) => path.join(sti, navn))
}
