import { jaNej, nummer, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIgang } from './indsatser.ts'

export const AFSLUT_INDSATS = opskrift({
  haendelse: 'IndsatsAfsluttet',
  handling: 'arbejde-i-forloebet',
  felter: {
    indsats: nummer,
    udbytte: tekst('Skriv, hvad borgeren fik ud af indsatsen.'),
    behovForMere: valgfri(jaNej),
  },
  kan: proevIgang,
})
