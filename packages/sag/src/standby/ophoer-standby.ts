import { nummer, sketDag } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeGjort, proevPeriode } from '../proev-sag.ts'

export const OPHOER_STANDBY = opskrift({
  haendelse: 'StandbyOphoert',
  handling: 'arbejde-i-forloebet',
  felter: { standby: nummer, til: sketDag },
  strid: (sag, { standby, til }) =>
    proevFindes('standby', 'standby', sag.standby, standby, (s) =>
      foerste(proevIkkeGjort('Standby er ophørt', s.til), proevPeriode('til', s.fra, til)),
    ),
  virkerFra: ({ til }) => til,
})
