import { Readable } from 'node:stream'
import { type Stringifier, stringify } from 'csv-stringify'
import { Fil, somVedhaeftet } from './svar.ts'

/**
 * Rækkerne, som et dansk regneark læser dem: semikolon, et mærke forrest, så æ, ø og å er rigtige, og intet, et regneark
 * ville regne på. Kommer rækkerne en bunke ad gangen, sendes de, som de kommer.
 */
export function regneark(
  navn: string,
  kolonner: readonly string[],
  raekker: Iterable<readonly Celle[]> | AsyncIterable<readonly Celle[]>,
): Fil {
  const skriver: Stringifier = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    header: true,
    columns: [...kolonner],
  })
  // Går kilden i stykker, afbrydes svaret: et halvt regneark må ikke ligne et helt.
  const kilde = Readable.from(raekker).on('error', (fejl) => skriver.destroy(fejl))
  return new Fil(kilde.pipe(skriver), {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': somVedhaeftet(navn),
  })
}

type Celle = string | number | undefined
