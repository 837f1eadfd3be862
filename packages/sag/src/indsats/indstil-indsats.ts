import { tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { INDSATSARTER } from './haendelser.ts'

/** Teamet har indstillet indsatsen. Herfra følges den, til den er afsluttet eller gået tabt. */
export const INDSTIL_INDSATS = opskrift({
  haendelse: 'IndsatsIndstillet',
  handling: 'arbejde-i-forloebet',
  felter: {
    navn: tekst('Skriv, hvad indsatsen hedder.'),
    art: valgfri(valg(INDSATSARTER)),
    formaal: tekst('Skriv, hvad indsatsen skal føre til.'),
  },
})
