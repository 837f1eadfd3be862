import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

export const MODTAG_SUNDHEDSUDTALELSE = opskrift({
  haendelse: 'SundhedsudtalelseModtaget',
  handling: 'registrere',
  felter: { anmodning: nummer, tekst: tekst('Skriv udtalelsen, eller hvor den ligger.') },
  kan: ({ sundhed }, { anmodning, den }) =>
    proevFindes('anmodning', 'anmodning om udtalelse', sundhed.udtalelser, anmodning, (u) =>
      foerste(
        proevIkkeGjort('Udtalelsen er modtaget', u.modtagetDen),
        proevIkkeFoer('den', den, u.den, 'dagen, der blev anmodet'),
      ),
    ),
})
