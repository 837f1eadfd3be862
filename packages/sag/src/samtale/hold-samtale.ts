import { jaNej, nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { SAMTALEFORMER } from './haendelser.ts'
import { proevAabenSamtale } from './proev-aaben-samtale.ts'

export const HOLD_SAMTALE = opskrift({
  haendelse: 'SamtaleHoldt',
  handling: 'arbejde-i-forloebet',
  felter: {
    samtale: valgfri(nummer),
    form: valg(SAMTALEFORMER),
    borgerensValg: valgfri(jaNej),
    iTilbud: valgfri(jaNej),
    referat: tekst('Skriv, hvad der blev talt om og aftalt.'),
  },
  kan: proevAabenSamtale,
})
