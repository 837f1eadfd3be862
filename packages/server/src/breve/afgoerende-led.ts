import type { ForklaringVisning } from '@fodfaeste/lov'

/**
 * De led, svaret hviler på: ned gennem forklaringen, hvor svaret er det samme, til de enkelte oplysninger, skøn og
 * beregninger. Det er de led, et brev skal begrunde; resten af træet ændrede intet.
 */
export function afgoerendeLed(rod: ForklaringVisning): readonly ForklaringVisning[] {
  const set = new Set<string>()
  return gaaNed(rod).filter(({ id }) => {
    const ny = !set.has(id)
    set.add(id)
    return ny
  })
}

function gaaNed(led: ForklaringVisning): readonly ForklaringVisning[] {
  if (led.fordi.length === 0) return [led]
  // Et «ikke» har det modsatte svar af det, det ser på.
  if (led.art === 'ikke') return led.fordi.flatMap(gaaNed)
  const baerer = led.fordi.filter(({ svar }) => svar === led.svar)
  if (baerer.length === 0) return [led]
  // I en tvivl siger læsningerne det samme; én er nok.
  return (led.art === 'tvivl' ? baerer.slice(0, 1) : baerer).flatMap(gaaNed)
}
