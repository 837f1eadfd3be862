import { jaNej, nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { INDSATSARTER } from './haendelser.ts'
import { proevIndsats } from './indsatser.ts'

/** Indsatsen skrives i planen, enten som teamet indstillede den, eller som en ny. */
export const PLANLAEG_INDSATS = opskrift({
  haendelse: 'IndsatsPlanlagt',
  handling: 'arbejde-i-forloebet',
  felter: {
    indsats: valgfri(nummer),
    navn: tekst('Skriv, hvad indsatsen hedder.'),
    art: valgfri(valg(INDSATSARTER)),
    formaal: tekst('Skriv, hvad indsatsen skal føre til.'),
    iIndsatsdel: jaNej,
  },
  kan: (sag, { indsats }) => proevIndsats(sag, indsats, ['indstillet', 'afbrudt', 'tabt']),
})
