import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes } from '../proev-sag.ts'
import { PARTER } from './haendelser.ts'

/** Borgeren kan have sagt det før, indsatsen blev skrevet ind, så dagen er ikke bundet til den. */
export const FORKLAR_TIDLIGERE_INDSATS = opskrift({
  haendelse: 'TidligereIndsatsForklaret',
  handling: 'registrere',
  felter: {
    beskrivelse: nummer,
    part: valg(PARTER),
    ord: tekst('Skriv, hvorfor indsatsen ikke førte til arbejde eller uddannelse, som parten selv ser det.'),
  },
  kan: ({ beskrivelser }, { beskrivelse }) =>
    proevFindes(
      'beskrivelse',
      'tidligere indsats',
      beskrivelser.forhold.filter(({ tema }) => tema === 'tidligere-indsats'),
      beskrivelse,
    ),
})
