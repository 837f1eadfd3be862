import { isIP } from 'node:net'

/** Kan kun denne maskine nå adressen? */
export function erEgenMaskine(vaert: string): boolean {
  const uden = vaert.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (uden === 'localhost' || uden === '::1') return true
  return isIP(uden) === 4 && uden.startsWith('127.')
}
