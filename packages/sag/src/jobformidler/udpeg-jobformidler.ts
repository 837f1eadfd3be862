import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

export const UDPEG_JOBFORMIDLER = opskrift({
  haendelse: 'JobformidlerUdpeget',
  handling: 'arbejde-i-forloebet',
  felter: { navn: tekst('Skriv, hvem der er jobformidler.') },
})
