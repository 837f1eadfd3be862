/** Et brev som data. Motoren sætter det op; ingen tekst heri er nogen sinde markup. */
export interface Brev {
  readonly afsender: Brevhoved
  /** Navn og adresse, linje for linje. Tom, når adressen ikke kendes. */
  readonly modtager: readonly string[]
  /** Brevets dag (ISO). Også filens egen dato: samme brev giver samme fil. */
  readonly dato: string
  readonly sagsnummer: string
  readonly titel: string
  /** Et udkast mærkes på hver side. Kun et udkast kan have huller. */
  readonly udkast: boolean
  readonly afsnit: readonly Brevafsnit[]
  /** Tom, når det ikke er et brev: så er der heller ingen hilsen. */
  readonly underskrift: readonly string[]
  /** Det, et udkast mærkes med, når det ikke er et brev, der skal sendes. */
  readonly udkastmaerke?: string
}

/** Kommunens navn og de linjer, den selv har sat: adresse, telefon, hjemmeside. */
export interface Brevhoved {
  readonly navn: string
  readonly linjer: readonly string[]
}

export interface Brevafsnit {
  readonly overskrift?: string
  readonly stykker: readonly Stykke[]
}

export type Stykke =
  | { readonly art: 'tekst'; readonly tekst: string }
  /** En andens ord, fx borgerens. */
  | { readonly art: 'citat'; readonly tekst: string; readonly hvem: string }
  | { readonly art: 'punkter'; readonly punkter: readonly string[] }
  | { readonly art: 'raekker'; readonly raekker: readonly { readonly navn: string; readonly vaerdi: string }[] }
  /** Noget, brevet mangler. Det opdigtes aldrig; hullet står der med navn, og feltet, der mender det, når der er et. */
  | { readonly art: 'hul'; readonly tekst: string; readonly felt?: string }

export const tekst = (indhold: string): Stykke => ({ art: 'tekst', tekst: indhold })
export const punkter = (indhold: readonly string[]): Stykke => ({ art: 'punkter', punkter: indhold })

/** Hullerne i et brev, som de står i det. */
export function huller({ afsnit }: Brev): readonly string[] {
  return afsnit.flatMap(({ stykker }) => stykker.flatMap((s) => (s.art === 'hul' ? [s.tekst] : [])))
}
