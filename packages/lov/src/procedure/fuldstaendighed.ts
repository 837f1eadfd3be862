import type { Hjemmel, Svar } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'

/** Et krav til indholdet, som ikke er set opfyldt. */
export interface Indholdsmangel {
  readonly id: string
  readonly krav: string
  readonly hjemmel: Hjemmel | undefined
  /** `ikke-opfyldt`: det står der ikke. Ellers: ingen har set efter, eller et skøn mangler. */
  readonly svar: Exclude<Svar, 'opfyldt'>
}

/**
 * De indholdskrav, en fuldstændighedsregel stiller, og som mangler, hver med sin hjemmel. Gælder kravene ikke (fuldt
 * medhold), mangler intet. Alle manglerne er med, også når den første var nok til et nej.
 */
export function indholdsmangler(rod: Forklaring): readonly Indholdsmangel[] {
  if (rod.svar === 'opfyldt') return []
  const { art, id, spoergsmaal, hjemmel } = rod.led
  // «Kun når …, skal … stå der» er to led i et «mindst ét», men ét krav.
  const krav = art === 'medmindre' ? rod.fordi.slice(0, 1) : art === 'alle' || art === 'regel' ? rod.fordi : []
  return krav.length === 0
    ? [{ id, krav: spoergsmaal, hjemmel, svar: rod.svar }]
    : krav.flatMap((del) => indholdsmangler(del))
}
