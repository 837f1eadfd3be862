import type { ForklaringVisning } from '../vis/visning.ts'

/** Stedet, hvor de to træer begynder at sige noget forskelligt. Mangler siden i det ene sæt, findes leddet ikke dér. */
export interface Forskel {
  readonly foer: Led | undefined
  readonly efter: Led | undefined
}

type Led = Pick<ForklaringVisning, 'id' | 'svar' | 'spoergsmaal' | 'hvorfor' | 'hjemmel'>

/**
 * Det dybeste led, forskellen mellem to træer begynder i: følg de led, der svarer forskelligt, nedad, så længe netop
 * det kan forklares af et led under dem.
 */
export function foersteForskel(foer: ForklaringVisning | undefined, efter: ForklaringVisning | undefined): Forskel {
  if (foer === undefined || efter === undefined || foer.id !== efter.id) return { foer: vis(foer), efter: vis(efter) }
  const under = new Map(efter.fordi.map((led) => [led.id, led]))
  for (const led of foer.fordi) {
    const modstykke = under.get(led.id)
    if (modstykke === undefined) continue
    if (led.svar !== modstykke.svar) return foersteForskel(led, modstykke)
  }
  const vaek = foer.fordi.find((led) => led.harBetydning && !under.has(led.id))
  const kendte = new Set(foer.fordi.map(({ id }) => id))
  const nyt = efter.fordi.find((led) => led.harBetydning && !kendte.has(led.id))
  if (vaek === undefined && nyt === undefined) return { foer: vis(foer), efter: vis(efter) }
  return { foer: vis(vaek), efter: vis(nyt) }
}

function vis(led: ForklaringVisning | undefined): Forskel['foer'] {
  if (led === undefined) return undefined
  const { id, svar, spoergsmaal, hvorfor, hjemmel } = led
  return { id, svar, spoergsmaal, hvorfor, ...(hjemmel === undefined ? {} : { hjemmel }) }
}
