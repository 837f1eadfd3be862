import { nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

export const FRYS_FORBEREDENDE_DEL = opskrift({
  haendelse: 'ForberedendeDelFrosset',
  handling: 'arbejde-i-forloebet',
  felter: { udgave: nummer },
  kan: ({ plan }, { udgave, den }) =>
    proevFindes('udgave', 'forberedende del', plan.forberedende, udgave, (u) =>
      foerste(
        proevIkkeGjort('Udgaven er gjort færdig', u.frossetDen),
        proevIkkeFoer('den', den, u.den, 'dagen, den blev skrevet'),
      ),
    ),
})
