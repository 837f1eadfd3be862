import { dagen, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'

export const OPHOER_FORLOEB = opskrift({
  haendelse: 'ForloebOphoert',
  handling: 'afgoere',
  felter: { sidsteDag: dagen, aarsag: tekst('Skriv, hvorfor forløbet ophører, og hvad borgeren går til.') },
  kan: ({ oplysninger: { starter }, forloebet }) =>
    foerste(
      proevFoerst(starter !== undefined, 'forløbet er ikke begyndt', 'Registrér, at forløbet er begyndt'),
      proevIkkeGjort('Forløbet er ophørt', forloebet.ophoert?.sidsteDag),
    ),
  strid: ({ oplysninger: { starter } }, { sidsteDag }) =>
    proevIkkeFoer('sidsteDag', sidsteDag, starter?.vaerdi, 'forløbets første dag'),
  virkerFra: ({ sidsteDag }) => sidsteDag,
})
