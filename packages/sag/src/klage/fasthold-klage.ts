import { nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFoerst, proevIkkeGjort } from '../proev-sag.ts'
import { proevKlage } from './proev-klage.ts'

export const FASTHOLD_KLAGE = opskrift({
  haendelse: 'KlageFastholdt',
  handling: 'journalisere',
  felter: { klage: nummer },
  kan: (sag, data) =>
    proevKlage(sag, data, ({ genvurderet, fastholdtDen }) =>
      foerste(
        proevFoerst(
          genvurderet?.medhold === 'delvist',
          'der er ikke givet delvist medhold',
          'Registrér genvurderingen',
        ),
        proevIkkeGjort('Klagen er fastholdt', fastholdtDen),
      ),
    ),
})
