import type { FastifyInstance } from 'fastify'
import type { Udkast } from '@fodfaeste/sag'
import { udenFravaer } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import { visAfgoerelsen, visProevetUdkast } from '../vis/afgoerelsen-visning.ts'
import { visVeje } from '../vis/veje-visning.ts'
import { rute } from './bro.ts'
import { visHentet } from './sag-adgang.ts'

/** Vejen til en afgørelse: hvor sagen er, og hvad der står i vejen. Selve afgørelsen er en beslutning som de andre. */
export function afgoerelsesRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const idag = () => omgivelser.ur.idag()
  rute(app, omgivelser, 'hentAfgoerelsen', ({ sti: { sagId }, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => ({
      data: visAfgoerelsen(sag, { aktoer: bruger.aktoer, idag: idag() }),
      hvad: 'Afgørelse',
    })),
  )
  rute(app, omgivelser, 'hentVeje', ({ sti: { sagId }, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => ({
      data: visVeje(sag, idag()),
      hvad: 'Hvad der kan følge af målgruppens svar',
    })),
  )
  rute(app, omgivelser, 'proevUdkast', ({ sti: { sagId }, krop, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => ({
      data: visProevetUdkast(sag, udenFravaer(krop.udkast) as Udkast, { aktoer: bruger.aktoer, idag: idag() }),
      hvad: 'Udkast til afgørelse prøvet',
    })),
  )
}
