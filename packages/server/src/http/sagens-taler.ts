import { iso } from '@fodfaeste/grund'
import type { Omgivelser } from '../omgivelser.ts'
import { type Bruger, kontekstFor } from './session.ts'

/** Navnet på den, der taler for borgeren i sagen i dag; `undefined`, når sagen ingen har. */
export async function sagensTaler(omgivelser: Omgivelser, bruger: Bruger, sagId: string): Promise<string | undefined> {
  const idag = iso(omgivelser.ur.idag())
  const tilknyttede = await omgivelser.lager.adgang.tilknytninger(kontekstFor(bruger, omgivelser), sagId)
  return tilknyttede.find(({ rolle, til }) => rolle === 'partsrepraesentant' && (til === undefined || til >= idag))
    ?.navn
}
