import type { Forklaring } from './forklaring.ts'

/** En tvivl i loven, som den står i et træ. */
export interface FundetTvivl {
  readonly forklaring: Forklaring
  /** Giver de to læsninger hvert sit svar her? */
  readonly harBetydning: boolean
}

/** Al tvivl i træet, hver tvivl én gang. Også den, der ingen betydning har: det skal siges. */
export function tvivlI(rod: Forklaring): readonly FundetTvivl[] {
  const fundet = new Map<string, FundetTvivl>()
  const gaa = (f: Forklaring): void => {
    if (f.led.tvivl !== undefined) {
      const harBetydning = f.fordi[0]?.svar !== f.fordi[1]?.svar
      const foer = fundet.get(f.led.tvivl.id)
      if (foer === undefined || (harBetydning && !foer.harBetydning)) fundet.set(f.led.tvivl.id, { forklaring: f, harBetydning })
    }
    for (const under of f.fordi) gaa(under)
  }
  gaa(rod)
  return [...fundet.values()]
}
