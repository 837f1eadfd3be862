import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'

/**
 * En sag fra praksis, som en regel svarer på. Svaret står ingen steder: det regnes, når nogen ser efter. De samme sager
 * er reglens prøver, og det ventede svar står kun i prøven.
 */
export type Eksempel = Vilkaarseksempel | Opslagseksempel

interface Sag {
  /** Sagen i én sætning, som en sagsbehandler ville sige den. */
  readonly sag: string
  /** Dagen, sagen ses. Mangler, når den kan ses på enhver dag, reglen gælder. */
  readonly paa: Dato | undefined
}

/** En sag, reglen svarer ja eller nej til, eller siger, hvad der mangler i. */
export interface Vilkaarseksempel extends Sag {
  /** Reglens forklaring i sagen; `undefined`, når reglen ikke findes den dag. */
  readonly forklar: (paa: Dato) => Forklaring | undefined
}

/** En sag, hvor reglen er en tabel, en liste eller en formodning, og svaret er det, der står. */
export interface Opslagseksempel extends Sag {
  /** Det, reglen giver i sagen; `undefined`, når reglen ikke findes den dag. */
  readonly slaaOp: (paa: Dato) => Opslag | undefined
}

/** Det, en tabel, en liste eller en formodning svarer med. */
export interface Opslag {
  /** Svaret, fx «11. marts 2026» eller «69 år». */
  readonly tekst: string
  /** Det i reglen, svaret kommer af, på én linje. */
  readonly hvorfor: string
}

/** Sager ved deres sætning. `paa` er en ISO-dag; udeladt kan sagen ses på enhver dag. */
type Eksempelsager<T, K extends string = string> = {
  readonly [_ in K]: T & { readonly paa?: string }
}

/** Sagerne skrives først ud, når nogen vil se dem: den, der kun vil vurdere, skal ikke vente på dem. */
export type Sagsliste<T, K extends string = string> = () => Eksempelsager<T, K>

/** Sager af én slags, hver ved sin sætning. Navnene huskes af typen, så {@link medSvar} kan kræve et svar til hver. */
export function eksempelsager<T>() {
  return <K extends string>(lav: Sagsliste<T, K>): Sagsliste<T, K> => lav
}

/** En række i en prøve: sagen, dagen og det, prøven venter. */
interface Proeveraekke<T, S> {
  readonly sag: string
  readonly fakta: T
  /** Sagens egen dag; har den ingen, en dag midt i ordningens tid. */
  readonly paa: string
  readonly svar: S
}

/**
 * Sagerne som rækker i en prøve, med det svar, hver skal have. Typen kræver et svar til hver sag, så intet eksempel kan
 * vises uden at være prøvet.
 */
export function medSvar<T, K extends string, S>(
  lav: Sagsliste<T, K>,
  svar: { readonly [_ in K]: S },
): readonly Proeveraekke<T, S>[] {
  const sager = lav()
  return (Object.keys(sager) as K[]).map((sag) => {
    const fakta = sager[sag]
    return { sag, fakta, paa: fakta.paa ?? '2024-06-01', svar: svar[sag] }
  })
}
