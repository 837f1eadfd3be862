import { dagen, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'
import { SAMTALEFORMER } from './haendelser.ts'

export const AFTAL_SAMTALE = opskrift({
  haendelse: 'SamtaleAftalt',
  handling: 'arbejde-i-forloebet',
  felter: { holdes: dagen, form: valg(SAMTALEFORMER) },
  strid: (_sag, { holdes, den }) => proevIkkeFoer('holdes', holdes, den, 'dagen, den blev aftalt'),
})
