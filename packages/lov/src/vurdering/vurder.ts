import type { Dato, Svar } from '@fodfaeste/grund'
import type { Fakta } from '../fakta.ts'
import { LAB_112_1 } from '../lab/paragraf-112.ts'
import { LSP_18_1 } from '../lsp/paragraf-18.ts'
import type { Forklaring, Mangel } from '../motor/forklaring.ts'
import { manglerI, uafgjorteLed } from '../motor/mangler.ts'
import { type FundetTvivl, tvivlI } from '../motor/tvivl.ts'
import { indholdPaa } from '../motor/version.ts'
import { LUKNING } from '../overgang/lukning.ts'
import { type Lovvalg, lovensDage, vaelgLov } from '../overgang/lovvalg.ts'
import { type BeregnetDag, type BeregnetTal, beregnDage, beregnTal } from './dage.ts'
import { type Grundlag, lavGrundlag } from './grundlag.ts'
import { type Delsvar, type KonklusionKode, konkluder } from './konklusion.ts'
import { type MagreSvar, type Spoergsmaal, forklarSpoergsmaal, svarPaaSpoergsmaal } from './spoergsmaal.ts'

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
 * @throws {RangeError} aldrig af sagens indhold; {@link Error} hvis lovdata har et hul på dagen (før 1900)
 */
export function vurder(fakta: Fakta, paa: Dato): Vurdering {
  const grundlag = lavGrundlag(fakta, paa)
  const lov = vaelgLov(grundlag)
  const spoergsmaal = forklarSpoergsmaal(grundlag, lov)
  const { henvises } = spoergsmaal
  const under = new Map(henvises.fordi.map((f) => [f.led.id, f] as const))
  const relevant = under.get('LAB-112-2')?.svar
  const foertidspension = relevant === 'ikke-opfyldt' ? indholdPaa(LSP_18_1, lov.lovensDag)?.forklar(grundlag) : undefined
  const kode = konkluder({
    spoergsmaal: svarene(spoergsmaal),
    harOrdning: indholdPaa(LAB_112_1, lov.lovensDag) !== undefined,
    lukning: under.get('LOV-1750-21-8')?.svar,
    oplyst: under.get('RSL-10')?.svar,
    maalgruppe: under.get('LAB-112-1')?.svar,
    relevant,
    foertidspension: foertidspension?.svar,
    kunTvivl: erKunTvivl(henvises),
  })
  return {
    paa,
    grundlag,
    lov,
    kode,
    spoergsmaal,
    foertidspension,
    mangler: alleMangler(spoergsmaal, foertidspension),
    dage: beregnDage(grundlag, lov),
    tal: beregnTal(grundlag),
    tvivl: tvivlI(henvises),
  }
}

/** Den magre vej: de samme svar som {@link vurder}, uden træ. En egenskabstest holder dem ens. */
export function vurderKort(fakta: Fakta, paa: Dato): KortVurdering {
  const grundlag = lavGrundlag(fakta, paa)
  const lov = lovensDage(grundlag)
  const svar = svarPaaSpoergsmaal(grundlag, lov)
  const { henvises, kraeves, tilbydes, varighed } = svar
  return { henvises, kraeves, tilbydes, varighed, kode: konkluder(delsvar(grundlag, lov, svar)) }
}

function delsvar(g: Grundlag, lov: Pick<Lovvalg, 'lovensDag' | 'saerlige'>, svar: MagreSvar): Delsvar {
  const { lukning, oplyst, maalgruppe, relevant } = svar
  return {
    spoergsmaal: svar,
    harOrdning: oplyst !== undefined || lukning !== undefined,
    lukning,
    oplyst,
    maalgruppe,
    relevant,
    foertidspension: relevant === 'ikke-opfyldt' ? indholdPaa(LSP_18_1, lov.lovensDag)?.svar(g) : undefined,
    // Kun «kræver skøn» kan skyldes tvivl alene; dér, og kun dér, bygges træet.
    kunTvivl: svar.henvises === 'kraever-skoen' && erKunTvivl(forklarSpoergsmaal(g, { ...lov, overgang: [] }).henvises),
  }
}

function svarene({ henvises, kraeves, tilbydes, varighed }: Spoergsmaal<Forklaring>): Spoergsmaal<Svar> {
  return { henvises: henvises.svar, kraeves: kraeves.svar, tilbydes: tilbydes.svar, varighed: varighed.svar }
}

/** Er det eneste uafgjorte en tvivl, ingen har valgt i? */
function erKunTvivl(henvises: Forklaring): boolean {
  const uafgjorte = uafgjorteLed(henvises)
  return uafgjorte.length > 0 && uafgjorte.every((led) => led.led.tvivl !== undefined)
}

function alleMangler({ henvises, varighed }: Spoergsmaal<Forklaring>, foertidspension: Forklaring | undefined): readonly Mangel[] {
  const samlet = new Map<string, Mangel>()
  // Længden skal først fastsættes, når forløbet kan bevilges: er svaret nej, mangler den ikke.
  const roedder = [henvises, ...(henvises.svar === 'ikke-opfyldt' ? [] : [varighed]), ...(foertidspension === undefined ? [] : [foertidspension])]
  for (const mangel of roedder.flatMap(manglerI)) samlet.set(`${mangel.art} ${mangel.id}`, mangel)
  return [...samlet.values()]
}
