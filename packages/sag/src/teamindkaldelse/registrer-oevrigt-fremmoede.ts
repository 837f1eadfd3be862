import { liste, nummer, objekt, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer } from '../proev-sag.ts'
import { MOEDEROLLER, type Moedt } from './haendelser.ts'

/** Hvem der mødte ud over teamet. Hele listen hver gang, så en, der blev glemt, kan komme med. */
export const REGISTRER_OEVRIGT_FREMMOEDE = opskrift({
  haendelse: 'OevrigtFremmoedeRegistreret',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    moedte: valgfri(
      liste(
        objekt<Moedt>(
          { navn: tekst('Skriv, hvem der mødte.'), rolle: valg(MOEDEROLLER) },
          'Skriv navn og rolle for hver.',
        ),
      ),
    ),
  },
  kan: ({ teambehandlinger }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ deltog, moededag }) =>
      foerste(
        proevFoerst(deltog !== undefined, 'mødet er ikke holdt', 'Registrér mødet'),
        proevIkkeFoer('den', den, moededag, 'mødet i teamet'),
      ),
    ),
})
