import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROD } from '../node24.mjs'
import type { Mutant } from './lav-mutanter.ts'

/** Mutanter på én linje, der må overleve, og hvorfor. */
interface Begrundet {
  readonly fil: string
  readonly linje: string
  readonly mutanter: readonly string[]
  readonly hvorfor: string
}

const stedFor = (mappe: string): string =>
  path.join(ROD, 'scripts/mutation/overlevende', `${mappe.replaceAll('/', '-')}.json`)

const laes = (mappe: string): readonly Begrundet[] =>
  existsSync(stedFor(mappe)) ? (JSON.parse(readFileSync(stedFor(mappe), 'utf8')) as readonly Begrundet[]) : []

const aendring = ({ fra, til }: Mutant): string => `${fra} → ${til}`
const noegle = (fil: string, linje: string, mutant: string): string => [fil, linje, mutant].join('\n')

export interface Holdt {
  /** Overlevende, ingen har sagt hvorfor. */
  readonly ubegrundede: readonly Mutant[]
  /** Begrundelser for mutanter, der ikke længere overlever eller ikke længere findes. */
  readonly forbi: readonly string[]
}

/** Holder de overlevende i mappen op mod dem, der er givet en grund til. */
export function holdOp(mappe: string, overlevende: readonly Mutant[]): Holdt {
  return holdOpMod(laes(mappe), overlevende)
}

export function holdOpMod(begrundede: readonly Begrundet[], overlevende: readonly Mutant[]): Holdt {
  const grunde = new Map(
    begrundede.flatMap(({ fil, linje, mutanter, hvorfor }) =>
      mutanter.map((mutant) => [noegle(fil, linje, mutant), hvorfor.trim()] as const),
    ),
  )
  const noegler = overlevende.map((m) => noegle(m.fil, m.linje, aendring(m)))
  const lever = new Set(noegler)
  return {
    ubegrundede: overlevende.filter((_, i) => (grunde.get(noegler[i] ?? '') ?? '') === ''),
    forbi: [...grunde.keys()].filter((n) => !lever.has(n)).map((n) => n.replaceAll('\n', ' | ')),
  }
}

/** Skriver listen på ny: de begrundelser, der stadig passer, og tomme pladser til de nye. */
export function skrivListe(mappe: string, overlevende: readonly Mutant[]): void {
  const grunde = new Map(
    laes(mappe).flatMap(({ fil, linje, mutanter, hvorfor }) =>
      mutanter.map((mutant) => [noegle(fil, linje, mutant), hvorfor] as const),
    ),
  )
  const grupper = new Map<string, Begrundet>()
  for (const mutant of overlevende) {
    const { fil, linje } = mutant
    const tekst = aendring(mutant)
    const hvorfor = grunde.get(noegle(fil, linje, tekst)) ?? ''
    const gruppe = noegle(fil, linje, hvorfor)
    const foer = grupper.get(gruppe)?.mutanter ?? []
    grupper.set(gruppe, { fil, linje, mutanter: [...new Set([...foer, tekst])], hvorfor })
  }
  mkdirSync(path.dirname(stedFor(mappe)), { recursive: true })
  writeFileSync(stedFor(mappe), `${JSON.stringify([...grupper.values()], null, 2)}\n`)
}
