// Skærmene er det eneste, der bygges. Bygges kun, når noget, de er lavet af, er ændret.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROD } from './node24.mjs'
import { koer } from './proces.mjs'

const WEB = path.join(ROD, 'packages', 'web')
const STEMPEL = path.join(WEB, 'dist', '.stempel')
const KILDER = ['packages/grund', 'packages/kontrakt', 'packages/web']
const UDENFOR = new Set(['node_modules', 'dist', '.cache'])

function* filerI(mappe) {
  for (const post of readdirSync(mappe, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (UDENFOR.has(post.name)) continue
    const sti = path.join(mappe, post.name)
    if (post.isDirectory()) yield* filerI(sti)
    else yield sti
  }
}

/** Fingeraftryk af alt, bundtet er lavet af: kilderne og de låste pakker. */
function fingeraftryk() {
  const aftryk = createHash('sha256').update(readFileSync(path.join(ROD, 'package-lock.json')))
  for (const kilde of KILDER) {
    for (const fil of filerI(path.join(ROD, kilde))) {
      if (/\.test\.tsx?$/.test(fil)) continue
      aftryk.update(path.relative(ROD, fil)).update('\0').update(readFileSync(fil)).update('\0')
    }
  }
  return aftryk.digest('hex')
}

/** Bygger skærmene, hvis de er ældre end deres kilder. Standser processen, når det ikke lykkes. */
export async function sikrWebBundt(node) {
  const aftryk = fingeraftryk()
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === aftryk) return
  console.log('Bygger skærmene …')
  const kode = await koer(node, [path.join(ROD, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: WEB })
  if (kode !== 0) {
    console.error('Skærmene kunne ikke bygges. Se beskeden ovenfor.')
    process.exit(kode)
  }
  mkdirSync(path.dirname(STEMPEL), { recursive: true })
  writeFileSync(STEMPEL, aftryk)
}
