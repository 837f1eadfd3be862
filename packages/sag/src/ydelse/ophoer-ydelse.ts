import { dagen, nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeGjort, proevPeriode } from '../proev-sag.ts'

export const OPHOER_YDELSE = opskrift({
  haendelse: 'YdelseOphoert',
  handling: 'fastsaette-ydelse',
  felter: { ydelse: nummer, til: dagen },
  kan: (sag, { ydelse }) =>
    proevFindes('ydelse', 'ydelse', sag.ydelse.perioder, ydelse, (y) => proevIkkeGjort('Ydelsen er ophørt', y.til)),
  strid: (sag, { ydelse, til }) =>
    proevFindes('ydelse', 'ydelse', sag.ydelse.perioder, ydelse, (y) => proevPeriode('til', y.fra, til)),
  virkerFra: ({ til }) => til,
})
