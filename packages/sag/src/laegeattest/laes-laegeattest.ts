import { nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

/** Et navngivet menneske har læst attesten. Om den stadig er aktuel, er et skøn for sig. */
export const LAES_LAEGEATTEST = opskrift({
  haendelse: 'LaegeattestLaest',
  handling: 'registrere',
  felter: { attest: nummer },
  kan: ({ laegeattester }, { attest, den }) =>
    proevFindes('attest', 'lægeattest', laegeattester.attester, attest, ({ modtagetDen, laest }) =>
      foerste(
        proevFoerst(modtagetDen !== undefined, 'Lægeattesten er ikke modtaget', 'Registrér, at den er kommet,'),
        proevIkkeGjort('Lægeattesten er læst', laest?.den),
        proevIkkeFoer('den', den, modtagetDen, 'dagen, den blev modtaget'),
      ),
    ),
})
