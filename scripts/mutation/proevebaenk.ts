import path from 'node:path'
import * as fastCheck from 'fast-check'
import type { Moduler } from './byg-moduler.ts'
import type { Mutant } from './lav-mutanter.ts'
import { type Daekning, KONTAKTER, type Moede } from './loebende-daekning.ts'
import { lavModulregister } from './modulregister.ts'
import { type Proeve, holdOpMod, koererI, samleproever } from './proevesamler.ts'

export type Status = 'draebt' | 'overlevede' | 'udaekket'

export interface Udfald {
  readonly status: Status
  /** Prøvefilen, der slog den ihjel. */
  readonly af?: string
}

/** Egenskabsprøverne får færre tilfældige sager end ellers: hellere en mutant for meget på listen end en kørsel uden ende. */
const TILFAELDIGE_SAGER = 30
/** En prøve, der er langsommere end dette (ms), venter, til de andre har været der. */
const LANGSOM = 20

const fc = {
  ...fastCheck.default,
  assert: ((egenskab, valg) =>
    fastCheck.assert(egenskab, {
      ...valg,
      numRuns: Math.min(valg?.numRuns ?? TILFAELDIGE_SAGER, TILFAELDIGE_SAGER),
      endOnFailure: true,
    })) as typeof fastCheck.assert,
}
fastCheck.configureGlobal({ seed: 20_261_123 })

export interface Proevebaenk {
  /** Alle prøver uden mutant. @throws {Error} når en prøve er rød: så kan intet måles */
  readonly maalDaekning: () => Promise<Daekning>
  readonly proev: (mutant: Mutant, daekning: Daekning) => Promise<Udfald>
}

interface Sigte {
  readonly fil: string
  readonly nr: number
  readonly tid: number
}

export function lavProevebaenk(moduler: Moduler): Proevebaenk {
  holdOpMod(moduler.tekster)
  const samler = samleproever()
  const nytRegister = lavModulregister(moduler.kode, { vitest: samler.vitest, 'fast-check': { ...fc, default: fc } })
  const indlaes = (hent: (navn: string) => unknown, fil: string): readonly Proeve[] => {
    samler.tag()
    hent(moduler.proever[fil] ?? fil)
    return samler.tag()
  }

  async function maalDaekning(): Promise<Daekning> {
    const tider: Record<string, number[]> = {}
    const moeder: Record<string, Record<string, { vedIndlaesning: boolean; proever: number[] }>> = {}
    const ramt: Record<string, number> = {}
    KONTAKTER.activeMutant = undefined
    for (const fil of Object.keys(moduler.proever)) {
      KONTAKTER.mutantCoverage = { static: {}, perTest: {} }
      KONTAKTER.currentTestId = undefined
      const proever = indlaes(nytRegister(), fil)
      const filensTider: number[] = []
      tider[fil] = filensTider
      koererI(fil)
      for (const [nr, { titel, krop }] of proever.entries()) {
        KONTAKTER.currentTestId = String(nr)
        const start = performance.now()
        try {
          await krop()
        } catch (fejl) {
          throw new Error(`Uden mutanter er prøven rød: ${fil} › ${titel}`, { cause: fejl })
        }
        filensTider.push(performance.now() - start)
      }
      const moedt = (mutant: string) => ((moeder[mutant] ??= {})[fil] ??= { vedIndlaesning: false, proever: [] })
      for (const [mutant, gange] of Object.entries(KONTAKTER.mutantCoverage.static)) {
        moedt(mutant).vedIndlaesning = true
        ramt[mutant] = (ramt[mutant] ?? 0) + gange
      }
      for (const [nr, mutanter] of Object.entries(KONTAKTER.mutantCoverage.perTest)) {
        for (const [mutant, gange] of Object.entries(mutanter)) {
          moedt(mutant).proever.push(Number(nr))
          ramt[mutant] = (ramt[mutant] ?? 0) + gange
        }
      }
    }
    return { tider, moeder, ramt }
  }

  async function proev(mutant: Mutant, { tider, moeder, ramt }: Daekning): Promise<Udfald> {
    const moedt = moeder[mutant.nr]
    if (moedt === undefined) return { status: 'udaekket' }
    KONTAKTER.mutantCoverage = { static: {}, perTest: {} }
    KONTAKTER.currentTestId = undefined
    KONTAKTER.hitCount = 0
    KONTAKTER.hitLimit = (ramt[mutant.nr] ?? 0) * 10 + 1000
    KONTAKTER.activeMutant = mutant.nr
    const hent = nytRegister()
    const indlaeste = new Map<string, readonly Proeve[]>()
    try {
      for (const { fil, nr } of raekkefoelge(mutant, moedt, tider)) {
        koererI(fil)
        try {
          let proever = indlaeste.get(fil)
          if (proever === undefined) {
            proever = indlaes(hent, fil)
            indlaeste.set(fil, proever)
            if (proever.length !== tider[fil]?.length) for (const { krop } of proever) await krop()
          }
          await proever[nr]?.krop()
        } catch {
          return { status: 'draebt', af: fil }
        }
      }
      return { status: 'overlevede' }
    } finally {
      KONTAKTER.activeMutant = undefined
    }
  }
  return { maalDaekning, proev }
}

/** De nærmeste og hurtigste først, for de fleste mutanter dør hurtigt; de langsomme til sidst. */
function raekkefoelge(
  { fil: kilde }: Mutant,
  moedt: Readonly<Record<string, Moede>>,
  tider: Daekning['tider'],
): readonly Sigte[] {
  const filer = Object.entries(moedt).map(([fil, { vedIndlaesning, proever }]) => {
    const alle = tider[fil] ?? []
    const numre = vedIndlaesning ? alle.map((_, nr) => nr) : proever
    const sigter = numre.map((nr) => ({ fil, nr, tid: alle[nr] ?? 0 }))
    const naer = path.posix.dirname(fil) === path.posix.dirname(kilde)
    return { sigter, naer, tid: sigter.reduce((sum, { tid }) => sum + tid, 0) }
  })
  const sigter = filer
    .toSorted((a, b) => Number(b.naer) - Number(a.naer) || a.tid - b.tid)
    .flatMap(({ sigter }) => sigter)
  return [
    ...sigter.filter(({ tid }) => tid < LANGSOM),
    ...sigter.filter(({ tid }) => tid >= LANGSOM).toSorted((a, b) => a.tid - b.tid),
  ]
}
