import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

export const ANMOD_OM_AKTINDSIGT = opskrift({
  haendelse: 'AktindsigtAnmodet',
  handling: 'journalisere',
  felter: { navn: tekst('Skriv, hvem der beder om aktindsigt.') },
})
