import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { ROD } from '../node24.mjs'
import { lyt } from '../proces.mjs'

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly [felt: string]: unknown
}

/** De pakker, loven består af, i den rækkefølge de kender hinanden. */
const PAKKER = ['grund', 'lov'] as const

/**
 * Bygger grund og lov til JavaScript med typer og pakker dem som npm-pakker i `mappe`. Giver stierne til filerne.
 *
 * Node fjerner ikke typer i node_modules, så kilderne kan ikke pakkes, som de er. Hver pakke bliver én fil: at åbne
 * flere hundrede små filer tager længere tid end at køre dem.
 * @throws {Error} når oversætteren eller npm siger nej, med det, de skrev
 */
export async function pakLovPakker(mappe: string): Promise<readonly string[]> {
  mkdirSync(mappe, { recursive: true })
  const arbejde = mkdtempSync(path.join(tmpdir(), 'fodfaeste-pak-'))
  try {
    return await Promise.all(PAKKER.map((navn) => pak(navn, path.join(arbejde, navn), mappe)))
  } finally {
    rmSync(arbejde, { recursive: true })
  }
}

async function pak(navn: string, til: string, mappe: string): Promise<string> {
  const fra = path.join(ROD, 'packages', navn)
  const pakken = JSON.parse(readFileSync(path.join(fra, 'package.json'), 'utf8')) as PackageJson
  await Promise.all([bygKode(fra, til), bygTyper(fra, til)])
  writeFileSync(path.join(til, 'package.json'), `${JSON.stringify(udgivet(pakken), null, 2)}\n`)
  copyFileSync(path.join(fra, 'README.md'), path.join(til, 'README.md'))
  copyFileSync(path.join(ROD, 'LICENSE'), path.join(til, 'LICENSE'))
  await npm(['pack', til, '--pack-destination', mappe])
  return path.join(mappe, `${pakken.name.replace('@', '').replace('/', '-')}-${pakken.version}.tgz`)
}

/** Det, der kun gælder i projektet selv, er ude; indgangen er den byggede. */
function udgivet({ private: _, devDependencies: __, ...pakken }: PackageJson): object {
  return { ...pakken, exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } }
}

async function bygKode(fra: string, til: string): Promise<void> {
  const bundt = await rolldown({
    input: path.join(fra, 'src', 'index.ts'),
    platform: 'neutral',
    external: /^@fodfaeste\//,
  })
  // Kommentarerne står i typerne; her ville de kun skulle læses forbi ved hver start.
  await bundt.write({ dir: path.join(til, 'dist'), format: 'esm', comments: false })
  await bundt.close()
}

async function bygTyper(fra: string, til: string): Promise<void> {
  const opsaetning = path.join(til, 'tsconfig.json')
  mkdirSync(til, { recursive: true })
  writeFileSync(
    opsaetning,
    JSON.stringify({
      extends: path.join(fra, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        incremental: false,
        tsBuildInfoFile: null,
        rootDir: path.join(fra, 'src'),
        outDir: path.join(til, 'dist'),
      },
      include: [],
      files: [path.join(fra, 'src', 'index.ts')],
    }),
  )
  await kraev(process.execPath, [path.join(ROD, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', opsaetning])
  rmSync(opsaetning)
}

/** Kører npm uden net og uden pakkernes egne scripts. */
export async function npm(argumenter: readonly string[], cwd = ROD): Promise<void> {
  const alle = [...argumenter, '--offline', '--ignore-scripts', '--no-audit', '--no-fund']
  // npm fortæller sine scripts, hvor den selv ligger; på Windows kan «npm» ikke startes uden en skal.
  const sti = process.env['npm_execpath']
  await (sti === undefined ? kraev('npm', alle, cwd) : kraev(process.execPath, [sti, ...alle], cwd))
}

async function kraev(program: string, argumenter: readonly string[], cwd = ROD): Promise<void> {
  const { kode, tekst } = await lyt(program, argumenter, { cwd })
  if (kode !== 0) throw new Error(`${path.basename(program)} ${argumenter.join(' ')} exited with ${kode}:\n${tekst}`)
}
