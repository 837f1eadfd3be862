import type * as Pakken from '@myriaddreamin/typst-ts-node-compiler'

type Typst = typeof Pakken

/** Maskinen har ikke Typst. Det er installationens fejl og ikke brevets. */
export class UdenTrykkeri extends Error {}

/**
 * Typst, når maskinen har det. En fil på 51 MB: hentes først, når det første skal sættes.
 * @throws {UdenTrykkeri} når maskinen ikke har Typst
 */
export function hentTypst(): Promise<Typst> {
  return import('@myriaddreamin/typst-ts-node-compiler').catch((fejl: unknown) => {
    throw new UdenTrykkeri('Typst is not installed for this platform', { cause: fejl })
  })
}
