import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeGjort } from '../proev-sag.ts'
import { MEDHOLD } from './haendelser.ts'
import { proevKlage } from './proev-klage.ts'

export const GENVURDER_KLAGE = opskrift({
  haendelse: 'KlageGenvurderet',
  handling: 'behandle-klage',
  felter: {
    klage: nummer,
    medhold: valg(MEDHOLD),
    begrundelse: tekst('Skriv, hvad kommunen har vurderet på ny, og hvorfor.'),
  },
  kan: (sag, data) =>
    proevKlage(sag, data, ({ genvurderet }) => proevIkkeGjort('Klagen er genvurderet', genvurderet?.den)),
})
