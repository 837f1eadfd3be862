import type { Dato, Hjemmel } from '@fodfaeste/grund'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { ForberedendeId, PlanGrundlag } from './fakta.ts'
import { BEK_3_1, BEK_3_2 } from './forberedende-del.ts'
import { BEK_4 } from './laegeattest.ts'

type V = Vilkaar<PlanGrundlag>

/** Stedet, bekendtgørelsen beder om afsnittet, i den udgave, der gælder på dagen. `undefined`, når den ikke gør. */
export function afsnittetsSted(id: ForberedendeId, dag: Dato): Hjemmel | undefined {
  return stedet(BEK_3_1, `BEK-1708-3-1-alle-${id}`, dag) ?? stedet(BEK_3_2, `BEK-1708-3-2-${id}`, dag)
}

/**
 * Stedet, der lader kommunen undlade lægeattesten, når et menneske begrunder, at helbredsoplysningerne er nok. Fra 1. januar
 * 2025; før kunne det kun i bestemte sager om pension og jobafklaring, og så er svaret `undefined`.
 */
export function undladtAttestsSted(dag: Dato): Hjemmel | undefined {
  return stedet(BEK_4, 'BEK-1708-4-undladt', dag)
}

function stedet(regel: Regel<V>, led: string, dag: Dato): Hjemmel | undefined {
  const vilkaar = indholdPaa(regel, dag)
  return vilkaar === undefined ? undefined : findLed(vilkaar, led)
}

function findLed({ led, dele }: V, id: string): Hjemmel | undefined {
  if (led.id === id) return led.hjemmel
  for (const del of dele) {
    const fundet = findLed(del, id)
    if (fundet !== undefined) return fundet
  }
  return undefined
}
