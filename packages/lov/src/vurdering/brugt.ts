import type { DagId, Fakta } from '../fakta.ts'
import { type Brugt, type Mangel, INGEN_BRUGT } from '../motor/forklaring.ts'
import type { Grundlag } from './grundlag.ts'

/** Fødselsdagen som brugt oplysning. */
export function brugtFoedselsdag(g: Grundlag): readonly Brugt[] {
  return g.brugtFoedselsdag
}

const FOEDSELSDAG: readonly Mangel[] = [{ art: 'faktum', id: 'foedselsdag' }]

/** Kan svaret ikke gives, er det fødselsdagen, der mangler. */
export function FOEDSELSDAG_MANGLER(): readonly Mangel[] {
  return FOEDSELSDAG
}

/** Sagens dage som brugte oplysninger, dem der er registreret; de følger efter `foer`. */
export function brugteDage({ dage }: Fakta, ids: readonly DagId[], foer: readonly Brugt[] = INGEN_BRUGT): Brugt[] {
  const brugt = [...foer]
  for (const id of ids) {
    const indhold = dage[id]
    if (indhold !== undefined) brugt.push({ art: 'faktum', id, indhold })
  }
  return brugt
}
