import { valg } from '../felter.ts'
import { FORLOEB_EFTER } from '../afgoerelse/haendelser.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

/** Forløbets første dag, som den blev. Den kan være en anden end afgørelsens. */
export const BEGYND_FORLOEB = opskrift({
  haendelse: 'ForloebBegyndt',
  handling: 'arbejde-i-forloebet',
  felter: { efter: valg(FORLOEB_EFTER) },
  kan: ({ oplysninger: { bevilget }, forloebet }, { den }) =>
    foerste(
      proevFoerst(bevilget !== undefined, 'forløbet er ikke bevilget', 'Registrér afgørelsen'),
      proevIkkeGjort('Forløbet er begyndt', forloebet.begyndt?.den),
      proevIkkeFoer('den', den, bevilget?.vaerdi, 'bevillingen'),
    ),
})
