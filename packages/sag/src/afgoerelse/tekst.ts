import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import { UDFALDSNAVN } from '../team/navne.ts'
import type { AfgoerelseHaendelser } from './haendelser.ts'

const RESULTAT = { givet: 'Givet', 'delvist-givet': 'Delvist givet', afslag: 'Afslag' } as const
const MAADE = {
  'digital-post': 'i Digital Post',
  brev: 'med brev',
  quickbrev: 'med quickbrev',
  udleveret: 'ved udlevering',
} as const

export const AFGOERELSE_TEKST: Tekster<AfgoerelseHaendelser> = {
  AfgoerelseTruffet: ({ resultat, udfald, forloeb, begrundelse, den }) =>
    `Afgørelse truffet ${skrivDag(den)}. ${RESULTAT[resultat]}${udfald === undefined ? '' : `: ${UDFALDSNAVN[udfald]}`}${forloeb === undefined ? '' : `, ${skrivDag(forloeb.starter)} – ${skrivDag(forloeb.slutter)}`}. ${begrundelse}`,
  AfgoerelseMeddelt: ({ maade, den }) => `Afgørelsen meddelt ${MAADE[maade]} ${skrivDag(den)}.`,
}
