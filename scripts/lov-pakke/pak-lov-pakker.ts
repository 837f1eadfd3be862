import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { ROD } from '../node24.mjs'
import { lyt } from '../proces.mjs'

interface PackageJson {
  readonly name: string
  readonly version: string
  /** Indgangene, hver ved sin kilde: «./src/index.ts». */
  readonly exports: Readonly<Record<string, string>>
  readonly [felt: string]: unknown
}

/** De pakker, loven består af, i den rækkefølge de kender hinanden. */
const PAKKER = ['grund', 'lov'] as const

/**
 * Bygger grund og lov til JavaScript med typer og pakker dem som npm-pakker i `mappe`. Giver stierne til filerne.
 *
 * Node fjerner ikke typer i node_modules, så kilderne kan ikke pakkes, som de er. Hver indgang bliver én fil, og det, de
 * deler, en til: at åbne flere hundrede små filer tager længere tid end at køre dem.
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
  const kilder = Object.values(pakken.exports)
  await Promise.all([bygKode(fra, til, kilder), bygTyper(fra, til, kilder)])
  writeFileSync(path.join(til, 'package.json'), `${JSON.stringify(udgivet(pakken), null, 2)}\n`)
  copyFileSync(path.join(fra, 'README.md'), path.join(til, 'README.md'))
  copyFileSync(path.join(ROD, 'LICENSE'), path.join(til, 'LICENSE'))
  await npm(['pack', til, '--pack-destination', mappe])
  return path.join(mappe, `${pakken.name.replace('@', '').replace('/', '-')}-${pakken.version}.tgz`)
}

/** «./src/lovtekst/index.ts» → «lovtekst/index»: kildens navn, som det byggede også hedder. */
const bygget = (kilde: string): string => kilde.replace(/^\.\/src\//, '').replace(/\.ts$/, '')

/** Det, der kun gælder i projektet selv, er ude; indgangene er de byggede. */
function udgivet({ private: _, devDependencies: __, ...pakken }: PackageJson): object {
  const indgange = Object.entries(pakken.exports).map(([navn, kilde]) => {
    const fil = `./dist/${bygget(kilde)}`
    return [navn, { types: `${fil}.d.ts`, default: `${fil}.js` }]
  })
  return { ...pakken, exports: Object.fromEntries(indgange) }
}

async function bygKode(fra: string, til: string, kilder: readonly string[]): Promise<void> {
  const bundt = await rolldown({
    input: Object.fromEntries(kilder.map((kilde) => [bygget(kilde), path.join(fra, kilde)])),
    platform: 'neutral',
    external: /^@fodfaeste\//,
  })
  // Kommentarerne står i typerne; her ville de kun skulle læses forbi ved hver start.
  await bundt.write({ dir: path.join(til, 'dist'), format: 'esm', comments: false })
  await bundt.close()
}

async function bygTyper(fra: string, til: string, kilder: readonly string[]): Promise<void> {
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
      files: kilder.map((kilde) => path.join(fra, kilde)),
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
