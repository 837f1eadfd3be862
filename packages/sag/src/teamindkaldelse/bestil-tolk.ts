import { dagen, nummer, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'
import { klokkeslaet, proevIkkeHoldt } from './proev-moedet.ts'

/** En tolk er bestilt til en tid. Flyttes mødet, bestilles en ny; den seneste gælder. */
export const BESTIL_TOLK = opskrift({
  haendelse: 'TolkBestilt',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    sprog: tekst('Skriv, hvilket sprog der tolkes til.'),
    dag: dagen,
    fra: klokkeslaet,
    hos: valgfri(tekst('Skriv, hvor tolken er bestilt, eller lad feltet være tomt.')),
  },
  kan: (sag, { behandling }) => proevIkkeHoldt(sag, behandling),
  strid: (_sag, { dag, den }) => proevIkkeFoer('dag', dag, den, 'dagen, tolken blev bestilt'),
})
