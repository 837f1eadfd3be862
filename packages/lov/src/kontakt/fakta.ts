import type { Dato } from '@fodfaeste/grund'
import type { Laesningsvalg, Oplysning, Skoen } from '../motor/oplysning.ts'

/** Hvordan en samtale blev holdt. `andet` er brev eller en anden vej uden at se eller høre hinanden. */
export type Samtaleform = 'fremmoede' | 'telefon' | 'video' | 'andet'

/** En individuel samtale, der er holdt. En aftalt eller aflyst samtale hører ikke til her. */
export interface Jobsamtale {
  readonly den: Oplysning<Dato>
  readonly form?: Oplysning<Samtaleform>
  /** Deltog borgeren i et tilbud den dag? Indtil 2022 åbnede det for andre former. */
  readonly iTilbud?: Oplysning<boolean>
  /** Valgte borgeren formen? */
  readonly borgerensValg?: Oplysning<boolean>
  /** Kommunen har konkret vurderet, at der var behov for fremmøde. */
  readonly behovForFremmoede?: Skoen
}

/** En ubrudt tid på ressourceforløbsydelse under ressourceforløb. Et skift af ydelse begynder en ny. */
export interface Ydelsesperiode {
  /** Overgangen til ydelsen. Den kan ligge en anden dag end forløbets første. */
  readonly fra: Oplysning<Dato>
  /** Sidste dag på ydelsen; mangler, mens den løber. */
  readonly til?: Oplysning<Dato>
}

/** En tid, hvor opfølgningen sker uden kontakt. `til` mangler, mens den løber. */
export interface Standby {
  readonly fra: Oplysning<Dato>
  readonly til?: Oplysning<Dato>
  /** Er sygdommen alvorlig, og er kontakt ikke hensigtsmæssig eller mulig? */
  readonly alvorlig?: Skoen
}

/** En beskæftigelsesrettet foranstaltning, der ender en dag. */
export interface Foranstaltning {
  readonly id: string
  readonly navn: string
  readonly begyndt: Oplysning<Dato>
  /** Dens sidste dag. */
  readonly slutter?: Oplysning<Dato>
  /** Den dag, kommunen tog stilling til, om der er brug for mere. */
  readonly stillingTaget?: Oplysning<Dato>
  readonly inddraget?: {
    readonly borgeren?: Oplysning<boolean>
    readonly egenLaege?: Oplysning<boolean>
    /** Faglig organisation, virksomheder og andre, hvor de er. */
    readonly andre?: Oplysning<boolean>
  }
  /** Er der besluttet mere, og blev det sat i værk i umiddelbar tilknytning? */
  readonly naeste?: { readonly besluttet: Oplysning<boolean>; readonly iTilknytning?: Oplysning<boolean> }
}

/** Alt, loven spørger om ved kontakten. */
export interface KontaktFakta {
  readonly ydelse: readonly Ydelsesperiode[]
  readonly samtaler: readonly Jobsamtale[]
  readonly standby: readonly Standby[]
  /** Kontakten efter de første seks måneder er aftalt med borgeren. */
  readonly aftaltEfter?: Oplysning<boolean>
  /** De dage, borgeren har bedt om en samtale. */
  readonly anmodninger: readonly Oplysning<Dato>[]
  /** Retten til selv at booke er taget, efter en konkret vurdering. */
  readonly bookingFrataget?: Skoen
  readonly foranstaltninger: readonly Foranstaltning[]
  readonly laesningsvalg: { readonly [tvivl: string]: Laesningsvalg | undefined }
}
