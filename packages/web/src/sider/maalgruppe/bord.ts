import { createContext, useContext } from 'react'
import type { MangelVisning } from '@fodfaeste/kontrakt'
import type { HvisStyring } from './hvis.ts'

type Art = MangelVisning['art']

/** Hvad der er åbent på arbejdsbordet, og om det gælder «hvad nu hvis». */
export interface Bord {
  readonly erAaben: (art: Art, id: string) => boolean
  readonly aabn: (art: Art, id: string) => void
  readonly luk: (art: Art, id: string) => void
  /** Åbner og flytter fokus dertil. */
  readonly gaaTil: (art: Art, id: string) => void
  readonly hvis: HvisStyring | undefined
}

export const BordSammenhaeng = createContext<Bord | undefined>(undefined)

export function useBord(): Bord {
  const fundet = useContext(BordSammenhaeng)
  if (fundet === undefined) throw new Error('An input was rendered outside the workbench')
  return fundet
}
