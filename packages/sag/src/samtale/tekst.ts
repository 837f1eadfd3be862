import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { SamtaleHaendelser } from './haendelser.ts'

const FORM = { fremmoede: 'ved fremmøde', telefon: 'i telefon', video: 'på video', andet: 'på anden måde' } as const

export const SAMTALE_TEKST: Tekster<SamtaleHaendelser> = {
  SamtaleAftalt: ({ holdes, form }) => `Samtale aftalt til ${skrivDag(holdes)}, ${FORM[form]}.`,
  SamtaleHoldt: ({ form, referat, den }) => `Samtale holdt ${skrivDag(den)}, ${FORM[form]}. ${referat}`,
  SamtaleAflyst: ({ aflystAf, aarsag, den }) => `Samtale aflyst af ${aflystAf} ${skrivDag(den)}: ${aarsag}`,
  SamtaleOensket: ({ ord, den }) => `Borgeren bad ${skrivDag(den)} om en samtale: «${ord}»`,
}
