import { join } from 'node:path'
import type { Dokumenter } from '../omgivelser.ts'
import type { Dokumentlager } from './dokumentlager.ts'
import { kvitteringer } from './kvittering.ts'
import { mappelager } from './mappelager.ts'

const MAPPE = 'dokumenter'

/** Dokumenterne i datamappen. Det, der er på vej, ligger på samme disk, så det kan få sit navn i ét greb. */
export function dokumenterI(dataMappe: string, noegle: Uint8Array): Dokumenter {
  return {
    lager: dokumentlagerI(dataMappe),
    halvMappe: join(dataMappe, MAPPE, '.halv'),
    kvitteringer: kvitteringer(noegle),
  }
}

export function dokumentlagerI(dataMappe: string): Dokumentlager {
  return mappelager(join(dataMappe, MAPPE))
}
