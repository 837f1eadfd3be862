/** Skøn om andet end målgruppen, som loven lægger hos et menneske. */
export const SAGSSKOEN = [
  'attest-aktuel',
  'forberedende-kun-beskrivende',
  'forberedende-fuldt-oplyst',
  'indstilling-fyldestgoerende',
  'saerlige-grunde-mod-genforelaeggelse',
  'booking-frataget',
  'klage-dispensation',
  'klage-hastende',
  'mulighed-for-at-medvirke',
] as const
export type Sagsskoen = (typeof SAGSSKOEN)[number]

export interface SkoenHaendelser {
  readonly SagsskoenTruffet: {
    readonly id: Sagsskoen
    readonly svar: 'ja' | 'nej'
    readonly begrundelse: string
    readonly den: string
  }
}
