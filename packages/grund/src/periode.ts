import { type Dato, seneste, tidligste } from './dato.ts'

/** Dagene fra og med `fra` til og med `til`. Altid mindst én dag. */
export interface Periode {
  readonly fra: Dato
  readonly til: Dato
}

/**
 * Perioden fra og med, til og med.
 * @throws {RangeError} når `til` ligger før `fra`
 */
export function periode(fra: Dato, til: Dato): Periode {
  if (til < fra) throw new RangeError(`Period ends before it starts: ${fra} > ${til}`)
  return { fra, til }
}

/** Antal dage, mindst 1. */
export function dageI({ fra, til }: Periode): number {
  return til - fra + 1
}

/** Ligger dagen i perioden? */
export function indeholder({ fra, til }: Periode, dag: Dato): boolean {
  return fra <= dag && dag <= til
}

/** De dage, der ligger i begge. `undefined` når der ingen er. */
export function faelles(a: Periode, b: Periode): Periode | undefined {
  const fra = seneste(a.fra, b.fra)
  const til = tidligste(a.til, b.til)
  return fra <= til ? { fra, til } : undefined
}

/** De samme dage som perioderne tilsammen, hver dag én gang, i orden og uden naboer der rører hinanden. */
export function forenPerioder(perioder: readonly Periode[]): readonly Periode[] {
  const iOrden = perioder.toSorted((a, b) => a.fra - b.fra)
  const forenet: Periode[] = []
  for (const naeste of iOrden) {
    const sidste = forenet.at(-1)
    if (sidste !== undefined && naeste.fra <= sidste.til + 1) {
      forenet[forenet.length - 1] = { fra: sidste.fra, til: seneste(sidste.til, naeste.til) }
    } else {
      // Kun fra og til: perioderne kan være stykker af en tidslinje, og deres værdi følger ikke med.
      forenet.push({ fra: naeste.fra, til: naeste.til })
    }
  }
  return forenet
}

/** Antal forskellige dage i perioderne; en dag i to perioder tæller én gang. */
export function dageIAlt(perioder: readonly Periode[]): number {
  return forenPerioder(perioder).reduce((sum, p) => sum + dageI(p), 0)
}
