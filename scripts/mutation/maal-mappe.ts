import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bygModuler } from './byg-moduler.ts'
import { proevAlle } from './flok.ts'
import { MAPPEN, aftryk, gemUdfald, laesUdfald } from './gemte-udfald.ts'
import { type Mutant, lavMutanter } from './lav-mutanter.ts'
import { type Mappe, findProever } from './omfang.ts'
import type { Udfald } from './proev-mutant.ts'

/** To ad gangen: maskinen skal kunne bruges til andet imens. */
const PROCESSER = 2
/** Så tit (ms) siges det, hvor langt vi er, og det, der er nået, gemmes. */
const MELD_HVERT = 5000

export interface Maalt {
  readonly mutanter: readonly Mutant[]
  readonly overlevende: readonly Mutant[]
  /** Mutanter, de hurtige prøver ikke slog ihjel. Ingen, når der er målt helt. */
  readonly uafgjorte: readonly Mutant[]
  /** Udfald, der er fra en tidligere kørsel. */
  readonly genbrugt: number
}

/** Hvordan der måles. */
export interface Maade {
  /** Glem det, der er målt før. */
  readonly forfra: boolean
  /** Kør kun de første prøver: det, der bliver slået ihjel, er målt, og resten venter til en anden gang. */
  readonly hurtigt: boolean
}

/** Måler alle mutanter i mappen. Afbrydes den, begynder den næste, hvor den slap. */
export async function maalMappe({ navn, filer }: Mappe, { forfra, hurtigt }: Maade): Promise<Maalt> {
  mkdirSync(MAPPEN, { recursive: true })
  const { kode, mutanter } = await lavMutanter(filer)
  const moduler = JSON.stringify(await bygModuler(findProever([{ navn, filer }]), kode))
  const alt = aftryk(moduler)
  const udfald = new Map<Mutant, Udfald>()
  if (!forfra) {
    const kendte = new Map(filer.map((fil) => [fil, laesUdfald(fil, alt)]))
    for (const mutant of mutanter) {
      const kendt = kendte.get(mutant.fil)?.get(mutant.noegle)
      if (kendt !== undefined) udfald.set(mutant, kendt)
    }
  }
  const genbrugt = udfald.size
  const gem = (): void => {
    for (const fil of filer) {
      const filens = [...udfald].filter(([m, { status }]) => m.fil === fil && status !== 'uafgjort')
      gemUdfald(fil, alt, new Map(filens.map(([m, u]) => [m.noegle, u])))
    }
  }
  const mangler = mutanter.filter((mutant) => !udfald.has(mutant))
  if (mangler.length > 0) {
    const modulfil = path.join(MAPPEN, 'moduler.json')
    const daekningsfil = path.join(MAPPEN, 'daekning.json')
    writeFileSync(modulfil, moduler)
    rmSync(daekningsfil, { force: true })
    let sidst = performance.now()
    await proevAlle(mangler, [modulfil, daekningsfil], { antal: PROCESSER, hurtigt }, (mutant, hvordan) => {
      udfald.set(mutant, hvordan)
      if (performance.now() - sidst < MELD_HVERT) return
      sidst = performance.now()
      gem()
      console.error(`  ${navn}: ${udfald.size} af ${mutanter.length}`)
    })
    gem()
  }
  const uafgjorte = mutanter.filter((m) => udfald.get(m)?.status === 'uafgjort')
  const overlevende = mutanter.filter((m) => !['draebt', 'uafgjort'].includes(udfald.get(m)?.status ?? ''))
  return { mutanter, overlevende, uafgjorte, genbrugt }
}
