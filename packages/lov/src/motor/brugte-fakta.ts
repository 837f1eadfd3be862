import type { Brugt } from './forklaring.ts'
import type { Oplysning } from './oplysning.ts'

/** De oplysninger, der er registreret, som brugte, under deres id'er. */
export function brugteFakta(fakta: Readonly<Record<string, Oplysning<unknown> | undefined>>): readonly Brugt[] {
  return Object.entries(fakta).flatMap(([id, indhold]) =>
    indhold === undefined ? [] : [{ art: 'faktum', id, indhold } as const],
  )
}
