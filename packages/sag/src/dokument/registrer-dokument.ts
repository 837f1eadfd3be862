import { form, helTal, nummer, sketDag, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevFindes } from '../proev-sag.ts'
import { DOKUMENTARTER } from './haendelser.ts'

// Rækker langt ud over, hvad et dokument i en sag kan fylde; en grænse for det, der lagres, sættes af lageret.
const STOERST = 2 ** 40

export const REGISTRER_DOKUMENT = opskrift({
  haendelse: 'DokumentRegistreret',
  handling: 'journalisere',
  felter: {
    navn: tekst('Skriv, hvad dokumentet hedder.'),
    art: valg(DOKUMENTARTER),
    kilde: tekst('Skriv, hvem dokumentet kommer fra.'),
    dateret: sketDag,
    aftryk: valgfri(form(/^[0-9a-f]{64}$/, 'Aftrykket er 64 hex-cifre (SHA-256). Send dokumentet igen.')),
    stoerrelse: valgfri(helTal(0, STOERST)),
    indholdstype: valgfri(form(/^[\w.+-]+\/[\w.+-]+$/, 'Skriv typen som «application/pdf».')),
    erstatter: valgfri(nummer),
  },
  kan: ({ dokumenter }, { erstatter }) => proevFindes('erstatter', 'dokument', dokumenter, erstatter),
})
