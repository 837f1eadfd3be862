import { tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { TJEK_IDER } from './tjek-ider.ts'
import { TJEKKENE } from './tjekkene.ts'

/** Kun det, loven lader kommunen afgøre uden. */
export const FRAVIG_TJEK = opskrift({
  haendelse: 'TjekFraveget',
  handling: 'afgoere',
  felter: {
    tjek: valg(TJEK_IDER),
    begrundelse: tekst('Skriv, hvorfor der kan afgøres uden. Det skal kunne forklares for borgeren.'),
  },
  strid: (_sag, { tjek }) =>
    TJEKKENE.some(({ id, kanFraviges }) => id === tjek && kanFraviges)
      ? undefined
      : {
          kode: 'VAERDI_PASSER_IKKE',
          felt: 'tjek',
          grund: 'Det tjek kan ikke fraviges: loven kræver det. Bring det i orden, før der afgøres.',
        },
})
