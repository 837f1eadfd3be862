/** De afgørelser, siden fører til. */
export const UDFALD_NAVN = {
  bevilling: 'Bevilling',
  afslag: 'Afslag',
  'efter-forloebet': 'Efter forløbet',
  ophoer: 'Ophør',
  pensionssag: 'Pensionssag',
  'efter-klage': 'Ændring efter klage',
} as const
export type Udfald = keyof typeof UDFALD_NAVN

/** Det udfald, der skrives på, i adressen. Uden: det, sagens fase lægger op til. */
export interface Udfaldsvalg {
  readonly udfald?: Udfald | undefined
}

export function laesUdfaldsvalg({ udfald }: Readonly<Record<string, unknown>>): Udfaldsvalg {
  return typeof udfald === 'string' && Object.hasOwn(UDFALD_NAVN, udfald) ? { udfald: udfald as Udfald } : {}
}
