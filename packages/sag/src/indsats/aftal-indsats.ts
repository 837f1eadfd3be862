import { dagen, nummer, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevPeriode } from '../proev-sag.ts'
import { proevIndsats } from './indsatser.ts'

/** En begyndelsesdag er aftalt. En ny aftale afløser den gamle. */
export const AFTAL_INDSATS = opskrift({
  haendelse: 'IndsatsAftalt',
  handling: 'arbejde-i-forloebet',
  felter: {
    indsats: nummer,
    begynder: dagen,
    slutter: valgfri(dagen),
    hvor: valgfri(tekst('Skriv, hvor indsatsen foregår, eller udelad det.')),
  },
  kan: (sag, { indsats }) => proevIndsats(sag, indsats, ['planlagt', 'aftalt', 'afbrudt']),
  strid: (_sag, { begynder, slutter }) => proevPeriode('slutter', begynder, slutter),
})
