import type { Kommando } from '@fodfaeste/sag'

type Daterbar = Extract<Kommando, { readonly den: string }>

/** Et skridt, der kan pege på et tidligere ved dets kaldenavn. */
export interface Led {
  readonly som?: string
  /** Gøres af en kollega og ikke af den faglige leder. */
  readonly afKollega?: boolean
  readonly kommando: (nr: (kaldenavn: string) => number) => Daterbar
}

export const led = (kommando: Daterbar | Led['kommando'], som?: string): Led => ({
  kommando: typeof kommando === 'function' ? kommando : () => kommando,
  ...(som !== undefined && { som }),
})

/** Et skridt, en kollega tager. */
export const afKollega = (et: Led): Led => ({ ...et, afKollega: true })
