import { type Daekning, KONTAKTER } from './loebende-daekning.ts'
import type { Proevebaenk } from './proevebaenk.ts'
import { koererI } from './proevesamler.ts'

interface Foreloebig {
  readonly tider: Record<string, number[]>
  readonly moeder: Record<string, Record<string, { vedIndlaesning: boolean; proever: number[] }>>
  readonly ramt: Record<string, number>
}

/** Kører alle prøver uden mutant. @throws {Error} når en prøve er rød: så kan intet måles */
export async function maalDaekning({ filer, nytTaellendeSaet }: Proevebaenk): Promise<Daekning> {
  const daekning: Foreloebig = { tider: {}, moeder: {}, ramt: {} }
  for (const fil of filer) {
    KONTAKTER.mutantCoverage = { static: {}, perTest: {} }
    KONTAKTER.currentTestId = undefined
    const proever = nytTaellendeSaet()(fil)
    const tider: number[] = []
    koererI(fil)
    for (const [nr, { titel, krop }] of proever.entries()) {
      KONTAKTER.currentTestId = String(nr)
      const start = performance.now()
      try {
        await krop()
      } catch (fejl) {
        throw new Error(`Uden mutanter er prøven rød: ${fil} › ${titel}`, { cause: fejl })
      }
      tider.push(performance.now() - start)
    }
    daekning.tider[fil] = tider
    skrivNed(daekning, fil)
  }
  return daekning
}

function skrivNed({ moeder, ramt }: Foreloebig, fil: string): void {
  const moedet = (mutant: string) => ((moeder[mutant] ??= {})[fil] ??= { vedIndlaesning: false, proever: [] })
  for (const [mutant, gange] of Object.entries(KONTAKTER.mutantCoverage.static)) {
    moedet(mutant).vedIndlaesning = true
    ramt[mutant] = Math.max(ramt[mutant] ?? 0, gange)
  }
  for (const [nr, mutanter] of Object.entries(KONTAKTER.mutantCoverage.perTest)) {
    for (const [mutant, gange] of Object.entries(mutanter)) {
      moedet(mutant).proever.push(Number(nr))
      ramt[mutant] = Math.max(ramt[mutant] ?? 0, gange)
    }
  }
}
