import { type Svar, eller, erAfgjort, og, ikke as omvendt } from '@fodfaeste/grund'
import {
  type Brugt,
  type Forklaring,
  type Led,
  type Mangel,
  type Tal,
  type TvivlLed,
  INGEN_BRUGT,
  INGEN_MANGLER,
  INGEN_TAL,
  blad,
  delt,
  gren,
} from './forklaring.ts'
import type { Uafgjort } from './mangler.ts'
import type { Laesningsvalg, Oplysning, Skoen } from './oplysning.ts'

/**
 * Et vilkår i loven, bygget én gang pr. lovudgave. `svar` er den magre vej (kun svaret, til en hel befolkning),
 * `forklar` giver træet. De to skal altid være enige; det holder en egenskabstest øje med.
 * `K` er det, vilkåret får at se af sagen. Motoren kender ingen paragraf.
 */
export interface Vilkaar<K> {
  readonly led: Led
  readonly dele: readonly Vilkaar<K>[]
  /** Hvordan svaret følger af delene eller af ét opslag. Mangler ved et vilkår med sin egen regning: kun `svar` ved det. */
  readonly bygning?: Bygning<K>
  /** Hvad der er uafgjort, når vilkåret står for et andet; se `vilkaarDerStaarFor`. */
  readonly uafgjort?: (grundlag: K) => Uafgjort
  readonly svar: (grundlag: K) => Svar
  readonly forklar: (grundlag: K) => Forklaring
}

/**
 * Hvordan et svar bliver til. `sammensat`: af delenes svar. `opslag`: af én oplysning, ét skøn eller ét ønske.
 * `skoen`: af de skøn alene. `tvivl`: af de to læsninger og den, nogen har valgt. `staar-for`: det normale vilkårs svar,
 * undtagen i de sager, der er særlige.
 */
export type Bygning<K> =
  | { readonly af: 'sammensat'; readonly art: 'alle' | 'mindst-en' | 'ikke' | 'undtagelse' }
  | { readonly af: 'opslag'; readonly art: Opslagsart; readonly id: string }
  | { readonly af: 'skoen'; readonly ider: readonly string[]; readonly svar: (skoenne: Skoenne) => Svar }
  | { readonly af: 'tvivl'; readonly valg: (grundlag: K) => Laesningsvalg | undefined }
  | { readonly af: 'staar-for'; readonly normalt: Vilkaar<K>; readonly erSaerlig: (grundlag: K) => boolean }

/** Skønnene efter id, dem der er truffet eller påbegyndt. */
export type Skoenne<I extends string = string> = { readonly [_ in I]?: Skoen }

export type Opslagsart = 'faktum' | 'skoen' | 'oenske'

const ALLE = { af: 'sammensat', art: 'alle' } as const
const MINDST_EN = { af: 'sammensat', art: 'mindst-en' } as const
const IKKE = { af: 'sammensat', art: 'ikke' } as const
const UNDTAGELSE = { af: 'sammensat', art: 'undtagelse' } as const

const INGEN_DELE: readonly never[] = Object.freeze([])

/** Laver det, første gang der spørges: de fleste led i loven bliver aldrig vist, og loven skal være hurtig at hente. */
function foersteGang<T extends object>(lav: () => T): () => T {
  let lavet: T | undefined
  return () => (lavet ??= lav())
}

type Stilling = Omit<Led, 'art'>

function kraevDele<K>(led: Stilling, dele: readonly Vilkaar<K>[]): void {
  if (dele.length === 0) throw new Error(`Rule ${led.id} has an empty list of conditions`)
}

/** Alle dele skal være opfyldt. @throws {Error} på en tom liste: loven har ikke et vilkår uden indhold */
export function alleVilkaar<K>(
  stilling: Stilling,
  dele: readonly Vilkaar<K>[],
  art: 'alle' | 'regel' = 'alle',
): Vilkaar<K> {
  kraevDele(stilling, dele)
  const led: Led = Object.freeze({ ...stilling, art })
  return {
    led,
    dele,
    bygning: ALLE,
    svar: (k) => {
      let svar: Svar = 'opfyldt'
      for (const del of dele) {
        svar = og(svar, del.svar(k))
        if (svar === 'ikke-opfyldt') return svar
      }
      return svar
    },
    forklar: (k) => forklarAlle(led, forklarDele(dele, k)),
  }
}

/**
 * Delene forklaret, i deres orden. De korte lister, som næsten alle er, skrives ud: de er præcis så lange, som de skal
 * være, hvor en liste, der vokser, tager plads til sytten.
 */
export function forklarDele<K>(dele: readonly Vilkaar<K>[], k: K): readonly Forklaring[] {
  const [a, b, c, d] = dele
  if (a === undefined || dele.length > 4) return dele.map((del) => del.forklar(k))
  if (b === undefined) return [a.forklar(k)]
  if (c === undefined) return [a.forklar(k), b.forklar(k)]
  if (d === undefined) return [a.forklar(k), b.forklar(k), c.forklar(k)]
  return [a.forklar(k), b.forklar(k), c.forklar(k), d.forklar(k)]
}

/** `alle` over allerede forklarede led. */
export function forklarAlle(led: Led, fordi: readonly Forklaring[]): Forklaring {
  let svar: Svar = 'opfyldt'
  for (const del of fordi) svar = og(svar, del.svar)
  return gren(led, svar, fordi)
}

/** Mindst én del skal være opfyldt. @throws {Error} på en tom liste */
export function mindstEtVilkaar<K>(
  stilling: Stilling,
  dele: readonly Vilkaar<K>[],
  art: 'mindst-en' | 'medmindre' = 'mindst-en',
): Vilkaar<K> {
  kraevDele(stilling, dele)
  const led: Led = Object.freeze({ ...stilling, art })
  return {
    led,
    dele,
    bygning: MINDST_EN,
    svar: (k) => {
      let svar: Svar = 'ikke-opfyldt'
      for (const del of dele) {
        svar = eller(svar, del.svar(k))
        if (svar === 'opfyldt') return svar
      }
      return svar
    },
    forklar: (k) => {
      const fordi = forklarDele(dele, k)
      let svar: Svar = 'ikke-opfyldt'
      for (const del of fordi) svar = eller(svar, del.svar)
      return gren(led, svar, fordi)
    },
  }
}

/** Det modsatte af vilkåret. */
export function ikkeVilkaar<K>(stilling: Stilling, del: Vilkaar<K>): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'ikke' })
  return {
    led,
    dele: [del],
    bygning: IKKE,
    svar: (k) => omvendt(del.svar(k)),
    forklar: (k) => {
      const forklaring = del.forklar(k)
      return gren(led, omvendt(forklaring.svar), [forklaring])
    },
  }
}

/** Hovedreglen gælder, undtagen når … («jf. dog»): undtagelsen tager svaret væk. */
export function undtagelse<K>(stilling: Stilling, hovedregel: Vilkaar<K>, naar: Vilkaar<K>): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'undtagelse' })
  return {
    led,
    dele: [hovedregel, naar],
    bygning: UNDTAGELSE,
    svar: (k) => {
      const svar = hovedregel.svar(k)
      return svar === 'ikke-opfyldt' ? svar : og(svar, omvendt(naar.svar(k)))
    },
    forklar: (k) => {
      const a = hovedregel.forklar(k)
      const b = naar.forklar(k)
      return gren(led, og(a.svar, omvendt(b.svar)), [a, b])
    },
  }
}

/** Hovedreglen skal være opfyldt, medmindre …: undtagelsen åbner. Første del er hovedreglen, anden undtagelsen. */
export function medmindre<K>(stilling: Stilling, hovedregel: Vilkaar<K>, naar: Vilkaar<K>): Vilkaar<K> {
  return mindstEtVilkaar(stilling, [hovedregel, naar], 'medmindre')
}

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

/**
 * Uafklaret lov. Er der valgt en læsning (et menneske, med begrundelse), gælder den. Ellers prøves begge:
 * giver de samme svar, er tvivlen uden betydning her; giver de hvert sit, må et menneske vælge.
 */
export function tvivlsomt<K>(
  stilling: Stilling,
  tvivl: TvivlLed,
  laesninger: { readonly A: Vilkaar<K>; readonly B: Vilkaar<K> },
  valg: (grundlag: K) => Laesningsvalg | undefined,
): Vilkaar<K> {
  const led: Led = Object.freeze({ ...stilling, art: 'tvivl', tvivl })
  const { A, B } = laesninger
  // Mangler en læsning en oplysning, kommer den før valget: måske bliver læsningerne enige.
  const samlet = (a: Svar, b: Svar): Svar =>
    a === b ? a : a === 'uoplyst' || b === 'uoplyst' ? 'uoplyst' : 'kraever-skoen'
  return {
    led,
    dele: [A, B],
    bygning: { af: 'tvivl', valg },
    svar: (k) => {
      const valgt = valg(k)
      return valgt === undefined ? samlet(A.svar(k), B.svar(k)) : laesninger[valgt.laesning].svar(k)
    },
    forklar: (k) => {
      const valgt = valg(k)
      const a = A.forklar(k)
      const b = B.forklar(k)
      return gren(
        led,
        valgt === undefined ? samlet(a.svar, b.svar) : valgt.laesning === 'A' ? a.svar : b.svar,
        [a, b],
        valgt,
      )
    },
  }
}
