import { type Svar, erAfgjort } from '@fodfaeste/grund'
import { foersteGang } from './foerste-gang.ts'
import {
  type Brugt,
  type Forklaring,
  type Led,
  type Mangel,
  type Tal,
  INGEN_BRUGT,
  INGEN_MANGLER,
  INGEN_TAL,
  blad,
  delt,
} from './forklaring.ts'
import { type Skoenne, type Stilling, type Vilkaar, INGEN_DELE } from './vilkaar.ts'

/** En beregning over sagens oplysninger. `tal` og `brugt` regnes kun, når nogen vil se forklaringen. */
export interface Beregning<K> {
  readonly svar: (grundlag: K) => Svar
  readonly tal?: (grundlag: K) => Tal
  /** Svar og mellemregninger på én gang, når de er den samme regning. Går forud for `svar` og `tal` i forklaringen. */
  readonly regn?: (grundlag: K) => { readonly svar: Svar; readonly tal: Tal }
  readonly brugt?: (grundlag: K) => readonly Brugt[]
  /** Hvad mangler, når svaret ikke kan gives? */
  readonly mangler?: (grundlag: K) => readonly Mangel[]
}

/** Et vilkår, loven selv kan regne ud. */
export function beregnet<K>(stilling: Stilling, beregning: Beregning<K>): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'beregning' })
  const { svar, regn, tal = () => INGEN_TAL, brugt = () => INGEN_BRUGT, mangler = () => INGEN_MANGLER } = beregning
  const forklar = (k: K, svaret: Svar, tallene: Tal): Forklaring =>
    blad(led, svaret, brugt(k), erAfgjort(svaret) ? INGEN_MANGLER : mangler(k), tallene)
  return {
    led,
    dele: INGEN_DELE,
    svar,
    forklar:
      regn === undefined
        ? (k) => forklar(k, svar(k), tal(k))
        : (k) => {
            const regnet = regn(k)
            return forklar(k, regnet.svar, regnet.tal)
          },
  }
}

/**
 * Et vilkår, hvis svar alene følger af nogle skøn, læst på en måde, loven selv bestemmer.
 * @param ider de skøn, `svar` læser, og ingen andre
 */
export function afSkoen<K, I extends string>(
  stilling: Stilling,
  ider: readonly I[],
  laes: (grundlag: K) => Skoenne<I>,
  svar: (skoenne: Skoenne<I>) => Svar,
  resten: Pick<Beregning<K>, 'brugt' | 'mangler'>,
): Vilkaar<K> {
  const vilkaar = beregnet<K>(stilling, { ...resten, svar: (k) => svar(laes(k)) })
  return { ...vilkaar, bygning: { af: 'skoen', ider, svar: svar as (skoenne: Skoenne) => Svar } }
}

/** Et led, hvis svar ligger fast i læsningen. */
export function fast<K>(stilling: Stilling, svar: Svar): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'beregning' })
  return {
    led,
    dele: INGEN_DELE,
    svar: () => svar,
    forklar: foersteGang(() => delt(blad(led, svar, INGEN_BRUGT, INGEN_MANGLER))),
  }
}
