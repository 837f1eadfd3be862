import type { Dato } from './dato.ts'
import { type Periode, faelles, forenPerioder } from './periode.ts'

/** Et stykke af en tidslinje: det samme gælder alle dage fra og med `fra` til og med `til`. */
export interface Stykke<T> extends Periode {
  readonly vaerdi: T
}

/** Stykker i orden, uden overlap. Der kan være huller: dage, tidslinjen intet siger om. */
export type Tidslinje<T> = readonly Stykke<T>[]

/**
 * Lægger stykkerne i orden.
 * @throws {RangeError} når to stykker dækker samme dag, eller et stykke slutter før det begynder
 */
export function tidslinje<T>(stykker: readonly Stykke<T>[]): Tidslinje<T> {
  const iOrden = stykker.toSorted((a, b) => a.fra - b.fra)
  let foer: Stykke<T> | undefined
  for (const her of iOrden) {
    if (her.til < her.fra) throw new RangeError(`Piece ends before it starts: ${her.fra} > ${her.til}`)
    if (foer !== undefined && her.fra <= foer.til) throw new RangeError(`Two pieces cover day ${her.fra}`)
    foer = her
  }
  return iOrden
}

/** Hvad gælder på dagen? `undefined` i et hul. */
export function vaerdiPaa<T>(linje: Tidslinje<T>, dag: Dato): T | undefined {
  return linje.find((s) => s.fra <= dag && dag <= s.til)?.vaerdi
}

/** Kun den del, der ligger i rammen. */
export function klip<T>(linje: Tidslinje<T>, ramme: Periode): Tidslinje<T> {
  return linje.flatMap((s) => {
    const del = faelles(s, ramme)
    return del === undefined ? [] : [{ ...del, vaerdi: s.vaerdi }]
  })
}

/** Naboer med samme værdi, som rører hinanden, bliver til ét stykke. */
export function saml<T>(linje: Tidslinje<T>, ens: (a: T, b: T) => boolean = Object.is): Tidslinje<T> {
  const samlet: Stykke<T>[] = []
  for (const naeste of linje) {
    const sidste = samlet.at(-1)
    if (sidste !== undefined && sidste.til + 1 === naeste.fra && ens(sidste.vaerdi, naeste.vaerdi)) {
      samlet[samlet.length - 1] = { ...sidste, til: naeste.til }
    } else {
      samlet.push(naeste)
    }
  }
  return samlet
}

/**
 * Lægger to tidslinjer, der ikke dækker samme dag, sammen til én.
 * @throws {RangeError} når de overlapper
 */
export function foren<T>(a: Tidslinje<T>, b: Tidslinje<T>): Tidslinje<T> {
  return tidslinje([...a, ...b])
}

/** De dage i rammen, som ingen af perioderne dækker. */
export function komplement(perioder: readonly Periode[], ramme: Periode): readonly Periode[] {
  const huller: Periode[] = []
  let naeste = ramme.fra
  for (const p of forenPerioder(perioder)) {
    if (p.til < naeste || p.fra > ramme.til) continue
    if (p.fra > naeste) huller.push({ fra: naeste, til: (p.fra - 1) as Dato })
    naeste = (p.til + 1) as Dato
  }
  if (naeste <= ramme.til) huller.push({ fra: naeste, til: ramme.til })
  return huller
}

/** Lægger `over` oven på `under`: hvor begge siger noget, gælder `over`. */
export function laegOver<T>(under: Tidslinje<T>, over: Tidslinje<T>): Tidslinje<T> {
  const synligt = under.flatMap((s) => komplement(over, s).map((p) => ({ ...p, vaerdi: s.vaerdi })))
  return tidslinje([...synligt, ...over])
}
