import { iso } from '@fodfaeste/grund'
import type { KvitterBrev } from '@fodfaeste/kontrakt'
import { kvitteringskommandoer } from '../forsendelse/kvitteringskommandoer.ts'
import { gemHaendelser } from '../gem-haendelser.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { foldet } from '../vis/sag-visning.ts'
import { BrevetErUndervejs } from '../store/forsendelse-raekke.ts'
import { Afslag, afslag } from './afslag.ts'
import { beslut } from './beslut.ts'
import type { Svar } from './bro.ts'
import { efterSkrivning } from './efter-skrivning.ts'
import { hentSag } from './sag-adgang.ts'
import { konflikt } from './sagens-afslag.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Et menneske siger, at brevet er lagt i posten, eller at det ikke kunne sendes. Da er afgørelsen ikke meddelt. */
export async function kvitterBrev(
  omgivelser: Omgivelser,
  bruger: Bruger,
  { sagId, version }: { readonly sagId: string; readonly version: number },
  { forventetVersion, svar, grund }: KvitterBrev,
): Promise<Svar<'kvitterBrev'> | Afslag> {
  const { lager, ur } = omgivelser
  const sag = await hentSag(omgivelser, { bruger, sagId, handling: 'journalisere' })
  if (sag instanceof Afslag) return sag
  if (sag.lagrede.length !== forventetVersion) return konflikt(sag, forventetVersion)
  const foer = foldet(sag.haendelser, forventetVersion)
  const kommandoer = kvitteringskommandoer(foer, {
    brevet: version,
    svar,
    den: iso(ur.idag()),
    ...(grund !== undefined && { grund }),
  })
  const haendelser = beslut(foer, kommandoer, { af: bruger.aktoer, frister: sag.frister }, ur)
  if (haendelser instanceof Afslag) return haendelser
  const gemt = await gemMedmindreUndervejs(lager.sager, kontekstFor(bruger, omgivelser), {
    sagId,
    foer,
    haendelser,
    idag: ur.idag(),
    frister: sag.frister,
    formaal: 'Sagsbehandling',
    kvitteret: { brevVersion: version, svar },
  })
  if (gemt instanceof Afslag) return gemt
  if (gemt.ok) return efterSkrivning(omgivelser, bruger, sag, gemt.vaerdi.haendelser)
  const nyeste = await hentSag(omgivelser, { bruger, sagId, handling: 'se' })
  return nyeste instanceof Afslag ? nyeste : konflikt(nyeste, forventetVersion)
}

async function gemMedmindreUndervejs(...gem: Parameters<typeof gemHaendelser>) {
  try {
    return await gemHaendelser(...gem)
  } catch (fejl) {
    if (fejl instanceof BrevetErUndervejs) return UNDERVEJS
    throw fejl
  }
}

const UNDERVEJS = afslag(
  'AFVIST',
  'Brevet er ikke gået endnu, så det kan ikke siges, om det kom frem. Se efter igen om lidt; bliver det i køen, så bed driften se på det under Administration, Forsendelser.',
  { kode: 'BREV_ER_UNDERVEJS' },
)
