import type { MangelVisning } from '@fodfaeste/kontrakt'

/** Id'et på det sted på siden, hvor en oplysning, et skøn, et ønske eller en læsning gives. */
export function felt(art: MangelVisning['art'], id: string): string {
  return `giv-${art}-${id}`
}
