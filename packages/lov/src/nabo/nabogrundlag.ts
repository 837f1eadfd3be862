import type { Dato, Hjemmel } from '@fodfaeste/grund'
import { seFra } from '../motor/se-fra.ts'
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

/** Et vilkår om sagen, set fra naboreglen. */
export function omSagen(vilkaar: Vilkaar<Grundlag>): Vilkaar<Nabogrundlag> {
  return seFra(vilkaar, (k) => k.sagen)
}

/** Lov om social pension i den udgave, vi har. */
export const lsp = (sted: Omit<Hjemmel, 'lov' | 'udgave'>): Hjemmel => ({
  lov: 'LSP',
  udgave: 'LBK 1123/2024',
  ...sted,
})
