import type { FastifyInstance } from 'fastify'
import { iso } from '@fodfaeste/grund'
import { hvorforIkke, visFrister, visHvorforIkke, vurderSag } from '@fodfaeste/lov'
import { tilFakta, tilSagsfakta } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet, visSag } from '../vis/sag-visning.ts'
import { Afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { findBlik } from './find-blik.ts'
import { visHentet } from './sag-adgang.ts'
import { hvadNuHvis } from './hvad-nu-hvis.ts'

/** Læsning af én sag: som den er, som den var, og som den kunne være. */
export function sagRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  rute(app, omgivelser, 'hentSag', ({ sti: { sagId }, valg, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => {
      const blik = findBlik(sag, valg, omgivelser.ur.idag())
      if (blik instanceof Afslag) return blik
      const hvad = blik.version < sag.lagrede.length ? `Sagen, version ${blik.version}` : 'Sagen'
      return { data: visSag(sag, blik, bruger.aktoer), hvad, formaal: valg.formaal }
    }),
  )

  rute(app, omgivelser, 'hentPligter', ({ sti: { sagId }, valg, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (hentet) => {
      const { registreretTil, dato: paa, formaal } = valg
      const blik = findBlik(hentet, { registreretTil, paa }, omgivelser.ur.idag())
      if (blik instanceof Afslag) return blik
      const sag = foldet(hentet.haendelser, blik.version)
      const hvad = registreretTil === undefined ? 'Pligter' : `Pligter, version ${blik.version}`
      return { data: visFrister(vurderSag(tilSagsfakta(sag, blik.frister), blik.paa)), hvad, formaal }
    }),
  )

  rute(app, omgivelser, 'hentHvorforIkke', ({ sti: { sagId }, valg, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => {
      const blik = findBlik(sag, valg, omgivelser.ur.idag())
      if (blik instanceof Afslag) return blik
      const fakta = tilFakta(foldet(sag.haendelser, blik.version))
      return { data: visHvorforIkke(hvorforIkke(fakta, blik.paa)), hvad: 'Hvorfor ikke', formaal: valg.formaal }
    }),
  )

  rute(app, omgivelser, 'proevHvadNuHvis', ({ sti: { sagId }, krop, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, (sag) => {
      const idag = omgivelser.ur.idag()
      const blik = findBlik(sag, { version: krop.tilVersion, paa: krop.paa ?? iso(idag) }, idag)
      if (blik instanceof Afslag) return blik
      const data = hvadNuHvis(sag, krop, blik, idag, bruger.aktoer)
      return data instanceof Afslag ? data : { data, hvad: 'Hvad nu hvis' }
    }),
  )
}
