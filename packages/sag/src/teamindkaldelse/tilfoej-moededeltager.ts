import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { MED_PAA, MOEDEROLLER } from './haendelser.ts'
import { proevIkkeHoldt } from './proev-moedet.ts'

/** En skal med på mødet om sagen ud over teamet, borgeren og sagsbehandleren. */
export const TILFOEJ_MOEDEDELTAGER = opskrift({
  haendelse: 'MoededeltagerTilfoejet',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    navn: tekst('Skriv, hvem der skal med.'),
    rolle: valg(MOEDEROLLER),
    medPaa: valg(MED_PAA),
  },
  kan: (sag, { behandling }) => proevIkkeHoldt(sag, behandling),
})
