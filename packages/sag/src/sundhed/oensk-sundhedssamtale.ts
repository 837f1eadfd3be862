import { nummer, tekst } from '../felter.ts'
import { proevIndsats } from '../indsats/indsatser.ts'
import { opskrift } from '../opskrift.ts'

/** At borgeren selv mener, at tilbuddet ikke tager hensyn nok, er grund nok. */
export const OENSK_SUNDHEDSSAMTALE = opskrift({
  haendelse: 'SundhedssamtaleOensket',
  handling: 'spoerge-borgeren',
  felter: { indsats: nummer, ord: tekst('Skriv borgerens egne ord.') },
  kan: (sag, { indsats }) => proevIndsats(sag, indsats, ['planlagt', 'aftalt', 'i-gang', 'afbrudt']),
})
