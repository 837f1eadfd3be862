import { useSyncExternalStore } from 'react'

const BRED = '(min-width: 1280px)'

function lyt(skiftet: () => void): () => void {
  const maaler = window.matchMedia(BRED)
  maaler.addEventListener('change', skiftet)
  return () => maaler.removeEventListener('change', skiftet)
}

/** Er der plads til to ved siden af hinanden? */
export const useBredSkaerm = (): boolean => useSyncExternalStore(lyt, () => window.matchMedia(BRED).matches)
