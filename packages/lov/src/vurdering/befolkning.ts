import type { Dato } from '@fodfaeste/grund'
import type { DagId, Fakta, JaNejId, OenskeEmne, Orlov, SkoenId, TidligereForloeb } from '../fakta.ts'
import { OPSLAG, svarI } from '../motor/mange.ts'
import type { Skoen } from '../motor/oplysning.ts'
import { svarAfSkoen } from '../motor/opslag.ts'
import type { TVIVL } from '../tvivl.ts'
import { gaeldendeOenske } from './grundlag.ts'

/** Det ukendte i en søjle af dage eller måneder. 0 kan det ikke være: det er 1. januar 1970. */
export const UKENDT = -(2 ** 31)

/** Et id for hver tvivl i loven. */
export type TvivlId = (typeof TVIVL)[keyof typeof TVIVL]['id']

/**
 * Mange sager på én gang, i søjler: én række pr. sag, én søjle pr. oplysning, som et udtræk af et fagsystem har dem.
 * Sagen i række 7 er den 7. plads i hver søjle. Begynd med {@link tomBefolkning}, hvor intet er kendt, og skriv det, der er.
 *
 * - Dage er hele dage siden 1. januar 1970 (`Dato`); den ukendte er {@link UKENDT}.
 * - Ja, nej og ukendt er 1, 2 og 0. Et skøn er kun 1 eller 2, når et menneske har truffet det med navn og begrundelse; er
 *   der svaret uden, er det 3 (ja) eller 4 (nej), og så kræves skønnet stadig.
 * - Et ønske er det gældende: det seneste, der ikke er trukket tilbage.
 * - Et valg i en tvivl er 0 (intet), 1 (læsning A) eller 2 (læsning B).
 * - De to lister er sjældne og af forskellig længde og står som lister; `undefined` er ukendt, og tom er ingen.
 */
export interface Befolkning {
  readonly antal: number
  /** Den dag, der vurderes på. */
  readonly paa: Int32Array
  readonly dage: { readonly [K in DagId]: Int32Array }
  /** Fødselsdagen; to ens dage, når den er kendt på dagen. */
  readonly foedtTidligst: Int32Array
  readonly foedtSenest: Int32Array
  /** Længden i hele måneder. */
  readonly varighedMaaneder: Int32Array
  readonly jaNej: { readonly [K in JaNejId]: Uint8Array }
  readonly skoen: { readonly [K in SkoenId]: Uint8Array }
  readonly oensker: { readonly [K in OenskeEmne]: Uint8Array }
  readonly laesningsvalg: { readonly [K in TvivlId]: Uint8Array }
  readonly tidligereForloeb: (readonly TidligereForloeb[] | undefined)[]
  readonly orlov: (readonly Orlov[] | undefined)[]
}

/** En befolkning, loven endnu intet ved om. Søjlerne er til at skrive i. */
export function tomBefolkning(antal: number): Befolkning {
  const tal = () => new Int32Array(antal).fill(UKENDT)
  const svar = () => new Uint8Array(antal)
  return {
    antal,
    paa: tal(),
    dage: { bevilget: tal(), starter: tal(), 'planlagt-slut': tal(), afgoeres: tal(), 'paaklaget-afgoerelse': tal() },
    foedtTidligst: tal(),
    foedtSenest: tal(),
    varighedMaaneder: tal(),
    jaNej: {
      'ikke-loest-gennem-anden-indsats': svar(),
      'langvarig-offentlig-forsoergelse': svar(),
      'tilbud-uden-oeget-tilknytning': svar(),
      'modtager-foertidspension': svar(),
    },
    skoen: {
      'komplekse-problemer': svar(),
      'helhedsorienteret-indsats': svar(),
      'laengerevarende-indsats': svar(),
      udviklingsperspektiv: svar(),
      'arbejdsevnen-kan-ikke-forbedres': svar(),
      'aabenbart-formaalsloest': svar(),
      'tilstraekkeligt-oplyst': svar(),
      'alle-foranstaltninger-udtoemt': svar(),
    },
    oensker: {
      'forloeb-taet-paa-pension': svar(),
      'mere-end-fem-aar': svar(),
      'endnu-et-forloeb': svar(),
      'forloeb-som-pensionist': svar(),
    },
    laesningsvalg: {
      'TVIVL-HJEMVIST-EFTER-LUKNING': svar(),
      'TVIVL-START-EFTER-LUKNING': svar(),
      'TVIVL-OVER-50': svar(),
      'TVIVL-OVER-40': svar(),
      'TVIVL-TID-FOER-40': svar(),
      'TVIVL-ORLOV-SENERE-LOV': svar(),
      'TVIVL-SEKS-AAR-MAALEDAG': svar(),
      'TVIVL-PENSIONSDAG-2014-2016': svar(),
      'TVIVL-ALDER-VED-NY-AFGOERELSE': svar(),
      'TVIVL-ALDER-MAALEDAG': svar(),
      'TVIVL-FOEDT-29-FEBRUAR': svar(),
      'TVIVL-ORLOV-I-FEM-AAR': svar(),
      'TVIVL-LOV-1160-IKRAFTTRAEDEN': svar(),
    },
    tidligereForloeb: Array.from({ length: antal }, () => undefined),
    orlov: Array.from({ length: antal }, () => undefined),
  }
}

/** En sag og den dag, den vurderes på. */
export interface SagPaaDag {
  readonly fakta: Fakta
  readonly paa: Dato
}

/** Sagerne som søjler, i deres orden. */
export function befolkningAf(sager: readonly SagPaaDag[]): Befolkning {
  const befolkning = tomBefolkning(sager.length)
  for (const [raekke, sag] of sager.entries()) skriv(befolkning, raekke, sag)
  return befolkning
}

function skriv(b: Befolkning, raekke: number, { fakta, paa }: SagPaaDag): void {
  b.paa[raekke] = paa
  b.foedtTidligst[raekke] = fakta.foedselsdag?.vaerdi.tidligst ?? UKENDT
  b.foedtSenest[raekke] = fakta.foedselsdag?.vaerdi.senest ?? UKENDT
  b.varighedMaaneder[raekke] = fakta.varighedMaaneder?.vaerdi ?? UKENDT
  b.tidligereForloeb[raekke] = fakta.tidligereForloeb?.vaerdi
  b.orlov[raekke] = fakta.orlov?.vaerdi
  skrivGrupper(b, raekke, fakta)
}

function skrivGrupper(b: Befolkning, raekke: number, fakta: Fakta): void {
  for (const [id, soejle] of soejler(b.dage)) soejle[raekke] = fakta.dage[id]?.vaerdi ?? UKENDT
  for (const [id, soejle] of soejler(b.jaNej)) soejle[raekke] = afJaNej(fakta.jaNej[id]?.vaerdi)
  for (const [id, soejle] of soejler(b.skoen)) soejle[raekke] = afSkoen(fakta.skoen[id])
  for (const [emne, soejle] of soejler(b.oensker)) soejle[raekke] = afSvar(gaeldendeOenske(fakta, emne)?.svar)
  for (const [id, soejle] of soejler(b.laesningsvalg)) soejle[raekke] = afLaesning(fakta.laesningsvalg[id]?.laesning)
}

/** Rækkerne fra og med `fra`, før `til`; de samme søjler, ikke en kopi. */
export function portion(b: Befolkning, fra: number, til: number): Befolkning {
  const del = <S extends Uint8Array | Int32Array>(soejle: S): S => soejle.subarray(fra, til) as S
  const dele = <K extends string, S extends Uint8Array | Int32Array>(gruppe: { readonly [_ in K]: S }) =>
    Object.fromEntries(soejler(gruppe).map(([id, soejle]) => [id, del(soejle)])) as { readonly [_ in K]: S }
  return {
    antal: Math.min(til, b.antal) - fra,
    paa: del(b.paa),
    dage: dele(b.dage),
    foedtTidligst: del(b.foedtTidligst),
    foedtSenest: del(b.foedtSenest),
    varighedMaaneder: del(b.varighedMaaneder),
    jaNej: dele(b.jaNej),
    skoen: dele(b.skoen),
    oensker: dele(b.oensker),
    laesningsvalg: dele(b.laesningsvalg),
    tidligereForloeb: b.tidligereForloeb.slice(fra, til),
    orlov: b.orlov.slice(fra, til),
  }
}

/** Søjlerne med deres id. */
export function soejler<K extends string, S>(gruppe: { readonly [_ in K]: S }): readonly (readonly [K, S])[] {
  return (Object.keys(gruppe) as K[]).map((id) => [id, gruppe[id]] as const)
}

const afJaNej = (vaerdi: boolean | undefined): number =>
  vaerdi === undefined ? OPSLAG.ukendt : vaerdi ? OPSLAG.ja : OPSLAG.nej

const afSvar = (svar: 'ja' | 'nej' | undefined): number =>
  svar === undefined ? OPSLAG.ukendt : svar === 'ja' ? OPSLAG.ja : OPSLAG.nej

const afLaesning = (laesning: 'A' | 'B' | undefined): number => (laesning === undefined ? 0 : laesning === 'A' ? 1 : 2)

function afSkoen(skoen: Skoen | undefined): number {
  if (skoen === undefined) return OPSLAG.ukendt
  if (svarAfSkoen(skoen) !== 'kraever-skoen') return afSvar(skoen.svar)
  return skoen.svar === 'ja' ? OPSLAG.paabegyndtJa : OPSLAG.paabegyndtNej
}

/**
 * Ser efter, at søjlerne passer sammen: lige lange, og uden tal, der ikke er et svar.
 * @throws {RangeError} med søjlens navn
 */
export function kraevHel(b: Befolkning): void {
  for (const navn of ['paa', 'foedtTidligst', 'foedtSenest', 'varighedMaaneder', 'tidligereForloeb', 'orlov'] as const)
    kraevLaengde(b, navn, b[navn])
  for (const [id, soejle] of soejler(b.dage)) kraevLaengde(b, id, soejle)
  for (const [id, soejle] of soejler(b.jaNej)) kraevSvar(b, id, soejle, OPSLAG.nej)
  for (const [id, soejle] of soejler(b.skoen)) kraevSvar(b, id, soejle, OPSLAG.paabegyndtNej)
  for (const [id, soejle] of soejler(b.oensker)) kraevSvar(b, id, soejle, OPSLAG.nej)
  for (const [id, soejle] of soejler(b.laesningsvalg)) kraevSvar(b, id, soejle, 2)
}

function kraevLaengde({ antal }: Befolkning, navn: string, { length }: { readonly length: number }): void {
  if (length !== antal) throw new RangeError(`Column ${navn} has ${length} rows, not ${antal}`)
}

function kraevSvar(b: Befolkning, navn: string, soejle: Uint8Array, hoejst: number): void {
  kraevLaengde(b, navn, soejle)
  let stoerst = 0
  for (let nr = 0; nr < b.antal; nr += 1) stoerst = Math.max(stoerst, svarI(soejle, nr))
  if (stoerst > hoejst) throw new RangeError(`Column ${navn} holds ${stoerst}; the highest answer is ${hoejst}`)
}
