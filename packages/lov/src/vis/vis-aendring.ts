import type { Aendring } from '../aendring/aendring.ts'
import type { HvorforIkke } from '../aendring/hvorfor-ikke.ts'
import { ALLE_TVIVL } from '../alle-tvivl.ts'
import { KATALOG } from '../katalog.ts'
import { KONKLUSIONER } from './tekster.ts'
import type { AendringVisning, HvorforIkkeVisning } from './visning.ts'

/** Én tænkt ændring: hvad den hedder i sagen, og hvad den så ville være. */
export function visAendring(a: Aendring): AendringVisning {
  switch (a.art) {
    case 'faktum':
      return { art: a.art, id: a.id, navn: KATALOG.jaNej[a.id].navn, vaerdi: a.vaerdi ? 'ja' : 'nej' }
    case 'skoen':
      return { art: a.art, id: a.id, navn: KATALOG.skoen[a.id].navn, vaerdi: a.svar }
    case 'oenske':
      return { art: a.art, id: a.id, navn: KATALOG.oensker[a.id].navn, vaerdi: a.svar }
    case 'tvivl':
      return {
        art: a.art,
        id: a.id,
        navn: ALLE_TVIVL.find(({ id }) => id === a.id)?.titel ?? a.id,
        vaerdi: `læsning ${a.laesning}`,
      }
    case 'foerste-forloeb':
      return { art: 'faktum', id: a.id, navn: KATALOG.oevrige[a.id].navn, vaerdi: 'ingen' }
  }
}

/** Hvad der ville vende svaret, og hvad der ikke ville, til at læse. */
export function visHvorforIkke({ kode, vender, venderIkke }: HvorforIkke): HvorforIkkeVisning {
  return {
    kode,
    vender: vender.map(({ aendringer, kode: da }) => ({
      aendringer: aendringer.map(visAendring),
      svar: KONKLUSIONER[da].tekst,
    })),
    venderIkke: venderIkke.map(visAendring),
  }
}
