import { dagen, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'

export const BEGYND_VENTETID = opskrift({
  haendelse: 'VentetidBegyndt',
  handling: 'arbejde-i-forloebet',
  felter: {
    paa: tekst('Skriv, hvem eller hvad sagen venter på.'),
    aarsag: tekst('Skriv, hvorfor der må ventes.'),
    tagesOp: dagen,
  },
  strid: (_sag, { tagesOp, den }) => proevIkkeFoer('tagesOp', tagesOp, den, 'dagen, ventetiden begyndte'),
})
