import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFoerst, proevIkkeFoer } from '../proev-sag.ts'
import { SAMTYKKESVAR } from './haendelser.ts'
import { gaeldendeSamtykke } from './indhentninger.ts'
import { proevAabenIndhentning } from './proev-aaben-indhentning.ts'

/** Borgeren kan give og nægte uden at være spurgt; kun et givet samtykke kan trækkes tilbage. */
export const BESVAR_SAMTYKKE = opskrift({
  haendelse: 'SamtykkeBesvaret',
  handling: 'spoerge-borgeren',
  felter: { indhentning: nummer, svar: valg(SAMTYKKESVAR), ord: tekst('Skriv borgerens egne ord.') },
  kan: proevAabenIndhentning,
  strid: (sag, { indhentning, svar, den }) => {
    const foer = gaeldendeSamtykke(sag, indhentning)
    if (foer?.svar === svar) return { kode: 'UAENDRET' }
    return svar !== 'trukket-tilbage'
      ? undefined
      : foerste(
          proevFoerst(foer?.svar === 'givet', 'Der er intet samtykke at trække tilbage', 'Registrér samtykket'),
          proevIkkeFoer('den', den, foer?.den, 'dagen, samtykket blev givet'),
        )
  },
})
