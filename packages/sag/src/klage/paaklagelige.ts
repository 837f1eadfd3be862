import type { Sag } from '../sag.ts'

/** Noget, kommunen har afgjort, og som der kan klages over. */
export interface Paaklagelig {
  readonly version: number
  readonly den: string
  readonly art: 'afgoerelse' | 'ophoer'
}

/** Afgørelserne og et ophør af forløbet, hver ved den version, den kom ind med. */
export function paaklagelige({ afgoerelser, forloebet: { ophoert }, haendelser }: Sag): readonly Paaklagelig[] {
  const ophoeret = haendelser.findLastIndex(({ type }) => type === 'ForloebOphoert') + 1
  return [
    ...(ophoert === undefined ? [] : [{ version: ophoeret, den: ophoert.den, art: 'ophoer' as const }]),
    ...afgoerelser.map(({ version, den }) => ({ version, den, art: 'afgoerelse' as const })),
  ]
}
