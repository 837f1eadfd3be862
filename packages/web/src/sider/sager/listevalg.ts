import { useSyncExternalStore } from 'react'
import type { Fase, Sortering } from '@fodfaeste/kontrakt'
import { TILSTANDE, type Tilstand } from '../../forklaring/tilstand.ts'

export const FASE_NAVN: { readonly [F in Fase]: string } = {
  henvisning: 'Henvisning',
  oplysning: 'Oplysning',
  maalgruppe: 'Målgruppe',
  forloeb: 'Forløb',
  klage: 'Klage',
  afsluttet: 'Afsluttet',
}
export const FASER = Object.keys(FASE_NAVN) as readonly Fase[]

export const SORTERINGER: readonly { readonly vaerdi: Sortering; readonly tekst: string }[] = [
  { vaerdi: 'navn', tekst: 'Navn' },
  { vaerdi: 'taerskel', tekst: 'Nærmeste tærskel' },
  { vaerdi: 'opdateret', tekst: 'Senest ændret' },
  { vaerdi: 'sagsnummer', tekst: 'Sagsnummer' },
]

/** Det valg, der står i adressen, så en liste kan sendes til en kollega. */
export interface Listevalg {
  readonly soeg?: string | undefined
  readonly fase?: Fase | undefined
  readonly svar?: Tilstand | undefined
  readonly sagsbehandler?: string | undefined
  readonly sortering?: Sortering | undefined
}

/** Læser adressen. Det, der ikke forstås, ses der bort fra: listen er så bare ikke indsnævret. */
export function laesListevalg(raa: Record<string, unknown>): Listevalg {
  const tekst = (navn: string) =>
    typeof raa[navn] === 'string' || typeof raa[navn] === 'number' ? String(raa[navn]) : undefined
  const sortering = SORTERINGER.find(({ vaerdi }) => vaerdi === raa['sortering'])?.vaerdi
  return {
    soeg: tekst('soeg'),
    fase: FASER.find((f) => f === raa['fase']),
    svar: TILSTANDE.find((t) => t === raa['svar']),
    sagsbehandler: tekst('sagsbehandler'),
    sortering: sortering === 'navn' ? undefined : sortering,
  }
}

const ET_CPR = /^\s*\d{6}-?\d{4}\s*$/

// Et CPR-nummer må ikke stå i adressen, som huskes og logges; det står kun her, mens siden er åben.
let cpr: string | undefined
const lyttere = new Set<() => void>()

/** Valget for en søgning. Et CPR-nummer huskes uden om adressen. */
export function soegning(tekst: string): Pick<Listevalg, 'soeg'> {
  const erCpr = ET_CPR.test(tekst)
  cpr = erCpr ? tekst.trim() : undefined
  for (const lytter of lyttere) lytter()
  return { soeg: erCpr || tekst.trim() === '' ? undefined : tekst.trim() }
}

/** Det CPR-nummer, der søges på lige nu. */
export function useCpr(): string | undefined {
  return useSyncExternalStore(
    (lytter) => {
      lyttere.add(lytter)
      return () => lyttere.delete(lytter)
    },
    () => cpr,
  )
}
