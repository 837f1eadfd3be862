import { dagen, nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { proevKlage } from './proev-klage.ts'

export const FORSINK_KLAGE = opskrift({
  haendelse: 'KlageForsinket',
  handling: 'behandle-klage',
  felter: {
    klage: nummer,
    ventesAfsluttet: dagen,
    aarsag: tekst('Skriv, hvad der mangler, og hvorfor det tager tid.'),
  },
  kan: (sag, data) =>
    proevKlage(sag, data, ({ genvurderet }) => proevIkkeGjort('Klagen er genvurderet', genvurderet?.den)),
  strid: (_sag, { ventesAfsluttet, den }) =>
    proevIkkeFoer('ventesAfsluttet', ventesAfsluttet, den, 'dagen for beskeden'),
})
