import { tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'

/** Mulig fra 2025, når et menneske vurderer, at sagens helbredsoplysninger er nok. Om loven tillader det, siger pligterne. */
export const UDELAD_LAEGEATTEST = opskrift({
  haendelse: 'LaegeattestUdeladt',
  handling: 'traeffe-skoen',
  felter: { begrundelse: tekst('Skriv, hvorfor de helbredsoplysninger, sagen har, er nok.') },
})
