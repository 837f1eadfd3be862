import { FORTAELLERE } from '../beskrivelse/haendelser.ts'
import { tekst, valg } from '../felter.ts'
import { INDHENTNINGSARTER } from '../forhold/haendelser.ts'
import { opskrift } from '../opskrift.ts'

/** Det, kommunen ved findes, skal hentes eller begrundes bort. */
export const NAEVN_OPLYSNING = opskrift({
  haendelse: 'OplysningNaevnt',
  handling: 'registrere',
  felter: {
    navn: tekst('Skriv, hvad det er for en oplysning, fx «Journal fra reumatologisk afdeling».'),
    hos: tekst('Skriv, hvem der har den.'),
    art: valg(INDHENTNINGSARTER),
    naevntAf: valg(FORTAELLERE),
  },
})
