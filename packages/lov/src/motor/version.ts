import { type Dato, iso } from '@fodfaeste/grund'
import { iSaettet, opslagsdag } from './lovsaet.ts'

/** En udgave af en regel: gælder fra og med `fra`, indtil (ikke med) `indtil`. */
export type Version<T> = GaeldendeVersion<T> | Fravaer

export interface GaeldendeVersion<T> {
  readonly fra: Dato
  readonly indtil?: Dato
  /** Den lov, der indførte netop denne udgave: «lov 1160/2021 § 1, nr. 1». */
  readonly kilde: string
  readonly indhold: T
}

/** Reglen findes ikke i perioden, og det er sagt med vilje. */
export interface Fravaer {
  readonly fra: Dato
  readonly indtil?: Dato
  readonly kilde: string
  readonly fravaer: 'endnu-ikke' | 'ikke-laengere'
}

/** En norm med fast id og alle dens udgaver. */
export interface Regel<T> {
  readonly id: string
  /** Hvad reglen handler om, på én linje. */
  readonly navn: string
  readonly versioner: readonly Version<T>[]
}

/**
 * En regel, hvis udgaver bygges, første gang nogen ser på dem: den, der henter loven for ét spørgsmål, skal ikke vente på
 * alle de andre regler.
 */
export function regel<T>({
  versioner,
  ...resten
}: Omit<Regel<T>, 'versioner'> & {
  readonly versioner: () => readonly Version<T>[]
}): Regel<T> {
  let byggede: readonly Version<T>[] | undefined
  return {
    ...resten,
    get versioner() {
      return (byggede ??= versioner())
    },
  }
}

/**
 * Den ene udgave, der gælder på dagen, i det lovsæt der regnes efter.
 * @throws {Error} når ingen eller to gælder: en fejl i lovdata, ikke i sagen
 */
export function gaeldendePaa<T>(regel: Regel<T>, den: Dato): Version<T> {
  const dag = opslagsdag(den)
  let fundet: Version<T> | undefined
  for (const version of iSaettet(regel).versioner) {
    if (dag < version.fra || (version.indtil !== undefined && dag >= version.indtil)) continue
    if (fundet !== undefined) throw new Error(`Two versions of ${regel.id} in force on ${iso(dag)}`)
    fundet = version
  }
  if (fundet === undefined) throw new Error(`No version of ${regel.id} in force on ${iso(dag)}`)
  return fundet
}

/**
 * Indholdet på dagen, eller `undefined` når reglen er erklæret fraværende.
 *
 * Leder fra den nyeste udgave og bagud og tager den første, der er begyndt; at der er netop én hver dag, ser
 * {@link gaeldendePaa} og dækningstesten efter.
 * @throws {Error} når ingen udgave er begyndt på dagen
 */
export function indholdPaa<T>(regel: Regel<T>, den: Dato): T | undefined {
  const { id, versioner } = iSaettet(regel)
  const dag = opslagsdag(den)
  for (let i = versioner.length - 1; i >= 0; i -= 1) {
    const version = versioner[i]
    if (version !== undefined && version.fra <= dag) return 'indhold' in version ? version.indhold : undefined
  }
  throw new Error(`No version of ${id} in force on ${iso(dag)}`)
}

/** De dage, hvor en udgave begynder eller holder op, hver én gang og i orden. */
export function graensedage(regel: Regel<unknown>): readonly Dato[] {
  const dage = new Set<Dato>()
  for (const { fra, indtil } of regel.versioner) {
    dage.add(fra)
    if (indtil !== undefined) dage.add(indtil)
  }
  return [...dage].toSorted((a, b) => a - b)
}
