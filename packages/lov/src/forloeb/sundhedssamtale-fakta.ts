import type { Dato } from '@fodfaeste/grund'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'
import type { ForloebFakta, Forloebsgrundlag } from './forloebsgrundlag.ts'

/** Den, der sad med til mødet. */
export type Deltager = 'sundhedskoordinator' | 'borger' | 'koordinerende-sagsbehandler' | 'jobformidler'

/** En samtale, borgeren har bedt om, om ét tilbud. */
export interface Sundhedssamtale {
  /** Den dag, borgeren bad om den. At borgeren selv mener, tilbuddet ikke tager hensyn nok, er grund nok. */
  readonly oensket: Oplysning<Dato>
  readonly holdt?: Oplysning<{ readonly den: Dato; readonly deltagere: readonly Deltager[] }>
  /** Er det hensigtsmæssigt, at jobformidleren deltager i stedet? Kommunens vurdering. */
  readonly jobformidlerIStedet?: Skoen
  readonly udtalelse?: Oplysning<Dato>
  readonly stillingtagen?: Oplysning<{ readonly den: Dato; readonly valg: 'uaendret' | 'tilpasset' | 'andet-tilbud' }>
}

/** Et konkret beskæftigelsesrettet tilbud, kommunen har givet. */
export interface KonkretTilbud {
  readonly id: string
  readonly navn: string
  readonly givet: Oplysning<Dato>
  /** `ikke-begyndt` er et svar; fravær er uoplyst. */
  readonly begyndt?: Oplysning<Dato | 'ikke-begyndt'>
  readonly samtale?: Sundhedssamtale
}

/** Det, retten til samtale ser af en sag. */
export interface SundhedssamtaleFakta extends ForloebFakta {
  readonly tilbud: readonly KonkretTilbud[]
  /** Den dag, borgeren blev vejledt skriftligt om retten. */
  readonly vejledtSkriftligt?: Oplysning<Dato>
}

/** Sagen, som samtalens regler ser den. */
export type Samtalegrundlag = Forloebsgrundlag<SundhedssamtaleFakta>

/** Et tilbud i sin sag. */
export interface TilbudISag {
  readonly g: Samtalegrundlag
  readonly tilbud: KonkretTilbud
}
