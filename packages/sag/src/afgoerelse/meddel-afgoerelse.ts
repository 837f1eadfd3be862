import { nummer, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { afgjort } from './afgjort.ts'
import { MAADER } from './haendelser.ts'

/** Også beslutningen om tiden efter forløbet og et ophør meddeles, og klagefristen løber fra det. */
export const MEDDEL_AFGOERELSE = opskrift({
  haendelse: 'AfgoerelseMeddelt',
  handling: 'afgoere',
  felter: { afgoerelse: nummer, maade: valg(MAADER) },
  kan: (sag, { afgoerelse, den }) =>
    proevFindes('afgoerelse', 'afgørelse', afgjort(sag), afgoerelse, (a) =>
      foerste(
        proevIkkeGjort('Afgørelsen er meddelt', a.meddelt?.den),
        proevIkkeFoer('den', den, a.den, 'dagen, afgørelsen blev truffet'),
      ),
    ),
})
