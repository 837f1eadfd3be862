import { flere, nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { SAMTALEDELTAGERE } from './haendelser.ts'
import { proevSundhedssamtale } from './proev-sundhedssamtale.ts'

export const HOLD_SUNDHEDSSAMTALE = opskrift({
  haendelse: 'SundhedssamtaleHoldt',
  handling: 'arbejde-i-forloebet',
  felter: { sundhedssamtale: nummer, deltagere: flere(SAMTALEDELTAGERE) },
  kan: proevSundhedssamtale('holdt', 'Samtalen er holdt'),
})
