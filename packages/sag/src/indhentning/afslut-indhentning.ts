import { nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes } from '../proev-sag.ts'
import { INDHENTNINGSUDFALD } from './haendelser.ts'
import { proevAabenIndhentning } from './proev-aaben-indhentning.ts'

/** Den er kommet, eller den skal ikke hentes; begge dele med ord på, så det kan forklares for borgeren. */
export const AFSLUT_INDHENTNING = opskrift({
  haendelse: 'IndhentningAfsluttet',
  handling: 'journalisere',
  felter: {
    indhentning: nummer,
    udfald: valg(INDHENTNINGSUDFALD),
    begrundelse: tekst('Skriv, hvad der kom, eller hvorfor oplysningen ikke skal hentes.'),
    dokument: valgfri(nummer),
  },
  kan: (sag, data) =>
    foerste(proevAabenIndhentning(sag, data), proevFindes('dokument', 'dokument', sag.dokumenter, data.dokument)),
})
