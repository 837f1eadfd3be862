import { opskrift } from '../opskrift.ts'

export const VEJLED_OM_JOBFORMIDLER = opskrift({
  haendelse: 'JobformidlerVejledt',
  handling: 'arbejde-i-forloebet',
  felter: {},
})
