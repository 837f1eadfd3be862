import { dagen, nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { proevKlage } from './proev-klage.ts'

export const FORSINK_KLAGE = opskrift({
  haendelse: 'KlageForsinket',
  handling: 'behandle-klage',
  felter: {
    klage: nummer,
    ventesAfsluttet: dagen,
    aarsag: tekst('Skriv, hvad der mangler, og hvorfor det tager tid.'),
  },
  strid: (sag, data) =>
    proevKlage(sag, data, ({ genvurderet }) =>
      foerste(
        proevIkkeGjort('Klagen er genvurderet', genvurderet?.den),
        proevIkkeFoer('ventesAfsluttet', data.ventesAfsluttet, data.den, 'dagen for beskeden'),
      ),
    ),
})
