import { erAfgjort } from '@fodfaeste/grund'
import type { Forklaring, Mangel } from './forklaring.ts'

/**
 * De led, der stadig kan ændre svaret. Er leddet afgjort, kan intet under det: ét «nej» i et «alle» gør de
 * uoplyste søskende ligegyldige. Ellers kan ethvert uafgjort underled vende det, fordi de afgjorte søskende
 * ikke står i vejen.
 */
export function uafgjorteLed(rod: Forklaring): readonly Forklaring[] {
  if (erAfgjort(rod.svar)) return []
  const under = underled(rod)
  if (under.length === 0) return [rod]
  const dybere = under.flatMap(uafgjorteLed)
  return rod.led.art === 'tvivl' && rod.valgt === undefined && laesningerneErUenige(rod) ? [rod, ...dybere] : dybere
}

/** Hvad mangler, som stadig kan ændre svaret? Hver ting én gang, i træets orden. */
export function manglerI(rod: Forklaring): readonly Mangel[] {
  const set = new Map<string, Mangel>()
  for (const led of uafgjorteLed(rod)) {
    for (const mangel of manglerVed(led)) set.set(`${mangel.art} ${mangel.id}`, mangel)
  }
  return [...set.values()]
}

function manglerVed(led: Forklaring): readonly Mangel[] {
  return led.led.tvivl === undefined ? led.mangler : [{ art: 'tvivl', id: led.led.tvivl.id }]
}

/** Underleddene, der bærer svaret; er en læsning valgt, kun den. */
function underled(f: Forklaring): readonly Forklaring[] {
  if (f.valgt === undefined) return f.fordi
  const valgt = f.valgt.laesning === 'A' ? f.fordi[0] : f.fordi[1]
  return valgt === undefined ? [] : [valgt]
}

function laesningerneErUenige(f: Forklaring): boolean {
  return f.fordi[0]?.svar !== f.fordi[1]?.svar
}
