import { INDSTILLINGENS_PUNKTER } from '@fodfaeste/lov'
import { flere, nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { UDFALD } from './haendelser.ts'

/** Teamets indstilling efter et møde, der er holdt. */
export const AFGIV_INDSTILLING = opskrift({
  haendelse: 'IndstillingAfgivet',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    udfald: valg(UDFALD),
    indhold: flere(INDSTILLINGENS_PUNKTER),
    tekst: tekst('Skriv teamets indstilling.'),
  },
  kan: ({ teambehandlinger }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ deltog, indstilling, moededag }) =>
      foerste(
        proevFoerst(deltog !== undefined, 'mødet er ikke holdt', 'Registrér mødet'),
        proevIkkeGjort('Indstillingen er afgivet', indstilling?.den),
        proevIkkeFoer('den', den, moededag, 'mødet i teamet'),
      ),
    ),
})
