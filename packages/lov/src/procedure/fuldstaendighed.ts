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
  const krav =
    art === 'medmindre' || art === 'undtagelse'
      ? rod.fordi.slice(0, 1)
      : art === 'alle' || art === 'regel'
        ? rod.fordi
        : []
  return krav.length === 0
    ? [{ id, krav: spoergsmaal, hjemmel, svar: rod.svar }]
    : krav.flatMap((del) => (erBetinget(del) ? betinget(del) : indholdsmangler(del)))
}

/** «Kun når …, skal … stå der»: to led, hvor det første er undtagelsen. Et krav, ikke to. */
const erBetinget = ({ led }: Forklaring): boolean => led.art === 'mindst-en'

function betinget(forklaring: Forklaring): readonly Indholdsmangel[] {
  if (forklaring.svar === 'opfyldt') return []
  const { id, spoergsmaal, hjemmel } = forklaring.led
  return [{ id, krav: spoergsmaal, hjemmel, svar: forklaring.svar }]
}
