import { type Udfald, afvist, lykkes, proevDato } from '@fodfaeste/grund'

/** De to øjeblikke og loven, som de står i adressen. Uden `efter` er det nu. */
export interface Forskelvalg {
  /** «2025-06-02» eller «2025-06-02T14:30» */
  readonly foer?: string | undefined
  readonly efter?: string | undefined
  /** Begge øjeblikke efter loven på det sidste, så kun det registrerede gør forskel. */
  readonly sammeLov?: true | undefined
}

/** Læser adressen; det, der ikke forstås, ses der bort fra. */
export function laesForskelvalg(raa: Record<string, unknown>): Forskelvalg {
  const oejeblik = (navn: string): string | undefined => {
    const tekst = raa[navn]
    return typeof tekst === 'string' && erOejeblik(tekst) ? tekst : undefined
  }
  const samme = raa['sammeLov']
  return {
    foer: oejeblik('foer'),
    efter: oejeblik('efter'),
    sammeLov: samme === true || samme === 'true' ? true : undefined,
  }
}

function erOejeblik(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(tekst) && proevDato(tekst.slice(0, 10)).ok
}

/** Et klokkeslæt, som et menneske skriver det: «14.30», «kl. 9:05», «0905». Tomt er hele dagen. */
export function laesKlokken(tekst: string): Udfald<string | undefined, string> {
  const t = tekst.trim().replace(/^kl\.?\s*/i, '')
  if (t === '') return lykkes(undefined)
  const fundet = /^(\d{1,2})(?:[.:](\d{2})|(\d{2}))?$/.exec(t)
  const [time, minut] = [Number(fundet?.[1]), Number(fundet?.[2] ?? fundet?.[3] ?? 0)]
  if (fundet === null || time > 23 || minut > 59) return afvist('Skriv klokkeslættet som timer og minutter, fx 14.30.')
  return lykkes(`${String(time).padStart(2, '0')}:${String(minut).padStart(2, '0')}`)
}
