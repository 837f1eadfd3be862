import type { ForklaringVisning } from '@fodfaeste/kontrakt'

/** Hvilke led brugeren selv har foldet; resten står, som de begynder. */
export type Foldning = ReadonlyMap<string, boolean>

/**
 * Foldet ud fra begyndelsen: roden, vejen til det, der afgør svaret, og lovens egne lister. Det opfyldte inde i dem
 * kan foldes ud, når nogen vil se det efter.
 */
export function erUdfoldet(led: ForklaringVisning, foldning: Foldning, rod: ForklaringVisning): boolean {
  if (led.fordi.length === 0) return false
  if (led === rod) return true
  return foldning.get(led.id) ?? (led.svar === 'opfyldt' ? led.art === 'regel' : led.harBetydning)
}

/** Alle led med underled, foldet ud eller sammen. Roden er altid foldet ud. */
export function foldAlle(rod: ForklaringVisning, ud: boolean): Foldning {
  const alle = new Map<string, boolean>()
  const gaa = (led: ForklaringVisning): void => {
    if (led.fordi.length > 0) alle.set(led.id, ud || led === rod)
    for (const under of led.fordi) gaa(under)
  }
  gaa(rod)
  return alle
}

interface SynligtLed {
  readonly led: ForklaringVisning
  readonly over: ForklaringVisning | undefined
}

/** De led, der ses, oppefra og ned. */
export function synligeLed(rod: ForklaringVisning, foldning: Foldning): readonly SynligtLed[] {
  const gaa = (led: ForklaringVisning, over?: ForklaringVisning): readonly SynligtLed[] => [
    { led, over },
    ...(erUdfoldet(led, foldning, rod) ? led.fordi.flatMap((under) => gaa(under, led)) : []),
  ]
  return gaa(rod)
}

/** Hvad en tast gør i træet: flytter til et led, eller folder det, man står på. */
export type Traek =
  | { readonly art: 'flyt'; readonly til: string }
  | { readonly art: 'fold'; readonly id: string; readonly ud: boolean }
  | undefined

export function traek(tast: string, nu: string, rod: ForklaringVisning, foldning: Foldning): Traek {
  const synlige = synligeLed(rod, foldning)
  const nr = synlige.findIndex(({ led }) => led.id === nu)
  const her = synlige[nr]
  if (her === undefined) return undefined
  const flyt = (til: SynligtLed | undefined): Traek => til && { art: 'flyt', til: til.led.id }
  const ude = erUdfoldet(her.led, foldning, rod)
  switch (tast) {
    case 'ArrowDown':
      return flyt(synlige[nr + 1])
    case 'ArrowUp':
      return flyt(synlige[nr - 1])
    case 'Home':
      return flyt(synlige[0])
    case 'End':
      return flyt(synlige.at(-1))
    case 'ArrowRight':
      if (her.led.fordi.length === 0) return undefined
      return ude ? flyt(synlige[nr + 1]) : { art: 'fold', id: nu, ud: true }
    case 'ArrowLeft':
      if (ude && her.led !== rod) return { art: 'fold', id: nu, ud: false }
      return her.over && { art: 'flyt', til: her.over.id }
    default:
      return undefined
  }
}
