import { nummer, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeFoer } from '../proev-sag.ts'
import { DELINGSMAADER } from './haendelser.ts'

/** Kan ske flere gange: den samme udgave kan være vist i en samtale og siden sendt. */
export const DEL_FORBEREDENDE_DEL = opskrift({
  haendelse: 'ForberedendeDelDelt',
  handling: 'arbejde-i-forloebet',
  felter: { udgave: nummer, maade: valg(DELINGSMAADER) },
  kan: ({ plan }, { udgave, den }) =>
    proevFindes('udgave', 'forberedende del', plan.forberedende, udgave, (u) =>
      proevIkkeFoer('den', den, u.den, 'dagen, den blev skrevet'),
    ),
})
