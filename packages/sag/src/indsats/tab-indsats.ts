import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIndsats } from './indsatser.ts'

/** Indsatsen bliver ikke til noget. Grunden bliver stående, så det kan ses, hvor indsatser går tabt. */
export const TAB_INDSATS = opskrift({
  haendelse: 'IndsatsTabt',
  handling: 'arbejde-i-forloebet',
  felter: { indsats: nummer, aarsag: tekst('Skriv, hvorfor indsatsen ikke blev til noget.') },
  kan: (sag, { indsats }) => proevIndsats(sag, indsats, ['indstillet', 'planlagt', 'aftalt', 'afbrudt']),
})
