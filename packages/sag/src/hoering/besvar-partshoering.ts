import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

export const BESVAR_PARTSHOERING = opskrift({
  haendelse: 'PartshoeringBesvaret',
  handling: 'journalisere',
  felter: { hoering: nummer, ord: tekst('Skriv borgerens eget svar. Er der intet svar, er der intet at registrere.') },
  kan: ({ partshoeringer }, { hoering, den }) =>
    proevFindes('hoering', 'partshøring', partshoeringer, hoering, (h) =>
      foerste(
        proevIkkeGjort('Høringen er besvaret', h.svar?.den),
        proevIkkeFoer('den', den, h.den, 'dagen, høringen blev sendt'),
      ),
    ),
})
