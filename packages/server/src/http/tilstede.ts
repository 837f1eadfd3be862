import type { FastifyInstance } from 'fastify'
import { naegtetRolle } from '@fodfaeste/sag'
import { TILSTEDE_MS } from '../kladde/ryd.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { Afslag } from './afslag.ts'
import { rute } from './bro.ts'
import { hentSag } from './sag-adgang.ts'
import { type Bruger, ligeNuFor } from './session.ts'

/**
 * «Også åben hos …». Kun den, der må se sagen, får svar; ellers er svaret som til enhver lukket sag. Der vises intet af
 * sagen, så det er ikke en læsning i adgangsloggen.
 */
export function tilstedeRute(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { tilstede } = omgivelser.lager
  rute(app, omgivelser, 'meldTilstede', async ({ sti: { sagId }, krop, bruger }) => {
    const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'se' })
    if (sag instanceof Afslag) return sag
    const version = sag.lagrede.length
    // Borgeren kan se, hvem der har åbnet sagen, i adgangsloggen; hvem der sidder i den lige nu, er kollegers.
    if (!erAnsat(bruger)) return { andre: [], version }
    const kontekst = ligeNuFor(bruger, omgivelser)
    const siden = new Date(kontekst.tidspunkt.getTime() - TILSTEDE_MS)
    if (krop.aaben) return { andre: await tilstede.meld(kontekst, sagId, siden), version }
    await tilstede.forlad(kontekst, sagId)
    return { andre: [], version }
  })
}

/** Den, der kan erklære en sag for sin egen, er ansat i kommunen. */
function erAnsat({ aktoer }: Bruger): boolean {
  return naegtetRolle(aktoer.roller, 'erklaere') === undefined
}
