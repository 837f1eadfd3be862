import type { Hjemmel, Svar } from '@fodfaeste/grund'
import type { LedArt } from '../motor/forklaring.ts'
import type { KonklusionKode } from '../vurdering/konklusion.ts'
import type { BeregnetDagId, BeregnetTalId } from '../vurdering/dage.ts'

/** En hjemmel skrevet færdig, med udgave og link til den officielle tekst. */
export interface HjemmelVisning {
  readonly tekst: string
  readonly udgave: string
  readonly eli?: string
  readonly tidligere: boolean
  /** Stedet i udgaven, så dets ord kan slås op. */
  readonly sted: Omit<Hjemmel, 'udgave'>
}

/** En brugt oplysning med dansk tekst. */
export interface BrugtVisning {
  readonly id: string
  readonly navn: string
  readonly vaerdi: string
  readonly kilde: string
  readonly den?: string
  readonly af?: string
  readonly begrundelse?: string
}

/** En tænkt ændring, som den hedder i sagen. */
export interface AendringVisning {
  readonly art: 'faktum' | 'skoen' | 'oenske' | 'tvivl'
  readonly id: string
  readonly navn: string
  readonly vaerdi: string
}

/** Hvad der ville vende svaret, og hvad der ikke ville. */
export interface HvorforIkkeVisning {
  readonly kode: KonklusionKode
  /** De mindste sæt, og det, svaret så ville være. */
  readonly vender: readonly { readonly aendringer: readonly AendringVisning[]; readonly svar: string }[]
  readonly venderIkke: readonly AendringVisning[]
}

export interface TvivlVisning {
  readonly id: string
  readonly titel: string
  readonly laesninger: readonly { readonly id: 'A' | 'B'; readonly tekst: string; readonly svar: Svar }[]
  readonly harBetydning: boolean
  readonly hvemBeslutter: string
  readonly valgt?: {
    readonly laesning: 'A' | 'B'
    readonly af: string
    readonly den?: string
    readonly begrundelse: string
  }
}

/** Forklaringen som rene data: ISO-dage og færdige danske linjer. */
export interface ForklaringVisning {
  readonly id: string
  readonly art: LedArt
  readonly svar: Svar
  readonly spoergsmaal: string
  readonly hvorfor: string
  readonly hjemmel?: HjemmelVisning
  readonly brugt: readonly BrugtVisning[]
  readonly spoergerOm: readonly { readonly art: MangelVisning['art']; readonly id: string }[]
  readonly harBetydning: boolean
  readonly tvivl?: TvivlVisning
  readonly forbehold?: string
  readonly fordi: readonly ForklaringVisning[]
}

export interface MangelVisning {
  readonly art: 'faktum' | 'skoen' | 'oenske' | 'tvivl'
  readonly id: string
  readonly navn: string
  readonly spoergsmaal: string
  readonly hjemmel?: HjemmelVisning
  readonly hvem: string
}

export interface BeregnetDagVisning {
  readonly id: BeregnetDagId
  readonly navn: string
  readonly dag?: string
  readonly spaend?: { readonly tidligst: string; readonly senest: string }
  readonly hvorfor: string
  readonly hjemmel?: HjemmelVisning
}

export interface BeregnetTalVisning {
  readonly id: BeregnetTalId
  readonly navn: string
  readonly vaerdi?: number
  readonly enhed: 'dage'
  readonly hvorfor: string
  readonly hjemmel?: HjemmelVisning
}

/** Hele vurderingen som rene data. Samme form som HTTP-kontraktens. */
export interface VurderingVisning {
  readonly paa: string
  readonly lov: {
    readonly udgave: string
    readonly eli?: string
    readonly lovensDag: string
    readonly afgoeresDen: string
    readonly overgang: readonly {
      readonly id: string
      readonly tekst: string
      readonly hjemmel?: HjemmelVisning
      readonly regler: readonly string[]
      readonly lovensDag: string
    }[]
  }
  readonly konklusion: {
    readonly kode: KonklusionKode
    readonly svar: Svar
    readonly tekst: string
    readonly betydning: string
  }
  readonly spoergsmaal: {
    readonly henvises: ForklaringVisning
    readonly kraeves: ForklaringVisning
    readonly tilbydes: ForklaringVisning
    readonly varighed: ForklaringVisning
  }
  readonly mangler: readonly MangelVisning[]
  readonly dage: readonly BeregnetDagVisning[]
  readonly tal: readonly BeregnetTalVisning[]
  readonly tvivl: readonly TvivlVisning[]
}
