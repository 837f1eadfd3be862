import type { FastifyInstance } from 'fastify'
import { udenFravaer } from '@fodfaeste/kontrakt'
import { iso } from '@fodfaeste/grund'
import { type Indstillingsskrift, indstillingensStand, maa, naegtetRolle, teametsStand } from '@fodfaeste/sag'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { visKrav, visTeam } from '../vis/team-visning.ts'
import type { Teammoede } from '../store/teammoede-store.ts'
import { serMoedet } from '../vis/teammoede-visning.ts'
import { afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { visHentet } from './sag-adgang.ts'
import { sagensTaler } from './sagens-taler.ts'
import { kontekstFor } from './session.ts'

const BEHANDLING_FINDES_IKKE = afslag(
  'HAENDELSE_FINDES_IKKE',
  'Sagen har ingen behandling i teamet med det nummer. Vælg en på teamets side.',
)

/** Teamets arbejde med én sag: læses, og indstillingen prøves, mens den skrives. Den gemmes med sagens beslutninger. */
export function teamruter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, ur } = omgivelser
  rute(app, omgivelser, 'hentTeam', async ({ sti: { sagId }, bruger }) => {
    const udenFor = {
      sagId,
      moeder: await lager.teammoeder.medSagen(kontekstFor(bruger, omgivelser), sagId),
      taler: await sagensTaler(omgivelser, bruger, sagId),
      seMoedet: (moede: Teammoede) =>
        naegtetRolle(bruger.aktoer.roller, 'se-teammoeder') === undefined && serMoedet(bruger.aktoer, moede),
    }
    return visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser, frister, forhold }) => {
      const sag = foldet(haendelser, haendelser.length)
      const maaSkrive = maa(bruger.aktoer, 'behandle-i-team', forhold).maa
      const idag = ur.idag()
      const vilkaar = { idag, maaSkrive, udenFor }
      return { data: visTeam(sag, teametsStand(sag, idag, frister), vilkaar), hvad: 'Rehabiliteringsteam' }
    })
  })

  rute(app, omgivelser, 'proevIndstilling', ({ sti: { sagId }, krop, bruger }) =>
    visHentet(omgivelser, { bruger, sagId, handling: 'se' }, ({ haendelser, frister }) => {
      const idag = ur.idag()
      const { behandling, ...skrift } = udenFravaer({ ...krop, den: iso(idag) })
      const sag = foldet(haendelser, haendelser.length)
      const stand = indstillingensStand(sag, { behandling, skrift: skrift as Indstillingsskrift }, idag, frister)
      return stand === undefined
        ? BEHANDLING_FINDES_IKKE
        : { data: visKrav(stand, idag), hvad: 'Indstilling, mens den skrives' }
    }),
  )
}
