import type { ForklaringVisning } from '@fodfaeste/lov'
import { FRASER_EFTER_FORLOEBET } from './efter-forloebet.ts'
import type { Frase } from './frase.ts'
import { FRASER_LUKNING } from './lukningen.ts'
import { FRASER_112 } from './paragraf-112.ts'
import { FRASER_114 } from './paragraf-114.ts'

export const ALLE_FRASER: ReadonlyMap<string, Frase> = new Map(
  Object.entries({ ...FRASER_112, ...FRASER_114, ...FRASER_LUKNING, ...FRASER_EFTER_FORLOEBET }),
)

/** Leddet sagt til borgeren; `undefined`, når det er opfyldt og ingen frase har. */
export function fraseFor({ id, svar, spoergsmaal }: ForklaringVisning): string | undefined {
  const frase = ALLE_FRASER.get(id)
  if (svar === 'opfyldt') return frase?.ja
  if (svar === 'ikke-opfyldt') return frase === undefined ? `${spoergsmaal} Nej.` : frase.nej
  return undefined
}
