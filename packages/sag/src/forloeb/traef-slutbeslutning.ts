import { jaNej, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFoerst } from '../proev-sag.ts'
import { SLUTBESLUTNINGER } from './haendelser.ts'

/** En senere beslutning afløser den første. Om grundlaget er i orden, svarer loven på. */
export const TRAEF_SLUTBESLUTNING = opskrift({
  haendelse: 'SlutbeslutningTruffet',
  handling: 'afgoere',
  felter: {
    art: valg(SLUTBESLUTNINGER),
    nyForberedendeDel: valgfri(jaNej),
    teamHoert: valgfri(jaNej),
    begrundelse: tekst('Skriv, hvad der skal følge efter forløbet, og hvorfor.'),
  },
  kan: ({ oplysninger: { bevilget } }) =>
    proevFoerst(bevilget !== undefined, 'der er intet forløb', 'Registrér afgørelsen om forløbet'),
})
