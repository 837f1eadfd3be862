import { useSyncExternalStore } from 'react'

// Ét sted for det, der skal læses op, så to dele af siden ikke taler i munden på hinanden.
let tekst = ''
const lyttere = new Set<() => void>()

/** Læses op af en skærmlæser. Den samme tekst to gange læses to gange. */
export function laesOp(ny: string): void {
  tekst = ny === tekst ? `${ny}\u00a0` : ny
  for (const lytter of lyttere) lytter()
}

function lyt(lytter: () => void): () => void {
  lyttere.add(lytter)
  return () => lyttere.delete(lytter)
}

export function Oplaesning() {
  const nu = useSyncExternalStore(lyt, () => tekst)
  return <output className="kun-oplaesning">{nu}</output>
}
