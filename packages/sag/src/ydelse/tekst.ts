import { oere, skrivBeloeb } from '@fodfaeste/grund'
import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { YdelseHaendelser } from './haendelser.ts'

const SANKTION = {
  'udeblivelse-fra-tilbud': 'Fradrag for udeblivelse fra tilbud',
  'udeblivelse-fra-samtale': 'Fradrag for udeblivelse fra samtale',
  punktsanktion: 'Punktsanktion',
  'gentagne-afslag': 'Ophør ved gentagne afslag',
  svig: 'Sanktion ved svig',
} as const

export const YDELSE_TEKST: Tekster<YdelseHaendelser> = {
  YdelseBegyndt: ({ fra }) => `Ressourceforløbsydelse fra ${skrivDag(fra)}.`,
  YdelseOphoert: ({ til }) => `Ressourceforløbsydelse ophørt. Sidste dag: ${skrivDag(til)}.`,
  YdelsesmaanedRegistreret: ({ maaned, oere: antal, kilde }) =>
    `Ydelse for ${maaned}: ${skrivBeloeb(oere(antal))}. Kilde: ${kilde}.`,
  SanktionBesluttet: ({ art, fra, begrundelse }) => `${SANKTION[art]} fra ${skrivDag(fra)}: ${begrundelse}`,
}
