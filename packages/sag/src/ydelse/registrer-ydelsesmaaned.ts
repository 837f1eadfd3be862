import { form, helTal, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

// En million kroner på en måned er en slåfejl.
const HOEJST_OERE = 100_000_000

export const REGISTRER_YDELSESMAANED = opskrift({
  haendelse: 'YdelsesmaanedRegistreret',
  handling: 'fastsaette-ydelse',
  felter: {
    maaned: form(/^20\d\d-(0[1-9]|1[0-2])$/, 'Skriv måneden som år, bindestreg og måned, fx 2025-03.'),
    oere: helTal(0, HOEJST_OERE),
    kilde: tekst('Skriv, hvor beløbet kommer fra.'),
  },
})
