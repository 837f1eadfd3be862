import type { TJEK_IDER } from './tjek-ider.ts'

export interface SagstjekHaendelser {
  /** Et navngivet menneske har begrundet, at der afgøres, uden at tjekket er i orden. */
  readonly TjekFraveget: {
    readonly tjek: (typeof TJEK_IDER)[number]
    readonly begrundelse: string
    readonly den: string
  }
}
