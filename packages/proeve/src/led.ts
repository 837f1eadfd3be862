import type { Livskommando } from '@fodfaeste/sag'

/** Et skridt, der kan pege på et tidligere ved dets kaldenavn. */
export interface Led {
  readonly som?: string
  readonly kommando: (nr: (kaldenavn: string) => number) => Livskommando
}

export const led = (kommando: Livskommando | Led['kommando'], som?: string): Led => ({
  kommando: typeof kommando === 'function' ? kommando : () => kommando,
  ...(som !== undefined && { som }),
})
