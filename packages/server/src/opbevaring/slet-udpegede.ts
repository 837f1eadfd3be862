import type { OpbevaringStore } from '../store/opbevaring-store.ts'
import type { Kontekst } from '../store/sag-store.ts'
import type { Udpegning } from './udpeg.ts'

export interface Slettede {
  /** Sagsnumrene på dem, der er slettet. */
  readonly slettet: readonly string[]
  /** Der var skrevet i dem, siden de blev udpeget; de er ikke rørt. */
  readonly sprungetOver: readonly string[]
}

/** Sletter de udpegede sager, en ad gangen, hver i sin transaktion. Afbrydes det, er resten udpeget næste gang. */
export async function sletUdpegede(
  opbevaring: OpbevaringStore,
  kontekst: Kontekst,
  { regel, sager }: Udpegning,
  vis: (nr: number) => void = () => undefined,
): Promise<Slettede> {
  const slettet: string[] = []
  const sprungetOver: string[] = []
  if (regel === undefined) return { slettet, sprungetOver }
  for (const sag of sager) {
    const blev = await opbevaring.slet(kontekst, sag, regel.id)
    ;(blev ? slettet : sprungetOver).push(sag.sagsnummer)
    vis(slettet.length + sprungetOver.length)
  }
  return { slettet, sprungetOver }
}
