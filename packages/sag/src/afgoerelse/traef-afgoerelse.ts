import type { Afvist } from '../afvist.ts'
import { type Proev, dagen, objekt, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevPeriode } from '../proev-sag.ts'
import { AFGOERES_OM, UDFALD } from '../team/haendelser.ts'
import { fravigerUdenTeamet } from './fravigelse.ts'
import { lukket } from './lukket.ts'
import { type AfgoerelseHaendelser, type BevilgetForloeb, FORLOEB_EFTER, FORMER, RESULTATER } from './haendelser.ts'

type Truffet = AfgoerelseHaendelser['AfgoerelseTruffet']

export const bevilgetForloeb: Proev<BevilgetForloeb> = objekt<BevilgetForloeb>(
  { efter: valg(FORLOEB_EFTER), starter: dagen, slutter: dagen },
  'Skriv paragraf, første og sidste dag.',
)

/** Myndighedens afgørelse. Giver den et forløb, er bevilling, første og sidste dag dermed registreret. */
export const TRAEF_AFGOERELSE = opskrift({
  haendelse: 'AfgoerelseTruffet',
  handling: 'afgoere',
  felter: {
    om: valg(AFGOERES_OM),
    resultat: valg(RESULTATER),
    udfald: valgfri(valg(UDFALD)),
    form: valg(FORMER),
    begrundelse: tekst('Skriv begrundelsen. Også den, der får ret, skal kunne se hvorfor.'),
    forloeb: valgfri(bevilgetForloeb),
  },
  strid: (sag, data) => foerste(forloebPasser(data), lukket(sag, data), fravigerUdenTeamet(sag, data)),
})

/** Et forløb følger med, når der gives et, og kun da. Længden er den, afgørelsen siger; om den er lovlig, svarer loven på. */
export function forloebPasser({ resultat, udfald, forloeb }: Truffet): Afvist | undefined {
  const giverForloeb = udfald === 'ressourceforloeb' && resultat !== 'afslag'
  if (giverForloeb && forloeb === undefined)
    return {
      kode: 'FELT_MANGLER',
      felt: 'forloeb',
      skriv: 'Skriv forløbets første og sidste dag. En bevilling skal sige slutdagen.',
    }
  if (forloeb === undefined) return undefined
  if (!giverForloeb)
    return {
      kode: 'VAERDI_PASSER_IKKE',
      felt: 'forloeb',
      grund: 'Afgørelsen giver ikke et ressourceforløb. Fjern forløbet, eller ret udfaldet.',
    }
  return proevPeriode('forloeb.slutter', forloeb.starter, forloeb.slutter)
}
