import { flushSync } from 'react-dom'

/** Et nyt punkts nøgle: aldrig en, der har været brugt, så felterne ikke bytter indhold. */
export function naesteNoegle(liste: readonly { readonly noegle: number }[]): number {
  return Math.max(-1, ...liste.map(({ noegle }) => noegle)) + 1
}

/** Retter listen og flytter fokus til det, der nu er det næste at skrive i eller trykke på. */
export function flytFokus(id: string, ret: () => void): void {
  flushSync(ret)
  document.getElementById(id)?.focus()
}
