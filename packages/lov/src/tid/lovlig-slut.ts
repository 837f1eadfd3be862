import type { Dato, Hjemmel, Periode, Svar } from '@fodfaeste/grund'
import type { Orlov } from '../fakta.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { harUoplystOrlov, orlovMaaskeUdenFor, orlovUdenForVarigheden, sidsteDag } from './forloebslaengde.ts'

/** Tallene i en udgave af LAB § 114, stk. 1. Måneder, hele. */
export interface Laengderegel {
  readonly mindstMaaneder: number
  readonly hoejstMaaneder: number
  readonly orlovArter: readonly Orlov['art'][]
  /** Kun orlov, der begynder den dag eller senere. Mangler: al orlov. */
  readonly orlovFra?: Readonly<Record<Orlov['art'], Dato>>
  readonly hjemmel: Hjemmel
}

/** Længden holdt op mod loven. */
export interface LaengdeSvar {
  readonly svar: Svar
  /** Tidligste og seneste lovlige sidste dag, med orlov lagt til. Mangler, når starten ikke er kendt. */
  readonly tidligst: Dato | undefined
  readonly senest: Dato | undefined
  readonly slut: Dato | undefined
  readonly maaneder: number | undefined
}

/** Den orlov, reglen ser på. */
export function orlovEfterReglen({ orlovFra }: Laengderegel, orlov: readonly Orlov[]): readonly Orlov[] {
  return orlovFra === undefined ? orlov : orlov.filter((o) => o.fra >= orlovFra[o.art])
}

/**
 * Ligger længden inden for loven? Af dagene, når de er fastsat; ellers af længden i måneder, som er uden orlov.
 * Er retten til dagpenge under orlov ikke oplyst, afgøres kun det, der er sikkert begge veje.
 */
export function vurderLaengde(regel: Laengderegel, { start, slut, fakta }: Grundlag): LaengdeSvar {
  const maaneder = fakta.varighedMaaneder?.vaerdi
  if (start === undefined) {
    const svar: Svar = maaneder === undefined ? 'uoplyst' : inden(regel, maaneder)
    return { svar, tidligst: undefined, senest: undefined, slut, maaneder }
  }
  const orlov = orlovEfterReglen(regel, fakta.orlov?.vaerdi ?? [])
  const udenFor = orlovUdenForVarigheden(orlov, regel.orlovArter)
  const tidligst = sidsteDag(start, regel.mindstMaaneder, udenFor)
  const senest = sidsteDag(start, regel.hoejstMaaneder, udenFor)
  const dage = { tidligst, senest, maaneder }
  if (maaneder !== undefined && fakta.dage['planlagt-slut'] === undefined) {
    return { svar: inden(regel, maaneder), slut: sidsteDag(start, maaneder, udenFor), ...dage }
  }
  if (slut === undefined) return { svar: 'uoplyst', slut, ...dage }
  if (!harUoplystOrlov(orlov, regel.orlovArter)) return { svar: mellem(tidligst, slut, senest), slut, ...dage }
  const maaske = orlovMaaskeUdenFor(orlov, regel.orlovArter)
  const medRet = {
    tidligst: sidsteDag(start, regel.mindstMaaneder, maaske),
    senest: sidsteDag(start, regel.hoejstMaaneder, maaske),
  }
  // Orlov med ret flytter begge grænser frem: for kort uden ret og for langt med ret er sikre nej.
  if (slut < tidligst || slut > medRet.senest) return { svar: 'ikke-opfyldt', slut, ...dage }
  return { svar: slut >= medRet.tidligst && slut <= senest ? 'opfyldt' : 'uoplyst', slut, ...dage }
}

/** Kun svaret; det samme som {@link vurderLaengde} giver. Uden orlov er der kun to dage at regne. */
export function svarPaaLaengde(regel: Laengderegel, g: Grundlag): Svar {
  const { start, slut, fakta } = g
  const orlov = fakta.orlov?.vaerdi
  if (start === undefined || slut === undefined || (orlov !== undefined && orlov.length > 0))
    return vurderLaengde(regel, g).svar
  const maaneder = fakta.varighedMaaneder?.vaerdi
  if (maaneder !== undefined && fakta.dage['planlagt-slut'] === undefined) return inden(regel, maaneder)
  return slut >= sidsteDag(start, regel.mindstMaaneder, INGEN_ORLOV) && slut <= sidsteDag(start, regel.hoejstMaaneder, INGEN_ORLOV)
    ? 'opfyldt'
    : 'ikke-opfyldt'
}

const INGEN_ORLOV: readonly Periode[] = []

function inden({ mindstMaaneder, hoejstMaaneder }: Laengderegel, maaneder: number): Svar {
  return maaneder >= mindstMaaneder && maaneder <= hoejstMaaneder ? 'opfyldt' : 'ikke-opfyldt'
}

function mellem(tidligst: Dato, slut: Dato, senest: Dato): Svar {
  return slut >= tidligst && slut <= senest ? 'opfyldt' : 'ikke-opfyldt'
}
