import { type Svar, erAfgjort } from '@fodfaeste/grund'
import { foersteGang } from './foerste-gang.ts'
import { type Led, INGEN_BRUGT, INGEN_MANGLER, blad, delt } from './forklaring.ts'
import type { Oplysning, Skoen } from './oplysning.ts'
import { type Stilling, type Vilkaar, INGEN_DELE } from './vilkaar.ts'

/** Et spørgsmål, en oplysning svarer ja eller nej på. */
export function faktum<K>(
  stilling: Stilling,
  id: string,
  laes: (grundlag: K) => Oplysning<boolean> | undefined,
): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'faktum' })
  const uoplyst = foersteGang(() => delt(blad(led, 'uoplyst', INGEN_BRUGT, [{ art: 'faktum', id }])))
  const svarAf = (o: Oplysning<boolean> | undefined): Svar =>
    o === undefined ? 'uoplyst' : o.vaerdi ? 'opfyldt' : 'ikke-opfyldt'
  return {
    led,
    dele: INGEN_DELE,
    bygning: { af: 'opslag', art: 'faktum', id },
    svar: (k) => svarAf(laes(k)),
    forklar: (k) => {
      const o = laes(k)
      return o === undefined ? uoplyst() : blad(led, svarAf(o), [{ art: 'faktum', id, indhold: o }], INGEN_MANGLER)
    },
  }
}

/** Et skøn er truffet, når et menneske med navn har svaret og begrundet det. Ellers kræves det stadig. */
export function svarAfSkoen(skoen: Skoen | undefined): Svar {
  if (skoen === undefined || !harOrd(skoen.af) || !harOrd(skoen.begrundelse)) return 'kraever-skoen'
  return skoen.svar === 'ja' ? 'opfyldt' : 'ikke-opfyldt'
}

/** Står der andet end mellemrum? De fleste tekster begynder med et bogstav, og så er der ikke mere at se efter. */
function harOrd(tekst: string): boolean {
  return tekst.charCodeAt(0) > MELLEMRUM && tekst.charCodeAt(0) < SLUT_PAA_ASCII ? true : tekst.trim() !== ''
}

const MELLEMRUM = 0x20
const SLUT_PAA_ASCII = 0x7f

/** Et spørgsmål, loven lægger hos et menneske. Motoren ser kun efter, at det er besvaret, begrundet og underskrevet. */
export function skoensspoergsmaal<K>(
  stilling: Stilling,
  id: string,
  laes: (grundlag: K) => Skoen | undefined,
): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'skoen' })
  const ikkeTruffet = foersteGang(() => delt(blad(led, 'kraever-skoen', INGEN_BRUGT, [{ art: 'skoen', id }])))
  return {
    led,
    dele: INGEN_DELE,
    bygning: { af: 'opslag', art: 'skoen', id },
    svar: (k) => svarAfSkoen(laes(k)),
    forklar: (k) => {
      const skoen = laes(k)
      if (skoen === undefined) return ikkeTruffet()
      const svar = svarAfSkoen(skoen)
      return blad(
        led,
        svar,
        [{ art: 'skoen', id, indhold: skoen }],
        erAfgjort(svar) ? INGEN_MANGLER : ikkeTruffet().mangler,
      )
    },
  }
}

/** Borgerens eget ønske. Ikke spurgt, eller spurgt uden svar, er uoplyst. */
export function oenskespoergsmaal<K>(
  stilling: Stilling,
  id: string,
  laes: (grundlag: K) => { readonly svar?: 'ja' | 'nej' } | undefined,
): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'oenske' })
  const svarAf = (oenske: { readonly svar?: 'ja' | 'nej' } | undefined): Svar =>
    oenske?.svar === undefined ? 'uoplyst' : oenske.svar === 'ja' ? 'opfyldt' : 'ikke-opfyldt'
  const ikkeSpurgt = foersteGang(() => delt(blad(led, 'uoplyst', INGEN_BRUGT, [{ art: 'oenske', id }])))
  return {
    led,
    dele: INGEN_DELE,
    bygning: { af: 'opslag', art: 'oenske', id },
    svar: (k) => svarAf(laes(k)),
    forklar: (k) => {
      const oenske = laes(k)
      if (oenske === undefined) return ikkeSpurgt()
      const svar = svarAf(oenske)
      return blad(
        led,
        svar,
        [{ art: 'oenske', id, indhold: oenske }],
        erAfgjort(svar) ? INGEN_MANGLER : ikkeSpurgt().mangler,
      )
    },
  }
}
