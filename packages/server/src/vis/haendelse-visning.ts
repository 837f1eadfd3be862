import { type Dato, iso } from '@fodfaeste/grund'
import type { HaendelseVisning } from '@fodfaeste/kontrakt'
import { journal } from '@fodfaeste/sag'
import type { HentetSag } from '../http/sag-adgang.ts'

/** Journalens linjer fra og med den ene version til og med den anden, ældste først. */
export function visHaendelser(
  { lagrede, haendelser }: Pick<HentetSag, 'lagrede' | 'haendelser'>,
  { fra = 1, til }: { readonly fra?: number; readonly til: number },
  paa: Dato,
): readonly HaendelseVisning[] {
  const linjer = journal(haendelser)
  return haendelser.slice(fra - 1, til).map((h, nr) => {
    const version = fra + nr
    return {
      version,
      type: h.type,
      tekst: linjer[version - 1] ?? '',
      af: h.af.navn,
      registreretTidspunkt: h.registreretTidspunkt,
      virkerFra: h.virkerFra ?? iso(paa),
      hash: lagrede[version - 1]?.hash ?? '',
    }
  })
}
