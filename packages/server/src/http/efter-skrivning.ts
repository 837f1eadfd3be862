import type { LagretHaendelse } from '../store/haendelse.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { visSag } from '../vis/sag-visning.ts'
import { medSynligBorger } from '../vis/skjult-borger.ts'
import { type HentetSag, laest } from './sag-adgang.ts'
import type { Bruger } from './session.ts'

/** Sagen, som den er med de nye hændelser. */
export function efterSkrivning(
  { ur }: Pick<Omgivelser, 'ur'>,
  { aktoer }: Bruger,
  sag: HentetSag,
  nye: readonly LagretHaendelse[],
) {
  const efter = { ...sag, lagrede: [...sag.lagrede, ...nye], haendelser: [...sag.haendelser, ...nye.map(laest)] }
  return visSag(medSynligBorger(efter, aktoer), { version: efter.lagrede.length, paa: ur.idag() }, aktoer)
}
