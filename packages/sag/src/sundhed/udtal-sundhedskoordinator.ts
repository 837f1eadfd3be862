import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevSundhedssamtale } from './proev-sundhedssamtale.ts'

export const UDTAL_SUNDHEDSKOORDINATOR = opskrift({
  haendelse: 'SundhedskoordinatorUdtalt',
  handling: 'behandle-i-team',
  felter: { sundhedssamtale: nummer, udtalelse: tekst('Skriv sundhedskoordinatorens udtalelse.') },
  kan: proevSundhedssamtale('udtalelse', 'Sundhedskoordinatoren har udtalt sig'),
})
