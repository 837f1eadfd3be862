import { createContext, useContext } from 'react'
import type { SagVisning } from '@fodfaeste/kontrakt'
import type { Forskel } from '../../forklaring/forskel.ts'
import type { SagAdresse } from './blik.ts'

/** Det, sagens sider er fælles om. */
export interface SagKontekst {
  readonly sag: SagVisning
  readonly blik: SagAdresse
  /** Sagen ses, som den var, eller vurderet på en anden dag: intet kan skrives. */
  readonly laesekun: boolean
  /** Det, der vises, er det forrige, mens det valgte hentes. */
  readonly henter: boolean
  /** Hvad den seneste registrering ændrede. */
  readonly kvittering: Kvittering | undefined
  /** Kaldes, når noget er gemt: siger, hvad det ændrede. */
  readonly kvitter: (gemt: { readonly hvad: string; readonly rod: string }, ny: SagVisning) => void
}

export interface Kvittering {
  readonly hvad: string
  /** Id'et på det sted, der blev skrevet. */
  readonly rod: string
  readonly version: number
  readonly forskel: Forskel
}

export const SagSammenhaeng = createContext<SagKontekst | undefined>(undefined)

export function useSagKontekst(): SagKontekst {
  const fundet = useContext(SagSammenhaeng)
  if (fundet === undefined) throw new Error('A case page was rendered outside its case')
  return fundet
}
