import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { ROD } from '../node24.mjs'

type Hent = (navn: string) => unknown
type Fabrik = (exports: object, require: Hent, module: { exports: object }, __filename: string) => void

const hentFraNode = createRequire(import.meta.url)

/** Strykers tæller over, hvilke mutanter der mødes. Den koster mest af tiden og bruges kun, når dækningen måles. */
const TAELLER = 'function stryCov_9fa48() {'

/** Oversætter modulerne én gang og kan indlæse dem forfra igen og igen, med eller uden tælleren. */
export function lavModulregister(
  kode: Readonly<Record<string, string>>,
  udefra: Readonly<Record<string, unknown>>,
  taeller: boolean,
) {
  const fabrikker = new Map<string, Fabrik>()
  const fabrik = (navn: string): Fabrik => {
    let f = fabrikker.get(navn)
    if (f === undefined) {
      const modul = kode[navn] ?? ''
      const uden = taeller ? modul : modul.replace(TAELLER, `${TAELLER} return;`)
      const tekst = `(function (exports, require, module, __filename) {${uden}\n})`
      f = new Script(tekst, { filename: navn }).runInThisContext() as Fabrik
      fabrikker.set(navn, f)
    }
    return f
  }
  /** Et tomt register: det første, der hentes, indlæser alt, det bruger, på ny. */
  return (): Hent => {
    const indlaest = new Map<string, { exports: object }>()
    const hent = (navn: string): object => {
      const kendt = indlaest.get(navn)
      if (kendt !== undefined) return kendt.exports
      const modul = { exports: {} }
      indlaest.set(navn, modul)
      const mappe = path.posix.dirname(navn)
      const require: Hent = (fra) =>
        fra.startsWith('.')
          ? hent(path.posix.join(mappe, fra))
          : fra in udefra
            ? udefra[fra]
            : (hentFraNode(fra) as unknown)
      // Et modul, der læser en fil, finder den ud fra sin egen plads.
      fabrik(navn)(modul.exports, require, modul, path.join(ROD, navn))
      return modul.exports
    }
    return hent
  }
}
