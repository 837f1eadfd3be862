import { dagen, liste, nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevIkkeFoer } from '../proev-sag.ts'
import { INDKALDT_VED, MED_PAA } from './haendelser.ts'
import { klokkeslaet, proevIkkeHoldt } from './proev-moedet.ts'

/** Borgeren er indkaldt. Hun kan indkaldes igen, fx når mødet er flyttet; loven har ingen frist for, hvornår det skal ske. */
export const INDKALD_TIL_TEAM = opskrift({
  haendelse: 'BorgerIndkaldtTilTeam',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    dag: dagen,
    fra: klokkeslaet,
    til: valgfri(klokkeslaet),
    sted: tekst('Skriv, hvor mødet er, eller hvordan borgeren kommer på video eller telefon.'),
    foregaar: valg(MED_PAA),
    ved: valg(INDKALDT_VED),
    deltagere: valgfri(liste((felt, vaerdi, idag) => tekst('Skriv, hvem det er.')(felt, vaerdi, idag))),
  },
  kan: (sag, { behandling }) => proevIkkeHoldt(sag, behandling),
  strid: (_sag, { dag, fra, til, den }) =>
    foerste(
      proevIkkeFoer('dag', dag, den, 'indkaldelsen'),
      til !== undefined && til <= fra
        ? { kode: 'VAERDI_PASSER_IKKE', felt: 'til', grund: 'Mødet skal slutte efter, at det begynder.' }
        : undefined,
    ),
})
