import { type Dato, dato } from '@fodfaeste/grund'
import type { Sag } from '../sag.ts'
import type { Ventetid } from '../ventetid/ventetider.ts'

/** Sagen venter. */
export interface Ventende {
  readonly ventetider: readonly Ventetid[]
  /** Den første dag, sagen tages op igen af sig selv. */
  readonly tagesOp: Dato
}

/** Ventetider, ingen har afsluttet. */
export const aabneVentetider = ({ ventetider }: Sag): readonly Ventetid[] =>
  ventetider.filter(({ afsluttetDen }) => afsluttetDen === undefined)

/** Det, sagen venter på på dagen; `undefined` når den ikke venter. Den dag, den skal tages op, venter den ikke længere. */
export function ventende(sag: Sag, idag: Dato): Ventende | undefined {
  const ventetider = aabneVentetider(sag).filter(({ tagesOp }) => dato(tagesOp) > idag)
  const [foerste, ...resten] = ventetider.map(({ tagesOp }) => dato(tagesOp))
  if (foerste === undefined) return undefined
  return { ventetider, tagesOp: resten.reduce((a, b) => (b < a ? b : a), foerste) }
}
