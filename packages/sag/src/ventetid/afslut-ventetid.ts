import { nummer, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

export const AFSLUT_VENTETID = opskrift({
  haendelse: 'VentetidAfsluttet',
  handling: 'arbejde-i-forloebet',
  felter: { ventetid: nummer, hvad: tekst('Skriv, hvad der er sket.') },
  kan: ({ ventetider }, { ventetid, den }) =>
    proevFindes('ventetid', 'ventetid', ventetider, ventetid, (v) =>
      foerste(
        proevIkkeGjort('Ventetiden er afsluttet', v.afsluttetDen),
        proevIkkeFoer('den', den, v.den, 'dagen, ventetiden begyndte'),
      ),
    ),
})
