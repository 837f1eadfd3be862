import type { Kommando, Livskommando } from '@fodfaeste/sag'

/** Det, der sker efter målgruppen, og spørgsmålet om et ønske, som noget af det følger efter. */
type Trin = Livskommando | Extract<Kommando, { readonly beslutning: 'spoerg-om-oenske' }>

/** Et skridt, der kan pege på et tidligere ved dets kaldenavn. */
export interface Led {
  readonly som?: string
  readonly kommando: (nr: (kaldenavn: string) => number) => Trin
}

export const led = (kommando: Trin | Led['kommando'], som?: string): Led => ({
  kommando: typeof kommando === 'function' ? kommando : () => kommando,
  ...(som !== undefined && { som }),
})
