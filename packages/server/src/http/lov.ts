import type { FastifyInstance } from 'fastify'
import { dato } from '@fodfaeste/grund'
import { faktaFraFil } from '@fodfaeste/kontrakt'
import { visVurdering, vurder } from '@fodfaeste/lov'
import type { Omgivelser } from '../omgivelser.ts'
import { ugyldigtInput } from './afslag.ts'
import { rute } from './bro.ts'

/** Loven uden en sag: oplysninger ind, vurdering ud. Intet gemmes, og intet logges om dem. */
export function lovRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'vurderFakta', async ({ krop }) => {
    const fakta = faktaFraFil(krop.fakta)
    if (!fakta.ok) return ugyldigtInput(fakta.afvist.map((fejl) => ({ ...fejl, felt: `fakta.${fejl.felt}` })))
    return visVurdering(vurder(fakta.vaerdi, dato(krop.paa)))
  })
}
