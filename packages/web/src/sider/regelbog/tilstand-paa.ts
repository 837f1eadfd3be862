import { dato, iso, plusDage } from '@fodfaeste/grund'
import type { RegelVisning } from '@fodfaeste/kontrakt'
import { visDag } from '../../tekst/dage.ts'

type Version = RegelVisning['gaelder']

/** Så tidlig en dag er ikke en dag, men «altid». */
export const ALTID = '1900-01-01'

/** Gælder reglen? I så få ord, at det kan stå i en liste. */
export function skrivTilstand({ fravaer, udgave, kilde }: Version): string {
  if (fravaer === undefined) return udgave ?? kilde
  return fravaer === 'endnu-ikke' ? 'Gælder endnu ikke' : 'Gælder ikke længere for nye sager'
}

/** «1. januar 2022 – 29. februar 2024», «fra 1. marts 2024», «til og med 31. december 2021». */
export function skrivTid({ fra, indtil }: Version): string {
  const sidste = indtil === undefined ? undefined : visDag(iso(plusDage(dato(indtil), -1)))
  if (fra < ALTID) return sidste === undefined ? 'Altid' : `Til og med ${sidste}`
  return sidste === undefined ? `Fra ${visDag(fra)}` : `${visDag(fra)} – ${sidste}`
}
