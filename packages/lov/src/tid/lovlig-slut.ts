import { type Dato, type Hjemmel, type Svar } from '@fodfaeste/grund'
import type { Orlov } from '../fakta.ts'
import type { Grundlag } from '../vurdering/grundlag.ts'
import { harUoplystOrlov, orlovUdenForVarigheden, sidsteDag } from './forloebslaengde.ts'

/** Tallene i en udgave af LAB § 114, stk. 1. Måneder, hele. */
export interface Laengderegel {
  readonly mindstMaaneder: number
  readonly hoejstMaaneder: number
  readonly orlovArter: readonly Orlov['art'][]
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

/**
 * Ligger længden inden for loven? Af dagene, når de kendes; ellers af længden i måneder.
 * Er retten til dagpenge under orlov ikke oplyst, afgøres kun det, der er sikkert begge veje.
 */
export function vurderLaengde(regel: Laengderegel, { start, slut, fakta }: Grundlag): LaengdeSvar {
  const maaneder = fakta.varighedMaaneder?.vaerdi
  if (start === undefined) {
    const svar: Svar = maaneder === undefined ? 'uoplyst' : inden(regel, maaneder)
    return { svar, tidligst: undefined, senest: undefined, slut, maaneder }
  }
  const orlov = fakta.orlov?.vaerdi ?? []
  const udenFor = orlovUdenForVarigheden(orlov, regel.orlovArter)
  const tidligst = sidsteDag(start, regel.mindstMaaneder, udenFor)
  const senest = sidsteDag(start, regel.hoejstMaaneder, udenFor)
  if (slut === undefined) return { svar: 'uoplyst', tidligst, senest, slut, maaneder }
  const uoplystOrlov = harUoplystOrlov(orlov, regel.orlovArter)
  return { svar: svarPaaLaengde({ slut, tidligst, senest, uoplystOrlov }), tidligst, senest, slut, maaneder }
}

function inden({ mindstMaaneder, hoejstMaaneder }: Laengderegel, maaneder: number): Svar {
  return maaneder >= mindstMaaneder && maaneder <= hoejstMaaneder ? 'opfyldt' : 'ikke-opfyldt'
}

function svarPaaLaengde(l: { slut: Dato; tidligst: Dato; senest: Dato; uoplystOrlov: boolean }): Svar {
  if (l.slut < l.tidligst) return 'ikke-opfyldt'
  if (l.slut <= l.senest) return 'opfyldt'
  return l.uoplystOrlov ? 'uoplyst' : 'ikke-opfyldt'
}
