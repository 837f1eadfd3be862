import { type Dato, type Periode, type Svar, dageI, plusDage, plusMaaneder, seneste } from '@fodfaeste/grund'
import type { TidligereForloeb } from '../fakta.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { orlovUdenForVarigheden, skubForOrlov, taellendeDage } from './forloebslaengde.ts'

const FEM_AAR_MAANEDER = 60
const KORTESTE_FORLOEB_MAANEDER = 12
const BEGGE_ORLOVER = ['barsel', 'sorgorlov'] as const

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

/**
 * Er der plads til forløbet inden for fem år i alt?
 *
 * De brugte dage lægges i forlængelse bagud fra forløbets start, og fem år regnes derfra med klemmereglen;
 * sådan bliver «5 år» kalenderår, også når tiden er delt på flere forløb. Orlov tæller ikke med.
 * Er slutdagen ikke fastsat, spørges der, om der er plads til det korteste lovlige forløb, ét år.
 * @param regning «fra-40»: kun tid fra 40-årsdagen; «alt»: al tid i forløb
 */
export function plads(g: Grundlag, regning: 'fra-40' | 'alt'): Plads {
  const start = g.start ?? g.maaledag
  const brugt = brugtFoer(g, start, regning)
  if (brugt === undefined) return { svar: 'uoplyst', brugtDage: undefined, senest: undefined, tilbageDage: undefined }
  const orlov = orlovUdenForVarigheden(g.fakta.orlov?.vaerdi ?? [], BEGGE_ORLOVER)
  const uden = plusDage(plusMaaneder(plusDage(start, -brugt.hoejst), FEM_AAR_MAANEDER), -1)
  const senest = uden < start ? uden : skubForOrlov(start, uden, orlov)
  const slut = g.slut ?? plusDage(plusMaaneder(start, KORTESTE_FORLOEB_MAANEDER), -1)
  const tilbageDage = senest < start ? 0 : taellendeDage({ fra: start, til: senest }, orlov)
  if (slut <= senest) return { svar: 'opfyldt', brugtDage: brugt.hoejst, senest, tilbageDage }
  // Med et spænd af fødselsdage kan færre dage være brugt; kun hvis også det mindste er for meget, er svaret nej.
  const udenMindst = plusDage(plusMaaneder(plusDage(start, -brugt.mindst), FEM_AAR_MAANEDER), -1)
  const senestMindst = udenMindst < start ? udenMindst : skubForOrlov(start, udenMindst, orlov)
  return { svar: slut <= senestMindst ? 'uoplyst' : 'ikke-opfyldt', brugtDage: brugt.hoejst, senest, tilbageDage }
}

function brugtFoer(
  g: Grundlag,
  start: Dato,
  regning: 'fra-40' | 'alt',
): { mindst: number; hoejst: number } | undefined {
  const tidligere = g.fakta.tidligereForloeb?.vaerdi
  if (tidligere === undefined) return undefined
  if (tidligere.length === 0) return INTET_BRUGT
  if (regning === 'alt') {
    const dage = talteDage(tidligere, undefined, start)
    return dage === undefined ? undefined : { mindst: dage, hoejst: dage }
  }
  if (g.fylder40 === undefined) return undefined
  const hoejst = talteDage(tidligere, g.fylder40.tidligst, start)
  if (hoejst === undefined) return undefined
  const mindst =
    g.fylder40.senest === g.fylder40.tidligst ? hoejst : (talteDage(tidligere, g.fylder40.senest, start) ?? hoejst)
  return { mindst, hoejst }
}

const INTET_BRUGT = { mindst: 0, hoejst: 0 }

/** Tællende dage i forløbene fra og med `fra`, før `indtil`. Mangler et forløbs dage, kan summen ikke regnes. */
function talteDage(forloeb: readonly TidligereForloeb[], fra: Dato | undefined, indtil: Dato): number | undefined {
  let dage = 0
  for (const et of forloeb) {
    if (et.fra === undefined || et.til === undefined) return undefined
    const periode = klippet({ fra: et.fra, til: et.til }, fra, indtil)
    if (periode !== undefined) dage += taellendeDage(periode, orlovUdenForVarigheden(et.orlov ?? [], BEGGE_ORLOVER))
  }
  return dage
}

function klippet({ fra, til }: Periode, tidligst: Dato | undefined, indtil: Dato): Periode | undefined {
  const start = tidligst === undefined ? fra : seneste(fra, tidligst)
  const slut = til < indtil ? til : plusDage(indtil, -1)
  return start <= slut ? { fra: start, til: slut } : undefined
}

/** Dage i forløb i alt, tidligere og dette, mens borgeren er mellem 40 og 50. `undefined`, når det ikke kan regnes. */
export function dageMellem40Og50(g: Grundlag): number | undefined {
  if (g.fylder40 === undefined || g.fylder50 === undefined || g.fylder40.tidligst !== g.fylder40.senest)
    return undefined
  const perioder = alleForloeb(g)
  if (perioder === undefined) return undefined
  let dage = 0
  for (const { periode, orlov } of perioder) {
    const del = klippet(periode, g.fylder40.tidligst, g.fylder50.tidligst)
    if (del !== undefined) dage += taellendeDage(del, orlov)
  }
  return dage
}

/** Dage i forløb i alt uden orlov, tidligere og dette. */
export function dageIForloebIAlt(g: Grundlag): number | undefined {
  const perioder = alleForloeb(g)
  return perioder?.reduce((sum, { periode, orlov }) => sum + taellendeDage(periode, orlov), 0)
}

function alleForloeb(g: Grundlag): { periode: Periode; orlov: readonly Periode[] }[] | undefined {
  const tidligere = g.fakta.tidligereForloeb?.vaerdi
  if (tidligere === undefined) return undefined
  const perioder: { periode: Periode; orlov: readonly Periode[] }[] = []
  for (const et of tidligere) {
    if (et.fra === undefined || et.til === undefined) return undefined
    perioder.push({
      periode: { fra: et.fra, til: et.til },
      orlov: orlovUdenForVarigheden(et.orlov ?? [], BEGGE_ORLOVER),
    })
  }
  if (g.start !== undefined && g.slut !== undefined && g.start <= g.slut) {
    perioder.push({
      periode: { fra: g.start, til: g.slut },
      orlov: orlovUdenForVarigheden(g.fakta.orlov?.vaerdi ?? [], BEGGE_ORLOVER),
    })
  }
  return perioder
}

/** Orlovsdage i forløbet, der flytter slutdagen. */
export function orlovsdage(g: Grundlag): number {
  const orlov = orlovUdenForVarigheden(g.fakta.orlov?.vaerdi ?? [], BEGGE_ORLOVER)
  return orlov.reduce((sum, o) => sum + dageI(o), 0)
}
