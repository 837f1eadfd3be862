import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getFileInfo } from 'prettier'
import { ROD } from '../node24.mjs'
import { lyt } from '../proces.mjs'
import { projektetsFiler } from '../projektets-filer.ts'

export interface Udfald {
  /** Hvor mange filer trinnet selv siger, det så. Nul er en fejl. */
  readonly antalFiler: number
  readonly kode: number
  readonly tekst: string
}

export interface Trin {
  readonly navn: string
  readonly hjaelp: string
  readonly koer: () => Promise<Udfald>
}

const iModuler = (...dele: readonly string[]): string => path.join(ROD, 'node_modules', ...dele)

const node = (fil: string, ...argumenter: readonly string[]): Promise<{ kode: number; tekst: string }> =>
  lyt(process.execPath, [fil, ...argumenter])

const tal = (tekst: string, moenster: RegExp): number => Number(moenster.exec(tekst)?.[1] ?? 0)

async function format(): Promise<Udfald> {
  const ignorePath = path.join(ROD, '.prettierignore')
  const infos = await Promise.all(
    projektetsFiler().map(async (fil) => ({ fil, ...(await getFileInfo(path.join(ROD, fil), { ignorePath })) })),
  )
  const filer = infos.filter(({ ignored, inferredParser }) => !ignored && inferredParser !== null).map(({ fil }) => fil)
  const prettier = iModuler('prettier', 'bin', 'prettier.cjs')
  const svar = await node(prettier, '--check', '--cache', '--cache-location', '.cache/prettier', ...filer)
  return { ...svar, antalFiler: filer.length }
}

async function lint(): Promise<Udfald> {
  const svar = await node(iModuler('oxlint', 'bin', 'oxlint'))
  return { ...svar, antalFiler: tal(svar.tekst, /on (\d+) files/) }
}

/** tsc skriver i sin tsbuildinfo, hvilke filer den så; projektets egne ligger uden for node_modules. */
async function typer(): Promise<Udfald> {
  const svar = await node(iModuler('typescript', 'bin', 'tsc'), '-b')
  const set = new Set<string>()
  for (const info of globSync(['.cache/tsc.tsbuildinfo', 'packages/*/.cache/tsc.tsbuildinfo'], { cwd: ROD })) {
    const { fileNames } = JSON.parse(readFileSync(path.join(ROD, info), 'utf8')) as { fileNames?: readonly string[] }
    for (const fil of fileNames ?? []) {
      if (!fil.includes('node_modules/') && !fil.startsWith('lib.')) set.add(path.resolve(ROD, path.dirname(info), fil))
    }
  }
  return { ...svar, antalFiler: set.size }
}

async function eget(script: string): Promise<Udfald> {
  const svar = await node(path.join(ROD, 'scripts', script))
  return { ...svar, antalFiler: tal(svar.tekst, /^(\d+) filer efterset/m) }
}

async function ubrugt(): Promise<Udfald> {
  const knip = iModuler('knip', 'bin', 'knip.js')
  const svar = await node(knip, '--no-progress', '--reporter', 'symbols', '--reporter', './scripts/knip-optaelling.ts')
  return { ...svar, antalFiler: tal(svar.tekst, /(\d+) filer efterset/) }
}

/** Alt, der efterses uden at køre produktet, i den rækkefølge, det er hurtigst at rette. */
export const TRIN: readonly Trin[] = [
  { navn: 'Format', hjaelp: 'npm run format retter det.', koer: format },
  { navn: 'Lint', hjaelp: 'Hver besked siger, hvad man gør i stedet.', koer: lint },
  { navn: 'Typer', hjaelp: 'tsc -b siger det samme.', koer: typer },
  { navn: 'Etager', hjaelp: 'Huset er tegnet i CONTRIBUTING.md.', koer: () => eget('etager.ts') },
  { navn: 'Navne', hjaelp: 'Reglerne står i CONTRIBUTING.md.', koer: () => eget('navne.ts') },
  { navn: 'Ubrugt', hjaelp: 'Slet det, eller brug det.', koer: ubrugt },
]
