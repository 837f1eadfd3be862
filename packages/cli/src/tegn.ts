import picocolors from 'picocolors'
import type { Svar } from '@fodfaeste/grund'

/** Farver til terminalen. Uden farver er hver af dem teksten selv. */
export type Farver = ReturnType<typeof picocolors.createColors>

export const farver = (brug: boolean): Farver => picocolors.createColors(brug)

type Tilstand = Svar | 'tvivl'

const TILSTAND: {
  readonly [K in Tilstand]: { tegn: string; ord: string; farve: 'green' | 'red' | 'gray' | 'yellow' | 'magenta' }
} = {
  opfyldt: { tegn: '✓', ord: 'opfyldt', farve: 'green' },
  'ikke-opfyldt': { tegn: '✗', ord: 'ikke opfyldt', farve: 'red' },
  uoplyst: { tegn: '◌', ord: 'uoplyst', farve: 'gray' },
  'kraever-skoen': { tegn: '◐', ord: 'kræver skøn', farve: 'yellow' },
  tvivl: { tegn: '◆', ord: 'tvivl i loven', farve: 'magenta' },
}

/** En tilstand er altid form, ord og farve; uden farve står form og ord stadig. */
export function tilstand(hvilken: Tilstand, farve: Farver): string {
  const { tegn, ord, farve: navn } = TILSTAND[hvilken]
  return farve[navn](`${tegn} ${ord}`)
}

export function tegnFor(hvilken: Tilstand, farve: Farver): string {
  const { tegn, farve: navn } = TILSTAND[hvilken]
  return farve[navn](tegn)
}

export function ordFor(hvilken: Tilstand, farve: Farver): string {
  const { ord, farve: navn } = TILSTAND[hvilken]
  return farve[navn](ord)
}
