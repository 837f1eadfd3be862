import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROD } from './node24.mjs'

/** Projektets egne filer, relativt til roden: dem git kender, og de nye, der ikke er undtaget i .gitignore. */
export function projektetsFiler(): readonly string[] {
  // En klon kan høre til en anden bruger end den, der efterser den (i en container for eksempel).
  const git = ['-c', `safe.directory=${ROD}`, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const liste = execFileSync('git', git, { cwd: ROD })
  const filer = new Set(liste.toString().split('\0'))
  return [...filer].filter((fil) => fil !== '' && existsSync(path.join(ROD, fil))).toSorted()
}
