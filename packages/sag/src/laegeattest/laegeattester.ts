import { type Del, med, ny } from '../del.ts'
import type { Person } from '../haendelser.ts'
import type { LaegeattestHaendelser } from './haendelser.ts'

type Modtaget = LaegeattestHaendelser['LaegeattestModtaget']

export interface Laegeattest {
  readonly version: number
  /** Den læge, den er bestilt hos. Mangler, når den kom uopfordret. */
  readonly laege?: string
  readonly af: Person
  /** Dagen, der blev anmodet, eller, når den kom uopfordret, dagen den kom. */
  readonly den: string
  readonly svarfrist?: string
  readonly rykketDen?: string
  readonly modtagetDen?: string
  readonly dateret?: string
  readonly indhold?: Modtaget['indhold']
  readonly dokument?: number
  readonly laest?: { readonly den: string; readonly af: Person }
}

export interface Laegeattester {
  readonly attester: readonly Laegeattest[]
  readonly udeladt?: { readonly begrundelse: string; readonly den: string; readonly af: Person }
}

export const LAEGEATTESTER: Del<LaegeattestHaendelser, Laegeattester> = {
  tom: { attester: [] },
  udvikl: {
    LaegeattestAnmodet: (foer, sket) => ({ ...foer, attester: [...foer.attester, ny(sket)] }),
    LaegeattestRykket: (foer, { data: { attest, den } }) => ({
      ...foer,
      attester: med(foer.attester, attest, { rykketDen: den }),
    }),
    LaegeattestModtaget: (foer, sket) => {
      const { attest, dateret, indhold, dokument, den } = sket.data
      const modtaget = { dateret, indhold, modtagetDen: den, ...(dokument !== undefined && { dokument }) }
      const attester =
        attest === undefined ? [...foer.attester, { ...ny(sket), ...modtaget }] : med(foer.attester, attest, modtaget)
      return { ...foer, attester }
    },
    LaegeattestLaest: (foer, { data: { attest, den }, af }) => ({
      ...foer,
      attester: med(foer.attester, attest, { laest: { den, af } }),
    }),
    LaegeattestUdeladt: (foer, { data: { begrundelse, den }, af }) => ({ ...foer, udeladt: { begrundelse, den, af } }),
  },
}
