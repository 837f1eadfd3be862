import type { Sagstjek } from '@fodfaeste/kontrakt'

export type Afgoerelsesart = Sagstjek['art']

/** Det, der er på vej til at blive afgjort, eller den afgørelse, der efterses. Uden: det, sagens fase lægger op til. */
export interface Sagstjekvalg {
  readonly art?: Afgoerelsesart | undefined
  readonly afgoerelse?: number | undefined
}

export const ART_NAVN: { readonly [A in Afgoerelsesart]: string } = {
  bevilling: 'Bevilling',
  afslag: 'Afslag',
  'efter-forloebet': 'Efter forløbet',
  ophoer: 'Ophør',
  pensionssag: 'Pensionssag',
  'efter-klage': 'Ændring efter klage',
}

export function laesSagstjekvalg({ art, afgoerelse }: Readonly<Record<string, unknown>>): Sagstjekvalg {
  if (typeof afgoerelse === 'number' && Number.isInteger(afgoerelse) && afgoerelse > 0) return { afgoerelse }
  return typeof art === 'string' && Object.hasOwn(ART_NAVN, art) ? { art: art as Afgoerelsesart } : {}
}

/** I forløbet er det næste, der afgøres, hvad der følger efter det. */
export const afFasen = (fase: string): Afgoerelsesart => (fase === 'forloeb' ? 'efter-forloebet' : 'bevilling')
