// Sagen igen og igen, hver gang med én ting anderledes: et felt væk, et ja vendt til et nej, en dag før eller efter.
// Prøver bruger det til at se, hvad netop den ene ting gør ved svaret.

type Felter = Readonly<Record<string, unknown>>

/** Det, der er anderledes, og sagen med det. */
export type Hul<T> = readonly [hvad: string, sag: T]

const erFelter = (v: unknown): v is Felter => typeof v === 'object' && v !== null && !Array.isArray(v)

function medFelt(sag: Felter, navn: string, vaerdi: unknown): Felter {
  const { [navn]: _gammel, ...resten } = sag
  return vaerdi === undefined ? resten : { ...resten, [navn]: vaerdi }
}

/** Hvad en oplysning kan være i stedet: nej for ja, dagen før og dagen efter. */
function andreVaerdier(oplysning: Felter): readonly Hul<unknown>[] {
  const { vaerdi } = oplysning
  if (typeof vaerdi === 'boolean') return [[vaerdi ? 'nej' : 'ja', { ...oplysning, vaerdi: !vaerdi }]]
  if (typeof vaerdi !== 'number') return []
  return [
    ['dagen før', { ...oplysning, vaerdi: vaerdi - 1 }],
    ['dagen efter', { ...oplysning, vaerdi: vaerdi + 1 }],
  ]
}

function andreSkoen(skoen: Felter): readonly Hul<unknown>[] {
  const svar = skoen['svar'] === 'ja' ? 'nej' : 'ja'
  return [
    [svar, { ...skoen, svar }],
    ['uden begrundelse', { ...skoen, begrundelse: ' ' }],
    ['uden navn', { ...skoen, af: ' ' }],
  ]
}

function indeI(felt: unknown, altidMed: ReadonlySet<string>): readonly Hul<unknown>[] {
  if (Array.isArray(felt)) {
    const liste: readonly unknown[] = felt
    return liste.flatMap((post, i) =>
      indeI(post, altidMed).map(([hvad, ny]) => [`${i + 1} ${hvad}`, liste.with(i, ny)] as const),
    )
  }
  if (!erFelter(felt)) return []
  if ('vaerdi' in felt) return andreVaerdier(felt)
  if ('svar' in felt && 'begrundelse' in felt) return andreSkoen(felt)
  return huller(felt, altidMed)
}

function huller(sag: Felter, altidMed: ReadonlySet<string>): readonly Hul<Felter>[] {
  return Object.entries(sag).flatMap(([navn, felt]): readonly Hul<Felter>[] => {
    if (!erFelter(felt) && !Array.isArray(felt)) return []
    const uden: readonly Hul<Felter>[] = altidMed.has(navn) ? [] : [[`uden ${navn}`, medFelt(sag, navn, undefined)]]
    return [...uden, ...indeI(felt, altidMed).map(([hvad, ny]) => [`${navn} ${hvad}`, medFelt(sag, navn, ny)] as const)]
  })
}

/** Sagen med ét hul ad gangen. `altidMed` er navnene på de felter, der ikke kan undværes, hvor de end står. */
export function medEtHul<T extends object>(sag: T, ...altidMed: readonly string[]): readonly Hul<T>[] {
  return huller(sag as Felter, new Set(altidMed)) as unknown as readonly Hul<T>[]
}
