import { nummer, objekt, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer } from '../proev-sag.ts'
import { type Bisidder, INDKALDELSESSVAR, MED_PAA } from './haendelser.ts'

/** Borgerens svar. Det er hendes, så det kan gives igen og om igen; at hun ikke kommer, afgør intet. */
export const BESVAR_TEAMINDKALDELSE = opskrift({
  haendelse: 'TeamindkaldelseBesvaret',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    svar: valg(INDKALDELSESSVAR),
    ord: valgfri(tekst('Skriv borgerens egne ord, eller lad feltet være tomt.')),
    medPaa: valgfri(valg(MED_PAA)),
    bisidder: valgfri(
      objekt<Bisidder>(
        {
          navn: tekst('Skriv, hvem borgeren tager med.'),
          relation: tekst('Skriv, hvem det er for borgeren, fx søster eller ven.'),
        },
        'Skriv navn og relation, eller udelad bisidderen.',
      ),
    ),
    tolkesprog: valgfri(tekst('Skriv sproget, eller lad feltet være tomt.')),
  },
  kan: ({ teambehandlinger, teamindkaldelser: { indkaldt } }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, () => {
      const nu = indkaldt.findLast((en) => en.behandling === behandling)
      return foerste(
        proevFoerst(nu !== undefined, 'borgeren er ikke indkaldt', 'Indkald borgeren'),
        proevIkkeFoer('den', den, nu?.den, 'indkaldelsen'),
      )
    }),
})
