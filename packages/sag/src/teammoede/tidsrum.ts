/** Et tidsrum på en mødedag i hele minutter efter midnat, dansk tid. `til` er ikke med: 9.00–9.30 og 9.30–10.00 rører ikke hinanden. */
export interface Tidsrum {
  readonly fra: number
  readonly til: number
}

/** Hvorfor en sag ikke kan være på det tidspunkt. */
export type Tidsnej<T extends Tidsrum> =
  { readonly art: 'uden-for-moedet' } | { readonly art: 'optaget'; readonly af: T }

/** Tiden kan bruges, når den er inden for mødet og ikke rører en, der er optaget. `undefined` er ja. */
export function proevTid<T extends Tidsrum>(
  moedet: Tidsrum,
  optagne: readonly T[],
  { fra, til }: Tidsrum,
): Tidsnej<T> | undefined {
  if (fra < moedet.fra || til > moedet.til || til <= fra) return { art: 'uden-for-moedet' }
  const af = optagne.find((en) => en.fra < til && fra < en.til)
  return af === undefined ? undefined : { art: 'optaget', af }
}

/** Det første ledige tidsrum på mødet med den længde i minutter; `undefined`, når der ikke er plads. */
export function foersteLedige(moedet: Tidsrum, optagne: readonly Tidsrum[], minutter: number): Tidsrum | undefined {
  let fra = moedet.fra
  for (const en of optagne.toSorted((a, b) => a.fra - b.fra)) {
    if (en.fra - fra >= minutter) break
    fra = Math.max(fra, en.til)
  }
  return fra + minutter <= moedet.til ? { fra, til: fra + minutter } : undefined
}

const KLOKKEN = /^([01]\d|2[0-4]):([0-5]\d)$/

/** «09:30» → 570. `undefined`, når det ikke er et klokkeslæt fra 00:00 til 24:00. */
export function minutterAf(klokken: string): number | undefined {
  const [, timer, minutter] = KLOKKEN.exec(klokken) ?? []
  if (timer === undefined || minutter === undefined) return undefined
  const svar = Number(timer) * 60 + Number(minutter)
  return svar > 24 * 60 ? undefined : svar
}

/** 570 → «09:30». */
export function klokkenAf(minutter: number): string {
  const to = (tal: number): string => String(tal).padStart(2, '0')
  return `${to(Math.floor(minutter / 60))}:${to(minutter % 60)}`
}

/** «9.30», som det skrives i en dansk tekst. */
export const skrivKlokken = (minutter: number): string =>
  `${Math.floor(minutter / 60)}.${String(minutter % 60).padStart(2, '0')}`

/** «9.30–10.00» */
export const skrivTidsrum = ({ fra, til }: Tidsrum): string => `${skrivKlokken(fra)}–${skrivKlokken(til)}`
