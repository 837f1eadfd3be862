import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROD } from '../node24.mjs'

/** De pakker, mutationsprøven kender. Hver måles med sine egne prøver. */
const PAKKER = ['grund', 'lov'] as const

/** Filer, der ikke muteres, og hvorfor. */
const UNDTAGET: readonly { readonly moenster: RegExp; readonly hvorfor: string }[] = [
  { moenster: /\.test\.ts$/, hvorfor: 'prøverne selv' },
  { moenster: /(^|\/)(proeve-[^/]+|[^/]+-proeve|[^/]+-kontrakt)\.ts$/, hvorfor: 'det, prøverne bygger deres sager af' },
  { moenster: /\/indeks\/data\//, hvorfor: 'skrevet af lov:indeks ud fra lovteksterne' },
]

/** En mappe, der måles for sig: «grund», «lov» (filerne lige i src) eller «lov/garanti». */
export interface Mappe {
  readonly navn: string
  readonly filer: readonly string[]
}

/** Alle mapper med filer at mutere, grund først. Stierne er relative til roden. */
export function findMapper(): readonly Mappe[] {
  const mapper = new Map<string, string[]>()
  for (const pakke of PAKKER) {
    for (const fil of globSync(`packages/${pakke}/src/**/*.ts`, { cwd: ROD }).toSorted()) {
      const sti = fil.split(path.sep).join('/')
      if (UNDTAGET.some(({ moenster }) => moenster.test(sti))) continue
      const inde = path.posix.dirname(path.posix.relative(`packages/${pakke}/src`, sti))
      const navn = inde === '.' ? pakke : `${pakke}/${inde}`
      mapper.set(navn, [...(mapper.get(navn) ?? []), sti])
    }
  }
  return [...mapper].map(([navn, filer]) => ({ navn, filer }))
}

/** Prøverne i de pakker, mapperne ligger i. */
export function findProever(mapper: readonly Mappe[]): readonly string[] {
  const pakker = new Set(mapper.map(({ navn }) => navn.split('/')[0]))
  return [...pakker].flatMap((pakke) =>
    globSync(`packages/${pakke}/src/**/*.test.ts`, { cwd: ROD })
      .map((fil) => fil.split(path.sep).join('/'))
      .toSorted(),
  )
}

/** De tekster, prøverne holder svar op mod, som de er nu. Stierne er relative til roden. */
export function findTekster(): Readonly<Record<string, string>> {
  const filer = globSync('packages/*/src/**/*.txt', { cwd: ROD }).map((fil) => fil.split(path.sep).join('/'))
  return Object.fromEntries(filer.toSorted().map((fil) => [fil, readFileSync(path.join(ROD, fil), 'utf8')]))
}
