import { BESKED, type Led, MEMO_1_2, NAVNERUM } from './memo-regler.ts'
import type { Element } from './xml.ts'

/** Hvert brud på reglerne: stedet og hvad det er. Aldrig indholdet, som kan være et CPR-nummer. Tom: beskeden er gyldig. */
export function efterseMemo(besked: Element): readonly string[] {
  const { xmlns, version } = {
    xmlns: besked.attributter?.['xmlns:memo'],
    version: besked.attributter?.['memoVersion'],
  }
  return [
    ...(xmlns === NAVNERUM ? [] : ['Message: the namespace is not MeMo']),
    ...(version === MEMO_1_2 ? [] : ['Message: memoVersion is not 1.2']),
    ...(besked.navn === `memo:${BESKED.navn}`
      ? efterse(besked, BESKED, BESKED.navn)
      : ['The root is not memo:Message']),
  ]
}

function efterse({ indhold }: Element, { led, form }: Led, sted: string): readonly string[] {
  if (led === undefined) {
    if (typeof indhold !== 'string') return [`${sted}: has elements in it`]
    return form === undefined || form.test(indhold) ? [] : [`${sted}: is not as it must be`]
  }
  if (typeof indhold === 'string') return [`${sted}: has no elements`]
  return efterseLed(indhold, led, sted)
}

/** Elementerne tages i reglens orden; det, der er tilbage til sidst, er for meget eller står forkert. */
function efterseLed(elementer: readonly Element[], led: readonly Led[], sted: string): readonly string[] {
  const brud: string[] = []
  let naeste = 0
  for (const et of led) {
    const her = `${sted}/${et.navn}`
    let antal = 0
    for (let el = elementer[naeste]; el?.navn === `memo:${et.navn}`; el = elementer[naeste]) {
      brud.push(...efterse(el, et, her))
      antal++
      naeste++
    }
    if (antal < et.mindst) brud.push(`${her}: is missing`)
    if (et.hoejst !== undefined && antal > et.hoejst) brud.push(`${her}: is there ${antal} times`)
  }
  const forMeget = elementer[naeste]
  return forMeget === undefined ? brud : [...brud, `${sted}: ${forMeget.navn} is not expected here`]
}
