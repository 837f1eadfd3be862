import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { gaeldendeReferat, proevAendrer } from './gaeldende-version.ts'

const ordene = tekst('Skriv, hvad der blev sagt på mødet, og hvem der sagde det.')

/** Referatet af mødet. Det kan skrives, også når teamet venter med at indstille. */
export const SKRIV_REFERAT = opskrift({
  haendelse: 'ReferatSkrevet',
  handling: 'behandle-i-team',
  felter: { behandling: nummer, tekst: ordene },
  kan: ({ teambehandlinger }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ deltog, referater, moededag }) =>
      foerste(
        proevFoerst(deltog !== undefined, 'mødet er ikke holdt', 'Registrér mødet'),
        proevIkkeGjort('Referatet er skrevet', referater?.[0]?.den),
        proevIkkeFoer('den', den, moededag, 'mødet i teamet'),
      ),
    ),
})

export const AENDR_REFERAT = opskrift({
  haendelse: 'ReferatAendret',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    aendrer: nummer,
    grund: tekst('Skriv, hvorfor referatet ændres.'),
    tekst: ordene,
  },
  kan: ({ teambehandlinger }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ referater }) =>
      foerste(
        proevFoerst(referater !== undefined, 'referatet er ikke skrevet', 'Skriv referatet'),
        proevIkkeFoer('den', den, referater?.[0]?.den, 'referatet'),
      ),
    ),
  strid: (sag, { behandling, aendrer }) =>
    proevAendrer('udgave af referatet', aendrer, gaeldendeReferat(sag, behandling)),
})
