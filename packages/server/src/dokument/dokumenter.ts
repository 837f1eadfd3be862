import { join } from 'node:path'
import type { Dokumenter } from '../omgivelser.ts'
import { type Bucket, bucketlager } from './bucketlager.ts'
import type { Dokumentlager } from './dokumentlager.ts'
import { kvitteringer } from './kvittering.ts'
import { mappelager } from './mappelager.ts'

const MAPPE = 'dokumenter'

/** Hvor dokumenterne skal ligge: i bucketen, når der er valgt en, ellers i datamappen. */
export interface Dokumentsted {
  readonly dataMappe: string
  readonly bucket?: Bucket
}

/** Det, der er på vej, ligger i datamappen, på samme disk som dokumenterne, så det kan få sit navn i ét greb. */
export function dokumenterI(sted: Dokumentsted, noegle: Uint8Array): Dokumenter {
  return {
    lager: dokumentlagerI(sted),
    halvMappe: join(sted.dataMappe, MAPPE, '.halv'),
    kvitteringer: kvitteringer(noegle),
  }
}

export function dokumentlagerI({ dataMappe, bucket }: Dokumentsted): Dokumentlager {
  return bucket === undefined ? mappelager(join(dataMappe, MAPPE)) : bucketlager(bucket)
}
