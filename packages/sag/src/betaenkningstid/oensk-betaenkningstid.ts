import { dagen, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { OENSKE_EMNER } from '../oplysning.ts'
import { foerste, proevFoerst, proevIkkeFoer } from '../proev-sag.ts'

/** Først skal spørgsmålet være stillet; er der svaret, er der intet at tænke over. */
export const OENSK_BETAENKNINGSTID = opskrift({
  haendelse: 'BetaenkningstidOensket',
  handling: 'spoerge-borgeren',
  felter: {
    emne: valg(OENSKE_EMNER),
    ord: tekst('Skriv borgerens egne ord.'),
    spoergesIgen: valgfri(dagen),
  },
  strid: ({ oensker }, { emne, spoergesIgen, den }) => {
    const spurgt = oensker.findLast((o) => o.emne === emne && o.svar === undefined)
    return foerste(
      proevFoerst(spurgt !== undefined, 'Der er intet ubesvaret spørgsmål om det ønske', 'Spørg borgeren'),
      proevIkkeFoer('den', den, spurgt?.spurgtDen, 'dagen, borgeren blev spurgt'),
      spoergesIgen === undefined
        ? undefined
        : proevIkkeFoer('spoergesIgen', spoergesIgen, den, 'dagen, borgeren bad om tid'),
    )
  },
})
