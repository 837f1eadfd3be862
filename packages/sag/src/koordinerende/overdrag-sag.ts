import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

export const OVERDRAG_SAG = opskrift({
  haendelse: 'SagOverdraget',
  handling: 'arbejde-i-forloebet',
  felter: {
    til: tekst('Skriv, hvem der overtager.'),
    indhold: tekst('Skriv, hvad der er givet videre, og hvad der skal følges op på.'),
  },
})
