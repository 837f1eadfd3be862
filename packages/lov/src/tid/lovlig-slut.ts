import type { Dato, Hjemmel, Svar } from '@fodfaeste/grund'
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

const INGEN_ORLOV: readonly Orlov[] = []

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
  const orlov = orlovEfterReglen(regel, fakta.orlov?.vaerdi ?? INGEN_ORLOV)
  const udenFor = orlovUdenForVarigheden(orlov, regel.orlovArter)
  const tidligst = sidsteDag(start, regel.mindstMaaneder, udenFor)
  const senest = sidsteDag(start, regel.hoejstMaaneder, udenFor)
  if (maaneder !== undefined && fakta.dage['planlagt-slut'] === undefined)
    return { svar: inden(regel, maaneder), tidligst, senest, slut: sidsteDag(start, maaneder, udenFor), maaneder }
  if (slut === undefined) return { svar: 'uoplyst', tidligst, senest, slut, maaneder }
  const svar = harUoplystOrlov(orlov, regel.orlovArter)
    ? mellemMaaske(regel, orlov, { start, slut, tidligst, senest })
    : mellem(tidligst, slut, senest)
  return { svar, tidligst, senest, slut, maaneder }
}

/** Orlov med ret flytter begge grænser frem: for kort uden ret og for langt med ret er sikre nej. */
function mellemMaaske(
  regel: Laengderegel,
  orlov: readonly Orlov[],
  { start, slut, tidligst, senest }: { readonly [_ in 'start' | 'slut' | 'tidligst' | 'senest']: Dato },
): Svar {
  const maaske = orlovMaaskeUdenFor(orlov, regel.orlovArter)
  if (slut < tidligst || slut > sidsteDag(start, regel.hoejstMaaneder, maaske)) return 'ikke-opfyldt'
  return slut >= sidsteDag(start, regel.mindstMaaneder, maaske) && slut <= senest ? 'opfyldt' : 'uoplyst'
}

/** Kun svaret; det samme som {@link vurderLaengde} giver. Uden orlov er der kun to dage at regne. */
export function svarPaaLaengde(regel: Laengderegel, g: Grundlag): Svar {
  const { start, slut, fakta } = g
  const orlov = fakta.orlov?.vaerdi
  if (start === undefined || slut === undefined || (orlov !== undefined && orlov.length > 0))
    return vurderLaengde(regel, g).svar
  return slut >= sidsteDag(start, regel.mindstMaaneder, INGEN_ORLOV) &&
    slut <= sidsteDag(start, regel.hoejstMaaneder, INGEN_ORLOV)
    ? 'opfyldt'
    : 'ikke-opfyldt'
}

function inden({ mindstMaaneder, hoejstMaaneder }: Laengderegel, maaneder: number): Svar {
  return maaneder >= mindstMaaneder && maaneder <= hoejstMaaneder ? 'opfyldt' : 'ikke-opfyldt'
}

function mellem(tidligst: Dato, slut: Dato, senest: Dato): Svar {
  return slut >= tidligst && slut <= senest ? 'opfyldt' : 'ikke-opfyldt'
}
