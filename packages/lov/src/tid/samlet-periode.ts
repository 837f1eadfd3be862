import { type Dato, type Periode, type Svar, dageI, dele, plusDage, plusMaaneder, seneste } from '@fodfaeste/grund'
import type { Orlov, TidligereForloeb } from '../fakta.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { orlovMaaskeUdenFor, orlovUdenForVarigheden, skubForOrlov, taellendeDage } from './forloebslaengde.ts'
import type { Spaend } from './spaend.ts'

const FEM_AAR_MAANEDER = 60
const KORTESTE_FORLOEB_MAANEDER = 12
type Orlovsarter = readonly Orlov['art'][]
/** Den orlov, længden kan holde udenfor. */
export const BEGGE_ORLOVER: Orlovsarter = ['barsel', 'sorgorlov']

/** Plads inden for de fem år i alt. Dage er kalenderdage. */
export interface Plads {
  readonly svar: Svar
  /** Dage i tidligere forløb, der tæller. Mangler, når de ikke kan regnes. */
  readonly brugtDage: number | undefined
  /** Sidste dag inden for de fem år, hvis dette forløb begynder som planlagt. */
  readonly senest: Dato | undefined
  /** Dage tilbage til dette forløb. */
  readonly tilbageDage: number | undefined
}

/** Er det første forløb? */
export function foersteForloeb({ fakta }: Grundlag): Svar {
  const tidligere = fakta.tidligereForloeb
  if (tidligere === undefined) return 'uoplyst'
  return tidligere.vaerdi.length === 0 ? 'opfyldt' : 'ikke-opfyldt'
}

/** Tid i forløb: hele måneder og dage derudover, og det samme som dage i alt. */
interface BrugtTid {
  readonly maaneder: number
  readonly dage: number
  readonly iAlt: number
}

type Regning = 'fra-40' | 'alt'

/**
 * Er der plads til forløbet inden for fem år i alt?
 *
 * Hvert tidligere forløb regnes for sig i hele måneder og dage, og resten af de fem år regnes frem fra forløbets start
 * med klemmereglen; sådan er to år og tre år fem år, hvor skuddagene end falder. Orlov tæller ikke med.
 * Loven siger ikke, hvordan skæve dage lægges sammen; om 30 dage er en måned eller ej, flytter grænsen højst tre dage.
 * Er slutdagen ikke fastsat, spørges der, om der er plads til det korteste lovlige forløb, ét år.
 * @param regning «fra-40»: kun tid fra 40-årsdagen til dagen før 50-årsdagen; «alt»: al tid i forløb
 * @param arter den orlov, der holdes uden for de fem år; tom, når orlov tæller med (`TVIVL-ORLOV-I-FEM-AAR`)
 */
export function plads(g: Grundlag, regning: Regning, arter: Orlovsarter = BEGGE_ORLOVER): Plads {
  const start = g.start ?? g.maaledag
  const brugt = brugtFoer(g, start, regning, arter)
  if (brugt === undefined) return { svar: 'uoplyst', brugtDage: undefined, senest: undefined, tilbageDage: undefined }
  const { mindst, hoejst } = brugt
  const egen = g.fakta.orlov?.vaerdi ?? []
  const orlov = orlovUdenForVarigheden(egen, arter)
  const senest = femAarEfter(start, hoejst, orlov)
  const slut = g.slut ?? plusDage(plusMaaneder(start, KORTESTE_FORLOEB_MAANEDER), -1)
  const loft = regning === 'alt' ? undefined : g.fylder50
  const brugtDage = hoejst.iAlt
  const tilbageDage = senest < start ? 0 : taellendeDage({ fra: start, til: senest }, orlov)
  const tal = { brugtDage, tilbageDage, senest: naas50Foerst(loft, senest) ? undefined : senest }
  if (indtil50(slut, loft?.senest) <= senest) return { svar: 'opfyldt', ...tal }
  // Fødselsdagen kan være et spænd, og retten til dagpenge under orlov uoplyst; kun når også det mindste er for meget, er svaret nej.
  const senestMindst = femAarEfter(start, mindst, orlovMaaskeUdenFor(egen, arter))
  return { svar: indtil50(slut, loft?.tidligst) <= senestMindst ? 'uoplyst' : 'ikke-opfyldt', ...tal }
}

/** Nås 50-årsdagen først, er der ingen dag, hvor de fem år er brugt. */
const naas50Foerst = (loft: Spaend | undefined, senest: Dato): boolean =>
  loft !== undefined && senest >= loft.tidligst - 1

// Er de fem år brugt mange gange, er svaret det samme; så langt tilbage bliver der i kalenderen.
const LAENGST_TILBAGE_MAANEDER = -1200

/** Sidste dag, når resten af de fem år begynder `start`. Dagen før `start`, eller tidligere, når intet er tilbage. */
function femAarEfter(start: Dato, { maaneder, dage }: BrugtTid, orlov: readonly Periode[]): Dato {
  const tilbage = Math.max(FEM_AAR_MAANEDER - maaneder, LAENGST_TILBAGE_MAANEDER)
  return skubForOrlov(start, plusDage(plusMaaneder(start, tilbage), -dage - 1), orlov)
}

/** Sidste dag i forløbet, mens borgeren er under 50. */
function indtil50(slut: Dato, fylder50: Dato | undefined): Dato {
  return fylder50 === undefined || slut < fylder50 ? slut : plusDage(fylder50, -1)
}

function brugtFoer(
  g: Grundlag,
  start: Dato,
  regning: Regning,
  arter: readonly Orlov['art'][],
): { mindst: BrugtTid; hoejst: BrugtTid } | undefined {
  const tidligere = g.fakta.tidligereForloeb?.vaerdi
  if (tidligere === undefined) return undefined
  if (tidligere.length === 0) return { mindst: INTET_BRUGT, hoejst: INTET_BRUGT }
  if (regning === 'fra-40' && g.fylder40 === undefined) return undefined
  const fra = regning === 'alt' ? undefined : g.fylder40
  const hoejst = brugtTid(tidligere, fra?.tidligst, start, (o) => orlovUdenForVarigheden(o, arter))
  const mindst = brugtTid(tidligere, fra?.senest, start, (o) => orlovMaaskeUdenFor(o, arter))
  return hoejst === undefined || mindst === undefined ? undefined : { mindst, hoejst }
}

const INTET_BRUGT: BrugtTid = { maaneder: 0, dage: 0, iAlt: 0 }

/** Tid i forløbene fra og med `fra`, før `indtil`, uden orlov. Mangler et forløbs dage, kan summen ikke regnes. */
function brugtTid(
  forloeb: readonly TidligereForloeb[],
  fra: Dato | undefined,
  indtil: Dato,
  udenFor: (orlov: readonly Orlov[]) => readonly Periode[],
): BrugtTid | undefined {
  let maaneder = 0
  let dage = 0
  let iAlt = 0
  for (const et of forloeb) {
    if (et.fra === undefined || et.til === undefined) return undefined
    const periode = klippet({ fra: et.fra, til: et.til }, fra, indtil)
    if (periode === undefined) continue
    const antal = taellendeDage(periode, udenFor(et.orlov ?? []))
    const hele = heleMaaneder(periode.fra, antal)
    maaneder += hele
    dage += plusDage(periode.fra, antal) - plusMaaneder(periode.fra, hele)
    iAlt += antal
  }
  return { maaneder, dage, iAlt }
}

/** Hele måneder i `dage` dage fra og med `fra`. */
function heleMaaneder(fra: Dato, dage: number): number {
  const indtil = plusDage(fra, dage)
  const a = dele(fra)
  const b = dele(indtil)
  const maaneder = (b.aar - a.aar) * 12 + b.maaned - a.maaned
  return plusMaaneder(fra, maaneder) > indtil ? maaneder - 1 : maaneder
}

function klippet({ fra, til }: Periode, tidligst: Dato | undefined, indtil: Dato): Periode | undefined {
  const start = tidligst === undefined ? fra : seneste(fra, tidligst)
  const slut = til < indtil ? til : plusDage(indtil, -1)
  return start <= slut ? { fra: start, til: slut } : undefined
}

/** Dage i forløb, tidligere og dette, uden orlov. */
export interface DageIForloeb {
  /** Mangler, når et forløbs dage ikke er oplyst. */
  readonly iAlt: number | undefined
  /** Kun mens borgeren er mellem 40 og 50. Mangler også, når fødselsdagen ikke er kendt på dagen. */
  readonly mellem40Og50: number | undefined
}

const UOPLYST: DageIForloeb = { iAlt: undefined, mellem40Og50: undefined }

/** Tæller dag for dag alle forløb, sagen kender. */
export function dageIForloeb(g: Grundlag): DageIForloeb {
  const tidligere = g.fakta.tidligereForloeb?.vaerdi
  if (tidligere === undefined) return UOPLYST
  const fra = kendtDag(g.fylder40)
  const indtil = kendtDag(g.fylder50)
  const sum = { iAlt: 0, mellem: 0 }
  for (const et of tidligere) {
    if (et.fra === undefined || et.til === undefined) return UOPLYST
    medtag(sum, { fra: et.fra, til: et.til }, et.orlov, fra, indtil)
  }
  if (g.start !== undefined && g.slut !== undefined && g.start <= g.slut)
    medtag(sum, { fra: g.start, til: g.slut }, g.fakta.orlov?.vaerdi, fra, indtil)
  return { iAlt: sum.iAlt, mellem40Og50: fra === undefined || indtil === undefined ? undefined : sum.mellem }
}

const kendtDag = (spaend: Spaend | undefined): Dato | undefined =>
  spaend?.tidligst === spaend?.senest ? spaend?.tidligst : undefined

function medtag(
  sum: { iAlt: number; mellem: number },
  periode: Periode,
  orlov: readonly Orlov[] | undefined,
  fra: Dato | undefined,
  indtil: Dato | undefined,
): void {
  const udenFor = orlovUdenForVarigheden(orlov ?? [], BEGGE_ORLOVER)
  sum.iAlt += taellendeDage(periode, udenFor)
  const del = fra === undefined || indtil === undefined ? undefined : klippet(periode, fra, indtil)
  if (del !== undefined) sum.mellem += taellendeDage(del, udenFor)
}

/** Orlovsdage, der flytter slutdagen: af de arter, lovens udgave holder uden for varigheden. */
export function orlovsdage({ fakta }: Grundlag, arter: readonly Orlov['art'][]): number {
  return orlovUdenForVarigheden(fakta.orlov?.vaerdi ?? [], arter).reduce((sum, o) => sum + dageI(o), 0)
}
