import { nummer, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { MAADER } from './haendelser.ts'

export const MEDDEL_AFGOERELSE = opskrift({
  haendelse: 'AfgoerelseMeddelt',
  handling: 'afgoere',
  felter: { afgoerelse: nummer, maade: valg(MAADER) },
  kan: ({ afgoerelser }, { afgoerelse, den }) =>
    proevFindes('afgoerelse', 'afgørelse', afgoerelser, afgoerelse, (a) =>
      foerste(
        proevIkkeGjort('Afgørelsen er meddelt', a.meddelt?.den),
        proevIkkeFoer('den', den, a.den, 'dagen, afgørelsen blev truffet'),
      ),
    ),
})
