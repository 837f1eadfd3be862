import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { STILLINGTAGEN } from './haendelser.ts'
import { proevSundhedssamtale } from './proev-sundhedssamtale.ts'

export const BESVAR_SUNDHEDSSAMTALE = opskrift({
  haendelse: 'SundhedssamtaleBesvaret',
  handling: 'arbejde-i-forloebet',
  felter: {
    sundhedssamtale: nummer,
    valg: valg(STILLINGTAGEN),
    begrundelse: tekst('Skriv, hvorfor tilbuddet bliver, tilpasses eller erstattes.'),
  },
  kan: proevSundhedssamtale('stillingtagen', 'Der er taget stilling'),
})
