import type { OenskeEmne, SkoenId } from '@fodfaeste/lov'
import type { DokumentHaendelser } from './dokument/haendelser.ts'
import type { Person } from './haendelser.ts'
import type { OplysningId, OplysningVaerdier } from './oplysning.ts'

/** En oplysning, som den står i sagen nu. */
export interface RegistreretOplysning<V> {
  readonly vaerdi: V
  readonly kilde: string
  /** Dagen, oplysningen er fra (ISO). */
  readonly den: string
  readonly af: Person
  readonly registreretTidspunkt: string
}

/** Et skøn, som det sidst er truffet. */
export interface TruffetSkoen {
  readonly svar: 'ja' | 'nej'
  readonly begrundelse: string
  readonly den: string
  readonly af: Person
}

/** Et spørgsmål til borgeren om et ønske, og svaret. Svaret kan komme uden spørgsmål og spørgsmålet uden svar. */
export interface OenskeISag {
  readonly emne: OenskeEmne
  readonly spoergsmaal?: string
  readonly spurgtDen?: string
  readonly spurgtAf?: Person
  readonly svar?: 'ja' | 'nej'
  readonly svaretDen?: string
  /** Borgerens egne ord. */
  readonly ord?: string
  readonly trukketTilbageDen?: string
}

export interface ValgtLaesning {
  readonly laesning: 'A' | 'B'
  readonly begrundelse: string
  readonly den: string
  readonly af: Person
}

export interface ForetagetVurdering {
  readonly paa: string
  readonly kode: string
  readonly lovensUdgave: string
  readonly af: Person
  /** Sagens version med denne hændelse. */
  readonly version: number
}

/** Et journaliseret dokument. `version` er dets nummer i sagen. */
export type Dokument = DokumentHaendelser['DokumentRegistreret'] & { readonly version: number; readonly af: Person }

/** Sagen, foldet af sine hændelser. Før «SagOprettet» findes den ikke: `undefined`. */
export interface Sag {
  /** Antal hændelser. */
  readonly version: number
  readonly sagsnummer: string
  readonly borger: { readonly navn: string }
  readonly cprMaskeret: string
  readonly henvistFra: string
  readonly henvistDen: string
  readonly sagsbehandler: Person
  readonly oplysninger: { readonly [K in OplysningId]?: RegistreretOplysning<OplysningVaerdier[K]> }
  readonly skoen: { readonly [K in SkoenId]?: TruffetSkoen }
  /** I den orden, de er spurgt eller givet. */
  readonly oensker: readonly OenskeISag[]
  readonly laesningsvalg: { readonly [tvivl: string]: ValgtLaesning }
  readonly vurderinger: readonly ForetagetVurdering[]
  /** I den orden, de er journaliseret. */
  readonly dokumenter: readonly Dokument[]
  /** Sidste hændelses registreringstidspunkt. */
  readonly opdateret: string
}
