import { gennemBaerende } from './betydning.ts'
import type { Forklaring } from './forklaring.ts'

/** En tvivl i loven, som den står i et træ. */
export interface FundetTvivl {
  readonly forklaring: Forklaring
  /** Giver de to læsninger hvert sit svar her? */
  readonly harBetydning: boolean
}

/**
 * Den tvivl, svaret hviler på, hver tvivl én gang. Giver begge læsninger samme svar, er den med og uden betydning:
 * det skal siges. Tvivl i grene, der ikke bærer svaret, er ikke denne sags.
 */
export function tvivlI(rod: Forklaring): readonly FundetTvivl[] {
  const fundet: FundetTvivl[] = []
  gennemBaerende(rod, (forklaring) => {
    const id = forklaring.led.tvivl?.id
    if (id === undefined) return
    const harBetydning = forklaring.fordi[0]?.svar !== forklaring.fordi[1]?.svar
    const nr = fundet.findIndex((f) => f.forklaring.led.tvivl?.id === id)
    if (nr === -1) fundet.push({ forklaring, harBetydning })
    else if (harBetydning) fundet[nr] = { forklaring, harBetydning }
  })
  return fundet
}
