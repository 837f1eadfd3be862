/** Det, en kommune kan lade to personer om. `efter-klage`: kommunens egen ændring af det, der er klaget over. `hjemvist`: den første afgørelse, efter at Ankestyrelsen sendte sagen tilbage. */
export const GODKENDES = [
  'bevilling',
  'afslag',
  'ophoer',
  'efter-forloebet',
  'pensionssag',
  'efter-klage',
  'andet',
  'hjemvist',
] as const
export type Godkendes = (typeof GODKENDES)[number]

/** Det, kommunen kræver, før der afgøres her. Sagstjekket kræves altid. */
export interface Afgoerelseskrav {
  /** De afgørelser, en anden skal have sagt god for. */
  readonly godkendes: readonly Godkendes[]
}

/** En kommune, der intet har valgt: to personer til alt. */
export const ALT_GODKENDES: Afgoerelseskrav = { godkendes: GODKENDES }
