/** Så mange bogstaver skal et ord have for at være langt. */
const LANGT_FRA = 7

export interface Laesbarhed {
  readonly ord: number
  readonly saetninger: number
  readonly lange: number
  /** Ord pr. sætning plus lange ord i procent, afrundet. Tom tekst har intet tal. */
  readonly lix: number | undefined
}

/**
 * LIX (Björnsson): hvor tung en tekst er at læse. En sætning ender ved punktum, spørgsmålstegn, udråbstegn eller kolon, hvor
 * noget nyt begynder, og ved linjens ende; punktummet i «stk. 1» og «2. juni» ender ingen. Tal tælles som ord.
 */
export function laesbarhed(tekst: string): Laesbarhed {
  const linjer = tekst.split(/\n+/u).filter((linje) => ORD.test(linje))
  const saetninger = linjer.reduce((antal, linje) => antal + 1 + (linje.match(SKEL)?.length ?? 0), 0)
  const alle = tekst.match(ALLE_ORD) ?? []
  const lange = alle.filter((et) => (et.match(/\p{L}/gu)?.length ?? 0) >= LANGT_FRA).length
  const lix = alle.length === 0 ? undefined : Math.round(alle.length / saetninger + (100 * lange) / alle.length)
  return { ord: alle.length, saetninger, lange, lix }
}

const ORD = /[\p{L}\p{N}]/u
const ALLE_ORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu
// Efter tegnet et mellemrum og et stort bogstav; et citationstegn kan stå imellem.
const SKEL = /[.!?:]["'«»”)]*\s+["'«»“(]*(?=\p{Lu})/gu
