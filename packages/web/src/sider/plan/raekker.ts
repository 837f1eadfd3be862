import type { Plankrav } from '@fodfaeste/kontrakt'
import type { AfsnitId } from './planudkast.ts'

/** To afsnit, loven selv stiller over for hinanden: kommunens syn og borgerens. */
const MODSTYKKE: { readonly [id in AfsnitId]?: AfsnitId } = {
  'kommunens-erfaringer': 'borgerens-erfaringer',
  'kommunens-aarsag': 'borgerens-aarsag',
}

/** En række: kommunens side, og borgerens ved siden af. */
export interface Raekke {
  readonly krav: Plankrav
  /** Borgerens side er selv et afsnit, loven kræver; ellers er den borgerens egne ord til kommunens. */
  readonly modstykke?: Plankrav
}

/** Afsnittene som rækker, i lovens orden. */
export function raekker(krav: readonly Plankrav[]): readonly Raekke[] {
  const modstykker = new Set(Object.values(MODSTYKKE))
  return krav
    .filter(({ id }) => !modstykker.has(id))
    .map((et) => {
      const modstykke = krav.find(({ id }) => id === MODSTYKKE[et.id])
      return modstykke === undefined ? { krav: et } : { krav: et, modstykke }
    })
}
