/** En målt kandidat mod grundlinjen i samme kørsel. Tider i millisekunder. */
export interface Maaling {
  readonly gruppe: string
  readonly navn: string
  readonly median: number
  readonly mindst: number
  readonly stoerst: number
  /** Medianen af forholdet mellem kandidat og grundlinje, par for par. 1 ved grundlinjen selv. */
  readonly forhold: number
  /** Budgettet, når der er et. `hoejst`: forholdet må ikke overskride det. */
  readonly hoejst?: number
  /** Budgettet i millisekunder, når det er tiden selv, der er lovet, og ikke et forhold. Ses på medianen. */
  readonly hoejstMs?: number
  /** Processens hukommelse i MB (RSS), når den er målt: med sagerne, før noget regnes, og det højeste. */
  readonly mbFoer?: number
  readonly mbHoejest?: number
}

/** Det, en måling hedder, og det, den må tage. */
export interface Maalt {
  readonly navn: string
  readonly hoejst?: number
  readonly hoejstMs?: number
}

/** Er et af målingens budgetter overskredet? */
export function erOver({ forhold, hoejst, median, hoejstMs }: Maaling): boolean {
  return (hoejst !== undefined && forhold > hoejst) || (hoejstMs !== undefined && median > hoejstMs)
}

/** Median, spredning og forholdet til grundlinjen, par for par. */
export function opsummer(
  gruppe: string,
  { navn, hoejst, hoejstMs }: Maalt,
  tider: readonly number[],
  grund: readonly number[],
): Maaling {
  return {
    gruppe,
    navn,
    median: median(tider),
    mindst: Math.min(...tider),
    stoerst: Math.max(...tider),
    forhold: median(tider.map((t, i) => t / (grund[i] ?? t))),
    ...(hoejst === undefined ? {} : { hoejst }),
    ...(hoejstMs === undefined ? {} : { hoejstMs }),
  }
}

/** Den midterste. */
function median(tal: readonly number[]): number {
  const iOrden = tal.toSorted((a, b) => a - b)
  return iOrden[Math.floor(iOrden.length / 2)] ?? Number.NaN
}
