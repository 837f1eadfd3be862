import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

export const ANMOD_OM_SUNDHEDSUDTALELSE = opskrift({
  haendelse: 'SundhedsudtalelseAnmodet',
  handling: 'registrere',
  felter: { spoergsmaal: tekst('Skriv, hvad sundhedskoordinatoren bliver spurgt om.') },
})
