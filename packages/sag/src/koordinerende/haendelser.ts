import type { Person } from '../person.ts'

export interface KoordinerendeHaendelser {
  /** Sagen har fået en ny koordinerende sagsbehandler, LAB § 36, stk. 3. Den forrige er det til dagen før. */
  readonly KoordinerendeSagsbehandlerUdpeget: { readonly person: Person; readonly den: string }
  /** Borgeren er fulgt videre til en anden enhed, kommune eller ordning, og det, de skal vide, er givet videre. */
  readonly SagOverdraget: { readonly til: string; readonly indhold: string; readonly den: string }
}
