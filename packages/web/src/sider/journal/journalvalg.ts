import type { JournalLinje } from '@fodfaeste/kontrakt'
import { dagIDanmark } from '../../tekst/dage.ts'

/** Det, man kan se for sig: det, der er sket, delt i emner, og det, der er set. */
export type Emne = Extract<JournalLinje, { art: 'haendelse' }>['emne'] | 'aabning'

export const EMNE_NAVN: { readonly [E in Emne]: string } = {
  sag: 'Sagen',
  oplysning: 'Oplysninger',
  oenske: 'Borgerens ønsker',
  skoen: 'Skøn og læsninger',
  vurdering: 'Vurderinger',
  plan: 'Rehabiliteringsplan',
  team: 'Rehabiliteringsteam',
  afgoerelse: 'Afgørelser',
  forloeb: 'Forløbet',
  indsats: 'Indsatser',
  samtale: 'Samtaler',
  klage: 'Klager',
  ydelse: 'Ydelse',
  notat: 'Notater og breve',
  dokument: 'Dokumenter',
  aabning: 'Åbnet af',
}

export interface Journalvalg {
  readonly emne: Emne | 'alt' | 'sket'
  readonly hvem: string
  readonly tekst: string
}

export const INGEN_VALG: Journalvalg = { emne: 'alt', hvem: '', tekst: '' }

export function emneAf(linje: JournalLinje): Emne {
  return linje.art === 'aabning' ? 'aabning' : linje.emne
}

/** Linjerne, valget rammer. */
export function medValg(linjer: readonly JournalLinje[], { emne, hvem, tekst }: Journalvalg): readonly JournalLinje[] {
  const soegt = tekst.trim().toLocaleLowerCase('da')
  return linjer.filter((linje) => {
    if (emne === 'sket' ? linje.art !== 'haendelse' : emne !== 'alt' && emneAf(linje) !== emne) return false
    if (hvem !== '' && linje.hvem !== hvem) return false
    const ord = linje.art === 'haendelse' ? linje.tekst : `${linje.hvad} ${linje.formaal}`
    return soegt === '' || `${ord} ${linje.hvem}`.toLocaleLowerCase('da').includes(soegt)
  })
}

/** Linjerne delt i dage, i den orden de kommer. */
export function dageI(
  linjer: readonly JournalLinje[],
): readonly { readonly dag: string; readonly linjer: readonly JournalLinje[] }[] {
  return [...Map.groupBy(linjer, ({ tidspunkt }) => dagIDanmark(tidspunkt))].map(([dag, paaDagen]) => ({
    dag,
    linjer: paaDagen,
  }))
}
