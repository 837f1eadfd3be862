import { type Dato, type Hjemmel, type Svar, erAfgjort } from '@fodfaeste/grund'
import { baerendeLed } from '../motor/betydning.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'

/** Noget, der mangler: hvad, hvor i loven det kræves, og om det er uoplyst, sagt nej til eller venter på et menneske. */
export interface Mangler {
  readonly id: string
  readonly spoergsmaal: string
  readonly hjemmel: Hjemmel | undefined
  readonly svar: Exclude<Svar, 'opfyldt'>
  /** Ved uafklaret lov: tvivlens id. */
  readonly tvivl?: string
}

/** Reglernes svar den dag; en regel, der ikke findes i perioden, er ikke med. */
export function svarPaa<K>(regler: readonly Regel<Vilkaar<K>>[], dag: Dato, grundlag: K): readonly Forklaring[] {
  return regler.flatMap((regel) => indholdPaa(regel, dag)?.forklar(grundlag) ?? [])
}

/** Det yderste, der står i vejen for et ja, i træets orden, hvert sted én gang. */
export function mangellisten(svar: readonly Forklaring[]): readonly Mangler[] {
  const fundne = new Map<string, Mangler>()
  for (const rod of svar) {
    if (rod.svar === 'opfyldt') continue
    for (const led of baerendeLed(rod)) {
      const tvivl = led.led.tvivl
      const uenige = tvivl !== undefined && led.valgt === undefined && !erAfgjort(led.svar)
      if ((led.fordi.length > 0 && !uenige) || led.svar === 'opfyldt') continue
      fundne.set(led.led.id, {
        id: led.led.id,
        spoergsmaal: led.led.spoergsmaal,
        hjemmel: led.led.hjemmel,
        svar: led.svar,
        ...(tvivl === undefined ? {} : { tvivl: tvivl.id }),
      })
    }
  }
  return [...fundne.values()]
}

/** Er alle svar et ja? */
export function altOpfyldt(svar: readonly Forklaring[]): boolean {
  return svar.every((f) => f.svar === 'opfyldt')
}
