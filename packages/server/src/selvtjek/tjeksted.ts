import type { Omgivelser } from '../omgivelser.ts'
import { KENDTE_SATSER } from './satser.ts'
import type { Tjeksted } from './tjek.ts'

/** Den kørende server, som tjekkene ser den. */
export function tjekstedFra(omgivelser: Omgivelser, kommuner: readonly string[]): Tjeksted {
  const { lager, lagerArt, cpr, dataMappe, ur, login } = omgivelser
  return {
    db: lager.db,
    lagerArt,
    kommuner,
    cpr,
    dataMappe,
    nu: ur.rigtigtNu(),
    oevemiljoe: ur.oevemiljoe,
    ...(login.art === 'udbyder' && { udbyder: login.udbyder }),
    satser: KENDTE_SATSER,
  }
}
