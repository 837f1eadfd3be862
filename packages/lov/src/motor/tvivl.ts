import { baerendeLed } from './betydning.ts'
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
  const fundet = new Map<string, FundetTvivl>()
  for (const forklaring of baerendeLed(rod)) {
    const id = forklaring.led.tvivl?.id
    if (id === undefined) continue
    const harBetydning = forklaring.fordi[0]?.svar !== forklaring.fordi[1]?.svar
    if (harBetydning || !fundet.has(id)) fundet.set(id, { forklaring, harBetydning })
  }
  return [...fundet.values()]
}
