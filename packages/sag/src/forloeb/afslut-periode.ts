import { dagen, nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeGjort, proevPeriode } from '../proev-sag.ts'

/** Et fravær eller en beskæftigelse uden sidste dag får en. */
export const AFSLUT_PERIODE = opskrift({
  haendelse: 'PeriodeAfsluttet',
  handling: 'registrere',
  felter: { periode: nummer, til: dagen },
  strid: ({ forloebet }, { periode, til }) =>
    proevFindes('periode', 'periode', [...forloebet.fravaer, ...forloebet.beskaeftigelse], periode, (p) =>
      foerste(proevIkkeGjort('Perioden er sluttet', p.til), proevPeriode('til', p.fra, til)),
    ),
  virkerFra: ({ til }) => til,
})
