import type { Dato } from '@fodfaeste/grund'
import type { Regel } from './version.ts'

/**
 * En anden lov end den vedtagne at regne efter: den, som den ville være uden de seneste ændringer, eller med et forslag.
 * Alt andet end det nævnte er loven selv.
 */
export interface Lovsaet {
  /** Til mennesker: «loven til og med 31. december 2021», «forslaget om 45 år». */
  readonly navn: string
  /** Sidste dag, noget er trådt i kraft. Det, der skulle træde i kraft senere, gjorde det ikke. */
  readonly tilOgMed?: Dato
  /** Regler, der står i stedet for lovens egne med samme id. */
  readonly erstatter?: readonly Regel<unknown>[]
}

let gaeldende: Lovsaet | undefined

/**
 * Regner efter et andet lovsæt. Sættet gælder kun, mens `regn` løber, og den må ikke vente på noget: udefra er svaret
 * en ren funktion af sættet og sagen. Reglerne slår op ét sted (`version.ts`), så ingen af dem ved, hvilket sæt de er i.
 */
export function underLovsaet<T>(saet: Lovsaet, regn: () => T): T {
  const foer = gaeldende
  gaeldende = saet
  try {
    return regn()
  } finally {
    gaeldende = foer
  }
}

const LOVEN_SELV: Lovsaet = { navn: 'loven' }

/** Det sæt, der regnes efter; altid det samme objekt for det samme sæt, så noget kan huskes til netop det. */
export function lovsaettet(): Lovsaet {
  return gaeldende ?? LOVEN_SELV
}

/** Den dag, der slås op på: dagen selv, eller sættets sidste, når det slutter før. */
export function opslagsdag(dag: Dato): Dato {
  const sidste = gaeldende?.tilOgMed
  return sidste !== undefined && sidste < dag ? sidste : dag
}

/** Er det, der træder i kraft på skæringsdagen, i kraft på dagen? */
export function iKraft(skaering: Dato, dag: Dato): boolean {
  return opslagsdag(dag) >= skaering
}

/** Er det, der træder i kraft på skæringsdagen, overhovedet en del af sættet? */
export function erVedtaget(skaering: Dato): boolean {
  return iKraft(skaering, skaering)
}

/** Reglen, som den er i sættet. */
export function iSaettet<T>(regel: Regel<T>): Regel<T> {
  const erstatning = gaeldende?.erstatter?.find(({ id }) => id === regel.id)
  return erstatning === undefined ? regel : (erstatning as Regel<T>)
}
