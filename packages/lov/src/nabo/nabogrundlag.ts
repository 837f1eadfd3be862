import { type Dato, type Hjemmel, type Svar, dato } from '@fodfaeste/grund'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Forloebsdage } from '../pligter/pligt.ts'
import { type Spaend, fylder } from '../tid/spaend.ts'
import { type Grundlag, lavGrundlag } from '../vurdering/grundlag.ts'
import type { Nabofakta } from './fakta.ts'

/** Det, en naboregel får at se. */
export interface Nabogrundlag {
  readonly nabo: Nabofakta
  readonly sagen: Grundlag
  readonly forloeb: Forloebsdage
  readonly dag: Dato
  readonly fylder18: Spaend | undefined
}

/** Grundlaget på dagen. */
export function lavNabogrundlag(nabo: Nabofakta, forloeb: Forloebsdage, dag: Dato): Nabogrundlag {
  const sagen = lavGrundlag(nabo.sag, dag)
  return { nabo, sagen, forloeb, dag, fylder18: sagen.foedt === undefined ? undefined : fylder(sagen.foedt, 18) }
}

/** Et vilkår om sagen, set fra naboreglen. Ledet og svaret er de samme; kun grundlaget er pakket ind. */
export function omSagen(vilkaar: Vilkaar<Grundlag>): Vilkaar<Nabogrundlag> {
  return {
    led: vilkaar.led,
    dele: vilkaar.dele.map(omSagen),
    svar: (k): Svar => vilkaar.svar(k.sagen),
    forklar: (k) => vilkaar.forklar(k.sagen),
  }
}

/** Lov om social pension i den udgave, vi har. */
export const lsp = (sted: Omit<Hjemmel, 'lov' | 'udgave'>): Hjemmel => ({
  lov: 'LSP',
  udgave: 'LBK 1123/2024',
  ...sted,
})

/** Første dag, hvor teamet efter det kendte er væk. Den nøjagtige paragraf er ikke læst. */
export const TEAMET_OPHOERER = dato('2026-07-01')
