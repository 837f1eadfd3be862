import type { FastifyInstance } from 'fastify'
import type { Omgivelser } from '../omgivelser.ts'
import { visOplysningerne } from '../vis/oplysninger-visning.ts'
import { rute } from './bro.ts'
import { visHentet } from './sag-adgang.ts'

/** Det, sagen ved om borgerens situation, samlet: temaer, lægeattest, ønsker og samtykker. */
export function oplysningerRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentOplysninger', ({ sti: { sagId }, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => ({
      data: visOplysningerne(sag, omgivelser.ur.idag()),
      hvad: 'Oplysninger',
    })),
  )
}
