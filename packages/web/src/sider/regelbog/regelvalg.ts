import { proevDato } from '@fodfaeste/grund'

/** Det, der står i adressen: hvilken dag loven ses, og hvad der søges på. */
export interface Regelvalg {
  readonly dato?: string | undefined
  readonly soeg?: string | undefined
}

export interface Sammenligningsvalg {
  readonly foer?: string | undefined
  readonly efter?: string | undefined
}

/** Loven har intet at sige uden for de år, og serveren svarer ikke på dem. */
const FOERSTE = '1900-01-01'
const SIDSTE = '2100-12-31'

/** En dag, loven kan ses på. */
export function erLovdag(iso: string): boolean {
  return proevDato(iso).ok && iso >= FOERSTE && iso <= SIDSTE
}

const dag = (raa: unknown): string | undefined => (typeof raa === 'string' && erLovdag(raa) ? raa : undefined)

/** Læser adressen; det, der ikke forstås, ses der bort fra. */
export function laesRegelvalg(raa: Record<string, unknown>): Regelvalg {
  const { soeg } = raa
  return {
    dato: dag(raa['dato']),
    soeg: typeof soeg === 'string' || typeof soeg === 'number' ? String(soeg) : undefined,
  }
}

export function laesSammenligning(raa: Record<string, unknown>): Sammenligningsvalg {
  return { foer: dag(raa['foer']), efter: dag(raa['efter']) }
}
