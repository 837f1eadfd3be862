import type { DagId, Fakta } from '../fakta.ts'
import type { Brugt, Mangel } from '../motor/forklaring.ts'
import type { Grundlag } from './grundlag.ts'

/** Fødselsdagen som brugt oplysning. */
export function brugtFoedselsdag({ fakta }: Grundlag): readonly Brugt[] {
  return fakta.foedselsdag === undefined ? [] : [{ art: 'faktum', id: 'foedselsdag', indhold: fakta.foedselsdag }]
}

const FOEDSELSDAG: readonly Mangel[] = [{ art: 'faktum', id: 'foedselsdag' }]

/** Kan svaret ikke gives, er det fødselsdagen, der mangler. */
export function FOEDSELSDAG_MANGLER(): readonly Mangel[] {
  return FOEDSELSDAG
}

/** Sagens dage som brugte oplysninger, dem der er registreret. */
export function brugteDage(fakta: Fakta, ...ids: readonly DagId[]): readonly Brugt[] {
  return ids.flatMap((id) => {
    const indhold = fakta.dage[id]
    return indhold === undefined ? [] : [{ art: 'faktum' as const, id, indhold }]
  })
}
