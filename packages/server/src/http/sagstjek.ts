import type { FastifyInstance } from 'fastify'
import type { Omgivelser } from '../omgivelser.ts'
import { visSagstjek } from '../vis/sagstjek-visning.ts'
import { afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { visHentet } from './sag-adgang.ts'

const KAN_IKKE_EFTERSES = afslag(
  'AFGOERELSE_FINDES_IKKE',
  'Sagen har ingen afgørelse om ressourceforløb eller førtidspension med det nummer. Vælg en på listen.',
)

/** Sagstjekket: spørgsmålene, og hvordan sagen svarer. Intet gemmes. */
export function sagstjekRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentSagstjek', ({ sti: { sagId }, valg, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => {
      const data = visSagstjek(sag, valg, { aktoer: bruger.aktoer, idag: omgivelser.ur.idag() })
      return data === undefined ? KAN_IKKE_EFTERSES : { data, hvad: 'Sagstjek' }
    }),
  )
}
