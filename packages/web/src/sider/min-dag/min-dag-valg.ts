/** Hvis dag, og hvad i den. Står i adressen, så den kan gemmes og deles. */
export interface MinDagValg {
  readonly person?: string | undefined
  readonly team?: string | undefined
  readonly soeg?: string | undefined
  readonly art?: Artvalg | undefined
}

export const ARTER = ['lov', 'hus', 'taget'] as const
export type Artvalg = (typeof ARTER)[number]

/** Læser adressen; det, der ikke forstås, ses der bort fra. */
export function laesMinDagValg(raa: Record<string, unknown>): MinDagValg {
  const tekst = (navn: string): string | undefined => {
    const v = raa[navn]
    return typeof v === 'string' && v !== '' ? v.slice(0, 100) : typeof v === 'number' ? String(v) : undefined
  }
  const team = tekst('team')
  return {
    team,
    // Et team og en person på én gang er ingen af dem; teamet vinder.
    person: team === undefined ? tekst('person') : undefined,
    soeg: tekst('soeg'),
    art: ARTER.find((art) => art === raa['art']),
  }
}
