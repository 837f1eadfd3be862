export interface StandbyHaendelser {
  /** Kontakten holder pause på grund af alvorlig sygdom. Begrundelsen er et menneskes skøn. */
  readonly StandbyBegyndt: { readonly fra: string; readonly begrundelse: string; readonly den: string }
  readonly StandbyOphoert: { readonly standby: number; readonly til: string; readonly den: string }
}
