import type { Hjemmel, Svar } from '@fodfaeste/grund'

/** Et sted i loven, skrevet færdigt, som vurderingen viser det. */
export interface HjemmelUddrag {
  readonly tekst: string
  readonly udgave: string
  readonly eli?: string | undefined
  readonly tidligere: boolean
  readonly sted: Omit<Hjemmel, 'udgave'>
}

export interface BeregnetDagUddrag {
  readonly id: string
  readonly navn: string
  readonly dag?: string | undefined
  readonly hvorfor: string
  readonly hjemmel?: HjemmelUddrag | undefined
}

export interface BeregnetTalUddrag {
  readonly id: string
  readonly navn: string
  readonly vaerdi?: number | undefined
  readonly enhed: 'dage'
  readonly hvorfor: string
  readonly hjemmel?: HjemmelUddrag | undefined
}

/** Det af den viste vurdering, som bånd, oversigt og «værd at vide» bruger. `visVurdering` giver mere end dette. */
export interface VurderingUddrag<Kode extends string = string> {
  readonly lov: { readonly udgave: string }
  readonly konklusion: { readonly kode: Kode; readonly svar: Svar; readonly tekst: string }
  readonly mangler: readonly { readonly id: string }[]
  readonly dage: readonly BeregnetDagUddrag[]
  readonly tal: readonly BeregnetTalUddrag[]
  readonly tvivl: readonly {
    readonly id: string
    readonly titel: string
    readonly harBetydning: boolean
    readonly hvemBeslutter: string
    readonly valgt?: { readonly laesning: 'A' | 'B'; readonly af: string } | undefined
  }[]
}
