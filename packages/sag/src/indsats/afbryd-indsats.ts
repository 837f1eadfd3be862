import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIgang } from './indsatser.ts'

/** Indsatsen standser før tid. Den kan begynde igen, aftales på ny, eller gå tabt. */
export const AFBRYD_INDSATS = opskrift({
  haendelse: 'IndsatsAfbrudt',
  handling: 'arbejde-i-forloebet',
  felter: { indsats: nummer, aarsag: tekst('Skriv, hvorfor indsatsen standsede.') },
  kan: proevIgang,
})
