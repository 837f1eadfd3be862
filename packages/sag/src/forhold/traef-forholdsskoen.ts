import { nummer, skoensbegrundelse, valg, valgfri } from '../felter.ts'
import { JA_ELLER_NEJ } from '../jobformidler/haendelser.ts'
import { opskrift } from '../opskrift.ts'
import { FORHOLDSSKOEN, FORHOLDSSKOEN_IDER } from './forholdsskoen-katalog.ts'
import { proevPlads } from './proev-plads.ts'

export const TRAEF_FORHOLDSSKOEN = opskrift({
  haendelse: 'ForholdSkoennet',
  handling: 'traeffe-skoen',
  felter: {
    id: valg(FORHOLDSSKOEN_IDER),
    svar: valg(JA_ELLER_NEJ),
    begrundelse: skoensbegrundelse,
    vedroerer: valgfri(nummer),
  },
  strid: (sag, data, _idag, frister) => proevPlads(sag, data, FORHOLDSSKOEN[data.id], frister),
})
