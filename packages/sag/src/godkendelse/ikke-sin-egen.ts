import type { Afvist } from '../afvist.ts'
import type { Aktoer } from '../politik.ts'
import type { Sag } from '../sag.ts'

/** Fire øjne er to mennesker: ingen siger god for sit eget udkast. */
export function ikkeSinEgen(
  { forelaeggelser }: Sag,
  { forelaeggelse }: { readonly forelaeggelse: number },
  { id }: Aktoer,
): Afvist | undefined {
  return forelaeggelser.find(({ version }) => version === forelaeggelse)?.af.id === id
    ? { kode: 'EGET_UDKAST' }
    : undefined
}
