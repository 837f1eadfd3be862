import { flere, nummer, sketDag, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeGjort } from '../proev-sag.ts'
import { AFGOERES_OM, BEHANDLINGSARTER, TEAMETS_DELTAGERE } from './haendelser.ts'

export const HOLD_TEAMBEHANDLING = opskrift({
  haendelse: 'TeambehandlingHoldt',
  handling: 'behandle-i-team',
  felter: {
    behandling: valgfri(nummer),
    moededag: sketDag,
    art: valg(BEHANDLINGSARTER),
    om: valg(AFGOERES_OM),
    deltog: flere(TEAMETS_DELTAGERE),
  },
  kan: ({ teambehandlinger }, { behandling }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ deltog, moededag }) =>
      proevIkkeGjort('Mødet er holdt', deltog && moededag),
    ),
})
