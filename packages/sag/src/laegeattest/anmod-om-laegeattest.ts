import { dagen, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'

export const ANMOD_OM_LAEGEATTEST = opskrift({
  haendelse: 'LaegeattestAnmodet',
  handling: 'registrere',
  felter: { laege: tekst('Skriv, hvilken læge attesten er bestilt hos.'), svarfrist: valgfri(dagen) },
  strid: (_sag, { svarfrist, den }) =>
    svarfrist === undefined ? undefined : proevIkkeFoer('svarfrist', svarfrist, den, 'dagen, der blev anmodet'),
})
