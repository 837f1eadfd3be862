import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { SundhedHaendelser } from './haendelser.ts'

const VALG = { uaendret: 'fastholdt', tilpasset: 'tilpasset', 'andet-tilbud': 'erstattet af et andet' } as const

export const SUNDHED_TEKST: Tekster<SundhedHaendelser> = {
  SundhedssamtaleVejledt: ({ den }) =>
    `Borgeren vejledt skriftligt ${skrivDag(den)} om retten til en samtale med sundhedskoordinatoren.`,
  SundhedssamtaleOensket: ({ indsats, ord, den }, om) =>
    `Borgeren bad ${skrivDag(den)} om en samtale med sundhedskoordinatoren om ${om(indsats)}: «${ord}»`,
  SundhedssamtaleHoldt: ({ den }) => `Samtale med sundhedskoordinatoren holdt ${skrivDag(den)}.`,
  SundhedskoordinatorUdtalt: ({ udtalelse, den }) => `Sundhedskoordinatoren udtalte sig ${skrivDag(den)}: ${udtalelse}`,
  SundhedssamtaleBesvaret: ({ valg, begrundelse, den }) =>
    `Tilbuddet ${VALG[valg]} efter samtalen med sundhedskoordinatoren ${skrivDag(den)}: ${begrundelse}`,
  SundhedsudtalelseAnmodet: ({ spoergsmaal, den }) =>
    `Sundhedskoordinatoren bedt om en udtalelse ${skrivDag(den)}: ${spoergsmaal}`,
  SundhedsudtalelseModtaget: ({ tekst, den }) => `Sundhedskoordinatorens udtalelse modtaget ${skrivDag(den)}: ${tekst}`,
}
