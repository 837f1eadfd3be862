import { dato, skrivDato } from '@fodfaeste/grund'

/** «2025-03-03» skrevet «3. marts 2025». */
export function skrivDag(tekst: string): string {
  return skrivDato(dato(tekst))
}
