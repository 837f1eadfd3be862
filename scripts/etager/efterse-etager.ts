import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { efterseImport, erProeve, type Pakke } from './efterse-import.ts'
import { ETAGER } from './etagetabel.ts'
import { laesImports } from './laes-imports.ts'

export interface Brud {
  readonly sted: string
  readonly hvad: string
}

export interface Eftersyn {
  readonly antalFiler: number
  /** Antal imports i produktet (ikke i prøverne) fra pakke til pakke: tabel.get('sag')?.get('lov'). */
  readonly tabel: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly brud: readonly Brud[]
}

interface PackageJson {
  readonly exports?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const laesJson = (fil: string): PackageJson => JSON.parse(readFileSync(fil, 'utf8')) as PackageJson
const navne = (liste: Readonly<Record<string, string>> | undefined): readonly string[] => Object.keys(liste ?? {})

/** Det, hver pakkes package.json udstiller under exports: «.» er pakken selv, «./demo» er en indgang mere. */
function laesIndgange(rod: string, mapper: readonly string[]): ReadonlySet<string> {
  return new Set(
    mapper.flatMap((navn) =>
      Object.keys(laesJson(path.join(rod, 'packages', navn, 'package.json')).exports ?? {}).map((indgang) =>
        path.posix.join('@fodfaeste', navn, indgang),
      ),
    ),
  )
}

function laesPakke(rod: string, navn: string, indgange: ReadonlySet<string>): Pakke {
  const mappe = `packages/${navn}`
  const egen = laesJson(path.join(rod, mappe, 'package.json'))
  const roden = laesJson(path.join(rod, 'package.json'))
  return {
    navn,
    mappe,
    indgange,
    afhaengigheder: new Set(navne(egen.dependencies)),
    tilProever: new Set([...navne(egen.devDependencies), ...navne(roden.devDependencies)]),
  }
}

function eftersePakke(rod: string, pakke: Pakke): { antal: number; kender: Map<string, number>; brud: Brud[] } {
  const kender = new Map<string, number>()
  const brud: Brud[] = []
  const filer = globSync('src/**/*.{ts,tsx}', { cwd: path.join(rod, pakke.mappe) }).toSorted()
  for (const relativ of filer) {
    const fil = path.posix.join(pakke.mappe, relativ.split(path.sep).join('/'))
    for (const { linje, fra } of laesImports(fil, readFileSync(path.join(rod, fil), 'utf8'))) {
      const maal = /^@fodfaeste\/([^/]+)/.exec(fra)?.[1]
      if (maal !== undefined && !erProeve(fil)) kender.set(maal, (kender.get(maal) ?? 0) + 1)
      const hvad = efterseImport(pakke, fil, fra)
      if (hvad !== undefined) brud.push({ sted: `${fil}:${linje}`, hvad: `'${fra}': ${hvad}` })
    }
  }
  for (const navn of pakke.afhaengigheder) {
    const maal = /^@fodfaeste\/(.+)$/.exec(navn)?.[1]
    if (maal === undefined || ETAGER[pakke.navn]?.maaKende.includes(maal)) continue
    brud.push({ sted: `${pakke.mappe}/package.json`, hvad: `${pakke.navn} må ikke afhænge af ${maal}.` })
  }
  return { antal: filer.length, kender, brud }
}

/** Læser hver import i packages/*\/src selv. En pakke uden filer er et brud: et eftersyn, der intet så, er ikke et eftersyn. */
export function efterseEtager(rod: string): Eftersyn {
  const tabel = new Map<string, ReadonlyMap<string, number>>()
  const brud: Brud[] = []
  let antalFiler = 0
  const mapper = existsSync(path.join(rod, 'packages')) ? readdirSync(path.join(rod, 'packages')).toSorted() : []
  if (mapper.length === 0) brud.push({ sted: 'packages', hvad: 'der er ingen pakker at efterse.' })
  const kendte = mapper.filter((navn) => ETAGER[navn] !== undefined)
  const indgange = laesIndgange(rod, kendte)
  for (const navn of mapper) {
    if (ETAGER[navn] === undefined) {
      brud.push({
        sted: `packages/${navn}`,
        hvad: 'står ikke i etagetabellen. Skriv den ind i scripts/etager/etagetabel.ts.',
      })
      continue
    }
    const fundet = eftersePakke(rod, laesPakke(rod, navn, indgange))
    if (fundet.antal === 0) brud.push({ sted: `packages/${navn}/src`, hvad: 'har ingen filer at efterse.' })
    antalFiler += fundet.antal
    tabel.set(navn, fundet.kender)
    brud.push(...fundet.brud)
  }
  return { antalFiler, tabel, brud }
}
