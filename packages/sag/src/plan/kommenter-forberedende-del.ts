import { nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeFoer } from '../proev-sag.ts'
import { FORBEREDENDE_AFSNIT } from './haendelser.ts'

/** Borgeren kan have set planen, også når ingen har registreret, at den er delt. */
export const KOMMENTER_FORBEREDENDE_DEL = opskrift({
  haendelse: 'ForberedendeDelKommenteret',
  handling: 'arbejde-i-forloebet',
  felter: {
    udgave: nummer,
    afsnit: valgfri(valg(FORBEREDENDE_AFSNIT)),
    ord: tekst('Skriv, hvad borgeren siger om den, med borgerens egne ord.'),
  },
  kan: ({ plan }, { udgave, den }) =>
    proevFindes('udgave', 'forberedende del', plan.forberedende, udgave, (u) =>
      proevIkkeFoer('den', den, u.den, 'dagen, den blev skrevet'),
    ),
})
