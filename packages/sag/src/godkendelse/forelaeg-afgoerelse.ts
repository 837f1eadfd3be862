import { tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { imodUdkastet, udkastet } from './udkastets-opskrift.ts'

/** Et nyt udkast afløser det forrige; det, der blev sagt om det forrige, står stadig. */
export const FORELAEG_AFGOERELSE = opskrift({
  haendelse: 'AfgoerelseForelagt',
  handling: 'afgoere',
  felter: { udkast: udkastet, bemaerkning: valgfri(tekst('Skriv bemærkningen, eller udelad den.')) },
  strid: (sag, { udkast, den }, idag, frister) => imodUdkastet(sag, udkast, den, idag, frister),
})
