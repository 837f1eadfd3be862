/** Tekstens bredde i punkter. På skærmen måler browseren; i en prøve tælles tegn. */
export type Maal = (tekst: string, fed: boolean) => number

/** En tekst i to dele: det vigtige fedt, resten almindeligt. */
export interface Skrift {
  readonly fed: string
  readonly resten: string
}

/** Et sted, teksten kan stå. `x` er dens venstre kant. */
export interface Plads {
  readonly x: number
  readonly bredde: number
  readonly skrift: Skrift
}

const MELLEM = 4
/** To tekster må ikke røre hinanden. */
const LUFT = 6

function breddeAf({ fed, resten }: Skrift, maal: Maal): number {
  return maal(fed, true) + (fed !== '' && resten !== '' ? MELLEM : 0) + maal(resten, false)
}

/** Teksten fra et punkt og mod højre, mod venstre eller om midten. */
export function plads(skrift: Skrift, retning: 'hoejre' | 'venstre' | 'midt', x: number, maal: Maal): Plads {
  const bredde = breddeAf(skrift, maal)
  const fra = { hoejre: x, venstre: x - bredde, midt: x - bredde / 2 }
  return { x: fra[retning], bredde, skrift }
}

export function roerer(a: Pick<Plads, 'x' | 'bredde'>, b: Pick<Plads, 'x' | 'bredde'>): boolean {
  return a.x < b.x + b.bredde + LUFT && b.x < a.x + a.bredde + LUFT
}

/** Går en lodret streg gennem teksten? En streg lige ved dens kant gør ikke. */
export function krydses({ x, bredde }: Pick<Plads, 'x' | 'bredde'>, streger: readonly number[]): boolean {
  return streger.some((streg) => x - 1 < streg && streg < x + bredde + 1)
}

export function inden({ x, bredde }: Pick<Plads, 'x' | 'bredde'>, venstre: number, hoejre: number): boolean {
  return x >= venstre && x + bredde <= hoejre
}

/** Den første plads, der er fri; hellere en kortere tekst end en, en streg går igennem. */
export function foersteFrie(
  muligheder: readonly Plads[],
  optaget: readonly Pick<Plads, 'x' | 'bredde'>[],
  streger: readonly number[],
  [venstre, hoejre]: readonly [number, number],
): Plads | undefined {
  const frie = muligheder.filter((m) => inden(m, venstre, hoejre) && !optaget.some((o) => roerer(m, o)))
  return frie.find((m) => !krydses(m, streger)) ?? frie[0]
}
