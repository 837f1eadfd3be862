import { dagen, nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes, proevIkkeGjort, proevPeriode } from '../proev-sag.ts'
import { TING } from '../registrering/ting.ts'

/** Et fravær eller en beskæftigelse uden sidste dag får en. */
export const AFSLUT_PERIODE = opskrift({
  haendelse: 'PeriodeAfsluttet',
  handling: 'registrere',
  felter: { periode: nummer, til: dagen },
  kan: (sag, { periode }) =>
    proevFindes('periode', 'periode', TING.periode(sag), periode, (p) => proevIkkeGjort('Perioden er sluttet', p.til)),
  strid: (sag, { periode, til }) =>
    proevFindes('periode', 'periode', TING.periode(sag), periode, (p) => proevPeriode('til', p.fra, til)),
  virkerFra: ({ til }) => til,
})
