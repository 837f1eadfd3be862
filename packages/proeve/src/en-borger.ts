import { dato, dele } from '@fodfaeste/grund'

/** En borger, der kun findes i prøver. */
export interface Borger {
  readonly navn: string
  readonly foedt: string
  readonly cpr: string
}

/**
 * `enBorger({ foedt: '1971-05-02' })`. Nummeret har 60 lagt til dagen, som CPR-kontorets testnumre, og kan ikke
 * være en rigtig borgers. Kun fødselsår i 1900-tallet: løbenummeret er 0000–3999.
 */
export function enBorger({
  foedt = '1979-03-04',
  navn = 'Prøve Borger',
  loebenummer = 1234,
}: {
  readonly foedt?: string
  readonly navn?: string
  readonly loebenummer?: number
} = {}): Borger {
  const { aar, maaned, dag } = dele(dato(foedt))
  if (aar < 1900 || aar > 1999 || loebenummer > 3999) throw new RangeError(`No test number for ${foedt}-${loebenummer}`)
  const toCifre = (tal: number): string => String(tal).padStart(2, '0')
  return {
    navn,
    foedt,
    cpr: `${toCifre(dag + 60)}${toCifre(maaned)}${toCifre(aar % 100)}-${String(loebenummer).padStart(4, '0')}`,
  }
}
