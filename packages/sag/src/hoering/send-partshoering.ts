import { dagen, jaNej, sketDag, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevIkkeFoer } from '../proev-sag.ts'

export const SEND_PARTSHOERING = opskrift({
  haendelse: 'PartshoeringSendt',
  handling: 'afgoere',
  felter: {
    navn: tekst('Skriv, hvilken oplysning borgeren hører om.'),
    kommet: sketDag,
    omGrundlaget: jaNej,
    tilUgunst: jaNej,
    svarfrist: valgfri(dagen),
  },
  strid: (_sag, { kommet, svarfrist, den }) =>
    foerste(
      proevIkkeFoer('den', den, kommet, 'dagen, oplysningen kom'),
      svarfrist === undefined ? undefined : proevIkkeFoer('svarfrist', svarfrist, den, 'dagen, høringen blev sendt'),
    ),
})
