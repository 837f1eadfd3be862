import { nummer, sketDag } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeGjort, proevPeriode } from '../proev-sag.ts'

export const OPHOER_STANDBY = opskrift({
  haendelse: 'StandbyOphoert',
  handling: 'arbejde-i-forloebet',
  felter: { standby: nummer, til: sketDag },
  kan: (sag, { standby }) =>
    proevFindes('standby', 'standby', sag.standby, standby, (s) => proevIkkeGjort('Standby er ophørt', s.til)),
  strid: (sag, { standby, til }) =>
    proevFindes('standby', 'standby', sag.standby, standby, (s) => proevPeriode('til', s.fra, til)),
  virkerFra: ({ til }) => til,
})
