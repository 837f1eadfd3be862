import type { FastifyInstance } from 'fastify'
import type { Omgivelser } from '../omgivelser.ts'
import { visSammenligning } from '../vis/sagssammenligning.ts'
import { Afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { findBlik } from './find-blik.ts'
import { visHentet } from './sag-adgang.ts'

/** Forskellen mellem to øjeblikke i en sag. */
export function sammenlignSagRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'sammenlignSag', ({ sti: { sagId }, valg, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => {
      const idag = omgivelser.ur.idag()
      const foer = findBlik(sag, { registreretTil: valg.foer, paa: valg.lovFoer }, idag)
      if (foer instanceof Afslag) return foer
      const efter = findBlik(sag, { registreretTil: valg.efter, paa: valg.lovEfter }, idag)
      if (efter instanceof Afslag) return efter
      return {
        data: visSammenligning(sag, { ...foer, registreretTil: valg.foer }, { ...efter, registreretTil: valg.efter }),
        hvad: `Sagen, forskellen fra version ${foer.version} til ${efter.version}`,
        formaal: valg.formaal,
      }
    }),
  )
}
