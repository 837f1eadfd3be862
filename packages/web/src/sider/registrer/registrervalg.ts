/** Det, der registreres, eller hændelsen, der rettes. Uden: listen. */
export interface Registrervalg {
  readonly hvad?: string | undefined
  readonly id?: string | undefined
  readonly ret?: number | undefined
}

export function laesRegistrervalg({ hvad, id, ret }: Readonly<Record<string, unknown>>): Registrervalg {
  return {
    ...(typeof hvad === 'string' && { hvad }),
    ...(typeof id === 'string' && { id }),
    ...(typeof ret === 'number' && Number.isInteger(ret) && ret > 0 && { ret }),
  }
}
