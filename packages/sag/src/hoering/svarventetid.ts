import { type Dato, dato } from '@fodfaeste/grund'
import type { Sag } from '../sag.ts'
import type { Partshoering } from './partshoeringer.ts'

/**
 * Hvor høringen er: `besvaret` · `venter`: fristen, et menneske satte, er ikke gået, og dagen selv er med · `uden-svar`:
 * den er gået, uden at borgeren har svaret · `uden-frist`: ingen har sagt, hvor længe der ventes.
 */
export type Hoeringsstand = 'besvaret' | 'venter' | 'uden-svar' | 'uden-frist'

export function hoeringsstand({ svar, svarfrist }: Partshoering, paa: Dato): Hoeringsstand {
  if (svar !== undefined) return 'besvaret'
  if (svarfrist === undefined) return 'uden-frist'
  return dato(svarfrist) >= paa ? 'venter' : 'uden-svar'
}

/** Høringer, der skal ventes på den dag. Er en undtagelse i FVL § 19, stk. 2, påberåbt og begrundet, ventes der ikke. */
export function svarDerVentes(sag: Sag, paa: Dato): readonly Partshoering[] {
  return sag.partshoeringer.filter((hoering) => hoeringsstand(hoering, paa) === 'venter' && !erUndtaget(sag, hoering))
}

function erUndtaget({ hoeringsbehov, forholdene }: Sag, { version }: Partshoering): boolean {
  const vedHoeringen = forholdene.skoennede.filter(
    ({ id, vedroerer }) => vedroerer === version && id.startsWith('procedure.hoering.undtagelser.'),
  )
  return (
    hoeringsbehov.some(({ hoering, undtagelse }) => hoering === version && undtagelse !== undefined) ||
    vedHoeringen.some(({ svar }) => svar === 'ja')
  )
}
