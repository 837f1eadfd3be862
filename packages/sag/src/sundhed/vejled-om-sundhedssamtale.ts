import { opskrift } from '../opskrift.ts'

export const VEJLED_OM_SUNDHEDSSAMTALE = opskrift({
  haendelse: 'SundhedssamtaleVejledt',
  handling: 'arbejde-i-forloebet',
  felter: {},
})
