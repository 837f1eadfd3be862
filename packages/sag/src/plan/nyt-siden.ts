import type { RegistreretHaendelse } from '../haendelser.ts'
import { gaeldendeRettelser, somRettet } from '../rettelse/gaeldende-rettelser.ts'

/** De hændelser, der bærer noget, teamet kunne have bygget på. Et ønske er borgerens egen oplysning. */
const OPLYSER: ReadonlySet<string> = new Set([
  'OplysningRegistreret',
  'OenskeBesvaret',
  'ForholdOplyst',
  'ForholdBeskrevet',
  'TidligereIndsatsForklaret',
  'LaegeattestModtaget',
  'SundhedsudtalelseModtaget',
  'DokumentRegistreret',
])

/**
 * Versionerne af det, der er oplyst efter den version, ældste først: nye oplysninger, og ældre, der er rettet siden. Det,
 * der er taget ud igen, er ikke nyt. `vedlagt` er dem, der allerede er lagt ved planen.
 */
export function oplystSiden(
  haendelser: readonly RegistreretHaendelse[],
  version: number,
  vedlagt: readonly number[] = [],
): readonly number[] {
  const rettelser = gaeldendeRettelser(haendelser)
  return haendelser.flatMap((h, nr) => {
    const egen = nr + 1
    if (egen <= version || vedlagt.includes(egen)) return []
    if (h.type === 'HaendelseRettet') {
      const rettet = haendelser[h.data.version - 1]
      const aeldre = h.data.version <= version && rettet !== undefined && OPLYSER.has(rettet.type)
      return aeldre && rettelser.get(h.data.version) === h ? [egen] : []
    }
    return OPLYSER.has(h.type) && somRettet(h, rettelser.get(egen)) !== undefined ? [egen] : []
  })
}
