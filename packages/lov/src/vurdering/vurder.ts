import { type Dato, type Svar, erAfgjort } from '@fodfaeste/grund'
import type { Fakta } from '../fakta.ts'
import type { Forklaring, Mangel, Tal } from '../motor/forklaring.ts'
import { manglerI, uafgjortI } from '../motor/mangler.ts'
import { type FundetTvivl, tvivlI, tvivlUdenValg } from '../motor/tvivl.ts'
import { type Lovvalg, lovensDage, vaelgLov } from '../overgang/lovvalg.ts'
import { type BeregnetDag, type BeregnetTal, beregnDage, beregnTal } from './dage.ts'
import { type Grundlag, lavGrundlag } from './grundlag.ts'
import { type Delsvar, type KonklusionKode, konkluder } from './konklusion.ts'
import { type Lovudgave, lovudgavePaa } from './lovudgave.ts'
import { type MagreSvar, type Spoergsmaal, erKunTvivl, forklarSpoergsmaal, svarPaaSpoergsmaal } from './spoergsmaal.ts'

/** Hele vurderingen af en sag på en dag. Rene data; teksterne skrives af `visVurdering`. */
export interface Vurdering {
  readonly paa: Dato
  readonly grundlag: Grundlag
  readonly lov: Lovvalg
  readonly kode: KonklusionKode
  readonly spoergsmaal: Spoergsmaal<Forklaring>
  /** Spørgsmålet om at overgå til førtidspension; kun når et forløb ikke er relevant. */
  readonly foertidspension: Forklaring | undefined
  /** Det, der mangler, og som stadig kan ændre svaret. */
  readonly mangler: readonly Mangel[]
  readonly dage: readonly BeregnetDag[]
  readonly tal: readonly BeregnetTal[]
  readonly tvivl: readonly FundetTvivl[]
}

/** Kun svarene; til hele befolkninger. */
export interface KortVurdering extends Spoergsmaal<Svar> {
  readonly kode: KonklusionKode
}

/**
 * Vurderer sagen efter loven på den rette dag og forklarer hvert svar.
 * @param fakta det, der vides; det ukendte er udeladt
 * @param paa den dag, der vurderes på; afgørelsens dag, når sagen ikke nævner en anden
 * @throws {Error} kun ved fejl i lovdata (en dag uden udgave); aldrig af sagens indhold
 */
export function vurder(fakta: Fakta, paa: Dato): Vurdering {
  const grundlag = lavGrundlag(fakta, paa)
  const lov = vaelgLov(grundlag)
  const udgave = lovudgavePaa(lov, grundlag.afgoeresDen)
  const forklaret = forklarSpoergsmaal(grundlag, udgave)
  const { spoergsmaal, lukning, oplyst, maalgruppe, relevant } = forklaret
  const foertidspension = relevant === 'ikke-opfyldt' ? udgave.foertidspension?.forklar(grundlag) : undefined
  const svar = svarene(spoergsmaal)
  const kode = konkluder({
    spoergsmaal: svar,
    fravaer: udgave.fravaer,
    lukning,
    oplyst,
    maalgruppe,
    relevant,
    foertidspension: foertidspension?.svar,
    // Kun «kræver skøn» kan skyldes tvivl alene.
    kunTvivl: svar.henvises === 'kraever-skoen' && uafgjortI(spoergsmaal.henvises) === 'kun tvivl',
  })
  return {
    paa,
    grundlag,
    lov,
    kode,
    spoergsmaal,
    foertidspension,
    mangler: alleMangler(spoergsmaal, foertidspension),
    dage: beregnDage(grundlag, udgave, laengdenI(spoergsmaal.varighed)),
    tal: beregnTal(grundlag, udgave),
    tvivl: alTvivl(spoergsmaal, harValg(fakta)),
  }
}

/** Den magre vej: de samme svar som {@link vurder}, uden træ. En egenskabstest holder dem ens. */
export function vurderKort(fakta: Fakta, paa: Dato): KortVurdering {
  const grundlag = lavGrundlag(fakta, paa)
  const udgave = lovudgavePaa(lovensDage(grundlag), grundlag.afgoeresDen)
  const svar = svarPaaSpoergsmaal(grundlag, udgave)
  const { henvises, kraeves, tilbydes, varighed } = svar
  return { henvises, kraeves, tilbydes, varighed, kode: konkluder(delsvar(grundlag, udgave, svar)) }
}

function delsvar(g: Grundlag, udgave: Lovudgave, svar: MagreSvar): Delsvar {
  const { lukning, oplyst, maalgruppe, relevant } = svar
  return {
    spoergsmaal: svar,
    fravaer: udgave.fravaer,
    lukning,
    oplyst,
    maalgruppe,
    relevant,
    foertidspension: relevant === 'ikke-opfyldt' ? udgave.foertidspension?.svar(g) : undefined,
    // Kun «kræver skøn» kan skyldes tvivl alene.
    kunTvivl: svar.henvises === 'kraever-skoen' && erKunTvivl(g, udgave),
  }
}

/** De slutdage, længdens eget led har regnet; under tvivl står de i læsningerne, og så regnes de igen. */
function laengdenI({ fordi }: Forklaring): Tal | undefined {
  const laengden = fordi[0]
  return laengden?.led.id === 'LAB-114-1' && laengden.led.art === 'beregning' ? laengden.tal : undefined
}

function svarene({ henvises, kraeves, tilbydes, varighed }: Spoergsmaal<Forklaring>): Spoergsmaal<Svar> {
  return { henvises: henvises.svar, kraeves: kraeves.svar, tilbydes: tilbydes.svar, varighed: varighed.svar }
}

/**
 * Tvivlen bag svaret; den, der alene afgør, om det kan kræves (har borgeren sagt ja, bærer kun ønsket det første); og
 * den om længden, når der er et forløb at måle.
 */
function alTvivl({ henvises, kraeves, varighed }: Spoergsmaal<Forklaring>, medValgte: boolean): readonly FundetTvivl[] {
  const laengde = henvises.svar === 'ikke-opfyldt' ? [] : [varighed]
  const roedder = erAfgjort(kraeves.svar) ? [henvises, ...laengde] : [henvises, kraeves, ...laengde]
  return medValgte ? tvivlI(...roedder) : tvivlUdenValg(...roedder)
}

/** Har nogen valgt en læsning i sagen? */
function harValg({ laesningsvalg }: Fakta): boolean {
  for (const _ in laesningsvalg) return true
  return false
}

function alleMangler(
  { henvises, kraeves, varighed }: Spoergsmaal<Forklaring>,
  foertidspension: Forklaring | undefined,
): readonly Mangel[] {
  // Længden skal først fastsættes, når forløbet kan bevilges: er svaret nej, mangler den ikke.
  const medLaengde = henvises.svar === 'ikke-opfyldt' ? [henvises] : [henvises, kraeves, varighed]
  return manglerI(...(foertidspension === undefined ? medLaengde : [...medLaengde, foertidspension]))
}
