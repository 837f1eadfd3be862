/** Hvad Strykers kontakter skriver i og læser af. Navnene er Strykers. */
export interface Kontakter {
  activeMutant: string | undefined
  currentTestId: string | undefined
  mutantCoverage: { readonly static: Record<string, number>; readonly perTest: Record<string, Record<string, number>> }
  hitCount: number | undefined
  hitLimit: number | undefined
}

/** En prøvefils møde med én mutant. */
export interface Moede {
  /** Mutanten køres allerede, når filen indlæses, så alle filens prøver kan mærke den. */
  readonly vedIndlaesning: boolean
  readonly proever: readonly number[]
}

/** Målt én gang uden mutant: hvor lang tid hver prøve tager, hvilke mutanter den møder, og hvor tit de højst rammes i én. */
export interface Daekning {
  readonly tider: Readonly<Record<string, readonly number[]>>
  readonly moeder: Readonly<Record<string, Readonly<Record<string, Moede>>>>
  readonly ramt: Readonly<Record<string, number>>
}

/** De samme kontakter hele processens liv: de muterede moduler holder fast i dem. */
export const KONTAKTER: Kontakter = {
  activeMutant: undefined,
  currentTestId: undefined,
  mutantCoverage: { static: {}, perTest: {} },
  hitCount: undefined,
  hitLimit: undefined,
}
;(globalThis as { __stryker__?: Kontakter }).__stryker__ = KONTAKTER
