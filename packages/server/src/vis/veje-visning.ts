import { type Dato, type Svar as Lovsvar, iso } from '@fodfaeste/grund'
import { type Forklaring, type Vej, erTidligere, vejeVidereFor, visForklaring, visHjemmel } from '@fodfaeste/lov'
import { tilSagsfakta } from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import { foldet } from './sag-visning.ts'

/** Det, der kan følge af målgruppens svar på dagen, med det, der mangler for at kunne sige mere. */
export function visVeje({ haendelser, frister }: HentetSag, paa: Dato): Svar<'hentVeje'> {
  const sag = foldet(haendelser, haendelser.length)
  return {
    paa: iso(paa),
    version: sag.version,
    veje: vejeVidereFor(tilSagsfakta(sag, frister), paa).map((vej) => visVej(vej, paa)),
  }
}

function visVej({ id, navn, hjemmel, note, svar }: Vej, paa: Dato): Svar<'hentVeje'>['veje'][number] {
  return {
    id,
    navn,
    hjemmel: visHjemmel(hjemmel, erTidligere(hjemmel, paa)),
    ...(note !== undefined && { note }),
    svar: svar.map((forklaring) => visForklaring(forklaring, paa)),
    uoplyst: [...new Set(svar.flatMap((forklaring) => aabne(forklaring, 'uoplyst')))],
    skoen: [...new Set(svar.flatMap((forklaring) => aabne(forklaring, 'kraever-skoen')))],
  }
}

/** Spørgsmålene yderst i træet med det svar; er et led afgjort, er der intet at spørge om under det. */
function aabne({ svar, fordi, led }: Forklaring, leddets: Lovsvar): readonly string[] {
  if (svar === 'opfyldt' || svar === 'ikke-opfyldt') return []
  if (fordi.length === 0) return svar === leddets ? [led.spoergsmaal] : []
  return fordi.flatMap((under) => aabne(under, leddets))
}
