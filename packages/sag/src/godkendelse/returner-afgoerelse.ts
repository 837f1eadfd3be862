import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { RETURGRUNDE } from './haendelser.ts'
import { ikkeSinEgen } from './ikke-sin-egen.ts'
import { proevForelaeggelse } from './proev-forelaeggelse.ts'

export const RETURNER_AFGOERELSE = opskrift({
  haendelse: 'AfgoerelseReturneret',
  handling: 'afgoere',
  felter: {
    forelaeggelse: nummer,
    aarsag: valg(RETURGRUNDE),
    besked: tekst('Skriv, hvad der skal rettes, så den, der får udkastet igen, ved det.'),
  },
  kan: proevForelaeggelse,
  hvem: ikkeSinEgen,
})
