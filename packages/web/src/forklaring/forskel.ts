import type { ForklaringVisning, VurderingVisning } from '@fodfaeste/kontrakt'
import { TILSTAND_ORD, type Tilstand, konklusionTilstand, tilstandFor } from './tilstand.ts'

export interface Ledforskel {
  readonly id: string
  readonly spoergsmaal: string
  readonly fra: Tilstand | undefined
  readonly til: Tilstand
}

/** Hvad der er anderledes i en vurdering end i en anden. */
export interface Forskel {
  readonly konklusion: { readonly fra: string; readonly til: string; readonly tilstand: Tilstand } | undefined
  readonly led: readonly Ledforskel[]
  readonly nyeMangler: readonly string[]
  readonly afhjulpne: readonly string[]
}

const SPOERGSMAAL = ['henvises', 'kraeves', 'tilbydes', 'varighed'] as const

/** Led for led på id; et led, der står i flere af de fire træer, nævnes én gang. */
export function forskel(foer: VurderingVisning, efter: VurderingVisning): Forskel {
  const gamle = alleLed(foer)
  const led: Ledforskel[] = []
  for (const [id, nyt] of alleLed(efter)) {
    const gammelt = gamle.get(id)
    const fra = gammelt && tilstandFor(gammelt)
    const til = tilstandFor(nyt)
    if (fra !== til) led.push({ id, spoergsmaal: nyt.spoergsmaal, fra, til })
  }
  const [a, b] = [foer.konklusion, efter.konklusion]
  const navne = ({ mangler }: VurderingVisning) => mangler.map(({ navn }) => navn)
  return {
    konklusion: a.tekst === b.tekst ? undefined : { fra: a.tekst, til: b.tekst, tilstand: konklusionTilstand(b) },
    led,
    nyeMangler: navne(efter).filter((navn) => !navne(foer).includes(navn)),
    afhjulpne: navne(foer).filter((navn) => !navne(efter).includes(navn)),
  }
}

/** Forskellen i én linje, til oplæsning og kvittering. */
export function skrivForskel({ konklusion, led }: Forskel): string {
  const svar = konklusion === undefined ? 'Svaret er det samme.' : `Svaret er nu: ${konklusion.til}`
  const blade = led.filter(({ fra }) => fra !== undefined)
  if (blade.length === 0) return svar
  const vist = blade.slice(0, 3).map(({ spoergsmaal, til }) => `${spoergsmaal} ${TILSTAND_ORD[til].toLowerCase()}`)
  const flere = blade.length > 3 ? ` og ${blade.length - 3} andre` : ''
  return `${svar} Ændret: ${vist.join('; ')}${flere}.`
}

function alleLed({ spoergsmaal }: VurderingVisning): ReadonlyMap<string, ForklaringVisning> {
  const fundne = new Map<string, ForklaringVisning>()
  const gaa = (led: ForklaringVisning): void => {
    if (!fundne.has(led.id)) fundne.set(led.id, led)
    for (const under of led.fordi) gaa(under)
  }
  for (const navn of SPOERGSMAAL) gaa(spoergsmaal[navn])
  return fundne
}
