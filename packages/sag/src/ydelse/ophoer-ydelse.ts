import { dagen, nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeGjort, proevPeriode } from '../proev-sag.ts'

export const OPHOER_YDELSE = opskrift({
  haendelse: 'YdelseOphoert',
  handling: 'fastsaette-ydelse',
  felter: { ydelse: nummer, til: dagen },
  strid: (sag, { ydelse, til }) =>
    proevFindes('ydelse', 'ydelse', sag.ydelse.perioder, ydelse, (y) =>
      foerste(proevIkkeGjort('Ydelsen er ophørt', y.til), proevPeriode('til', y.fra, til)),
    ),
  virkerFra: ({ til }) => til,
})
