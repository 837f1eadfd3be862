import type { Afvist } from '../afvist.ts'
import { gaeldendeRettelser, somRettet } from '../rettelse/gaeldende-rettelser.ts'
import type { Sag } from '../sag.ts'

const INDSTILLER: ReadonlySet<string> = new Set(['IndstillingAfgivet', 'IndstillingSkrevet', 'IndstillingAendret'])
const REFERERER: ReadonlySet<string> = new Set(['ReferatSkrevet', 'ReferatAendret'])

const gaeldende =
  (typer: ReadonlySet<string>) =>
  ({ haendelser }: Sag, behandling: number): number | undefined => {
    const rettelser = gaeldendeRettelser(haendelser)
    const nr = haendelser.findLastIndex((h, plads) => {
      const nu = typer.has(h.type) ? somRettet(h, rettelser.get(plads + 1)) : undefined
      return nu !== undefined && (nu.data as { readonly behandling?: number }).behandling === behandling
    })
    return nr === -1 ? undefined : nr + 1
  }

/** Versionen af den indstilling, der gælder for behandlingen, også når den kun er krydset af. */
export const gaeldendeIndstilling = gaeldende(INDSTILLER)
/** Versionen af det referat, der gælder. */
export const gaeldendeReferat = gaeldende(REFERERER)

/** Der ændres kun i den, der gælder: er den ændret imens, skal den nye ses først. */
export function proevAendrer(hvad: string, aendrer: number, gaelder: number | undefined): Afvist | undefined {
  return aendrer === gaelder ? undefined : { kode: 'FINDES_IKKE_I_SAGEN', felt: 'aendrer', hvad }
}
