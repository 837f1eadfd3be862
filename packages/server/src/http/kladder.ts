import type { FastifyInstance } from 'fastify'
import { KLADDER_BEHOLDES_DAGE } from '../kladde/ryd.ts'
import { haendelsensSted } from '../kladde/haendelsens-sted.ts'
import type { Omgivelser } from '../omgivelser.ts'
import type { Kladde } from '../store/kladde-store.ts'
import { visHaendelser } from '../vis/haendelse-visning.ts'
import { Afslag } from './afslag.ts'
import { type Svar, rute } from './bro.ts'
import { type HentetSag, hentSag, visHentet } from './sag-adgang.ts'
import { ligeNuFor } from './session.ts'

/** Det, den indloggede er ved at skrive i sagen. */
export function kladderuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { kladder } = omgivelser.lager

  rute(app, omgivelser, 'hentKladder', async ({ sti: { sagId }, bruger }) => {
    const egne = await kladder.kladder(ligeNuFor(bruger, omgivelser), sagId)
    const oensket = { bruger, sagId, handling: 'se' } as const
    const vis = (sag: HentetSag): Svar<'hentKladder'> => ({
      kladder: egne.map((kladde) => ({ ...kladde, siden: siden(sag, kladde, bruger.aktoer.id, omgivelser) })),
      beholdesDage: KLADDER_BEHOLDES_DAGE,
    })
    const sag = await hentSag(omgivelser, oensket)
    if (sag instanceof Afslag) return sag
    const data = vis(sag)
    // Ens egne ord er ikke en læsning af sagen; det, en kollega har skrevet siden, er.
    if (data.kladder.every((kladde) => kladde.siden.length === 0)) return data
    return visHentet(omgivelser, oensket, (nu) => ({ data: vis(nu), hvad: 'Det, kollegaer har skrevet siden' }))
  })

  rute(app, omgivelser, 'gemKladde', async ({ sti: { sagId }, krop, bruger }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'se' })
    if (sag instanceof Afslag) return sag
    return kladder.gem(ligeNuFor(bruger, omgivelser), { ...krop, sagId })
  })

  rute(app, omgivelser, 'sletKladde', async ({ sti: { sagId }, krop, bruger }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'se' })
    if (sag instanceof Afslag) return sag
    await kladder.slet(ligeNuFor(bruger, omgivelser), { sagId, sted: krop.sted })
    return { gjort: true } as const
  })
}

type Siden = Svar<'hentKladder'>['kladder'][number]['siden']

/** Det, andre har registreret samme sted, efter at kladden blev begyndt. */
function siden(sag: HentetSag, { sted, sagVersion }: Kladde, migSelv: string, { ur }: Omgivelser): Siden {
  const andres = new Set(
    sag.haendelser.flatMap((h, nr) =>
      nr + 1 > sagVersion && h.af.id !== migSelv && haendelsensSted(h) === sted ? [nr + 1] : [],
    ),
  )
  if (andres.size === 0) return []
  const alle = visHaendelser(sag, { fra: sagVersion + 1, til: sag.haendelser.length }, ur.idag())
  return alle.filter(({ version }) => andres.has(version))
}
