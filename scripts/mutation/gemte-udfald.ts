import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROD } from '../node24.mjs'
import type { Udfald } from './proev-mutant.ts'

/** Udfaldene for én kildefil, og hvad de er målt på. */
interface Gemt {
  readonly kilde: string
  /** Alt, der var bygget: kilder og prøver. */
  readonly alt: string
  /** Prøvefil → dens fingeraftryk, da den slog en mutant ihjel. */
  readonly proever: Readonly<Record<string, string>>
  readonly udfald: Readonly<Record<string, Udfald>>
}

export const MAPPEN = path.join(ROD, '.cache', 'mutation')

const stedFor = (fil: string): string => path.join(MAPPEN, 'udfald', `${fil.replaceAll('/', '--')}.json`)

export const aftryk = (tekst: string): string => createHash('sha256').update(tekst).digest('hex').slice(0, 16)

const aftrykAf = (fil: string): string =>
  existsSync(path.join(ROD, fil)) ? aftryk(readFileSync(path.join(ROD, fil), 'utf8')) : 'vaek'

/**
 * Det, der stadig er sandt fra sidst: en dræbt mutant i en uændret fil, når prøven, der slog den ihjel, er uændret; en
 * overlevende kun, når intet som helst er ændret.
 */
export function laesUdfald(fil: string, alt: string): ReadonlyMap<string, Udfald> {
  if (!existsSync(stedFor(fil))) return new Map()
  const gemt = JSON.parse(readFileSync(stedFor(fil), 'utf8')) as Gemt
  if (gemt.kilde !== aftrykAf(fil)) return new Map()
  return new Map(
    Object.entries(gemt.udfald).filter(
      ([, { status, af = '' }]) =>
        gemt.alt === alt || (status === 'draebt' && (af === 'hang' || gemt.proever[af] === aftrykAf(af))),
    ),
  )
}

export function gemUdfald(fil: string, alt: string, udfald: ReadonlyMap<string, Udfald>): void {
  mkdirSync(path.dirname(stedFor(fil)), { recursive: true })
  const slog = new Set([...udfald.values()].flatMap(({ af }) => (af === undefined ? [] : [af])))
  const gemt: Gemt = {
    kilde: aftrykAf(fil),
    alt,
    proever: Object.fromEntries([...slog].map((proeve) => [proeve, aftrykAf(proeve)])),
    udfald: Object.fromEntries(udfald),
  }
  writeFileSync(stedFor(fil), JSON.stringify(gemt))
}
