import { nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { ikkeSinEgen } from './ikke-sin-egen.ts'
import { proevForelaeggelse } from './proev-forelaeggelse.ts'

/** Siger god for udkastet, som det ligger. Ændres det, skal det forelægges igen. */
export const GODKEND_AFGOERELSE = opskrift({
  haendelse: 'AfgoerelseGodkendt',
  handling: 'afgoere',
  felter: { forelaeggelse: nummer },
  kan: proevForelaeggelse,
  hvem: ikkeSinEgen,
})
