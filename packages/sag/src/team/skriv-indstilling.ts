import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { gaeldendeIndstilling, proevAendrer } from './gaeldende-version.ts'
import { SKRIFT, proevSkrift } from './skrift-felter.ts'

/** Teamets indstilling i teamets egne ord. Det, loven kræver og ikke er sagt, siges; sandt er det, der er skrevet. */
export const SKRIV_INDSTILLING = opskrift({
  haendelse: 'IndstillingSkrevet',
  handling: 'behandle-i-team',
  felter: { behandling: nummer, ...SKRIFT },
  kan: ({ teambehandlinger }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ deltog, indstilling, moededag }) =>
      foerste(
        proevFoerst(deltog !== undefined, 'mødet er ikke holdt', 'Registrér mødet'),
        proevIkkeGjort('Indstillingen er afgivet', indstilling?.den),
        proevIkkeFoer('den', den, moededag, 'mødet i teamet'),
      ),
    ),
  strid: ({ teambehandlinger }, { behandling, ...skrift }) =>
    proevSkrift(
      teambehandlinger.find(({ version }) => version === behandling),
      skrift,
    ),
})

/** En senere ændring. Også en indstilling, der kun er krydset af, kan ændres til en, der er skrevet. */
export const AENDR_INDSTILLING = opskrift({
  haendelse: 'IndstillingAendret',
  handling: 'behandle-i-team',
  felter: { behandling: nummer, aendrer: nummer, grund: tekst('Skriv, hvorfor indstillingen ændres.'), ...SKRIFT },
  kan: ({ teambehandlinger }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ indstilling }) =>
      foerste(
        proevFoerst(indstilling !== undefined, 'teamet har ikke indstillet', 'Skriv indstillingen'),
        proevIkkeFoer('den', den, indstilling?.den, 'indstillingen'),
      ),
    ),
  strid: (sag, { behandling, aendrer, grund: _grunden, ...skrift }) =>
    foerste(
      proevAendrer('indstilling', aendrer, gaeldendeIndstilling(sag, behandling)),
      proevSkrift(
        sag.teambehandlinger.find(({ version }) => version === behandling),
        skrift,
      ),
    ),
})
