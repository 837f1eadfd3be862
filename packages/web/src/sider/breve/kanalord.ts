import type { Brevliste, Kanal } from '@fodfaeste/kontrakt'
import { visDagMedUgedag } from '../../tekst/dage.ts'

type Sendt = Brevliste['breve'][number]['sendt'][number]

/** Kanalen på en liste, og inde i en sætning. */
export const KANAL: { readonly [K in Kanal]: { readonly navn: string; readonly isaetning: string } } = {
  'digital-post': { navn: 'Digital Post', isaetning: 'i Digital Post' },
  'fysisk-post': { navn: 'Fysisk post', isaetning: 'som fysisk post' },
}

/** To dage, når loven kan læses på to måder og ingen har valgt: begge står der. */
export const skrivSpaend = ({ tidligst, senest }: NonNullable<Sendt['fremme']>): string =>
  tidligst === senest ? visDagMedUgedag(tidligst) : `${visDagMedUgedag(tidligst)} eller ${visDagMedUgedag(senest)}`
