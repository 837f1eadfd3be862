import { jaNej, nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFoerst, proevIkkeGjort } from '../proev-sag.ts'
import { proevKlage } from './proev-klage.ts'

export const SEND_KLAGE = opskrift({
  haendelse: 'KlageSendt',
  handling: 'behandle-klage',
  felter: { klage: nummer, klagerUnderrettet: jaNej },
  kan: (sag, data) =>
    proevKlage(sag, data, ({ genvurderet, sendt }) =>
      foerste(
        proevIkkeGjort('Klagen er sendt', sendt?.den),
        proevFoerst(genvurderet?.medhold !== 'helt', 'klagen er endt med fuldt medhold', 'Kontrollér genvurderingen'),
      ),
    ),
})
