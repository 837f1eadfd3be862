import type { HaendelseRettet, RegistreretHaendelse } from '../haendelser.ts'

type Rettelse = HaendelseRettet & RegistreretHaendelse

/** Den rettelse, der gælder for hver version. Den seneste vinder, og en rettelse, der selv er taget ud, gælder ikke. */
export function gaeldendeRettelser(haendelser: readonly RegistreretHaendelse[]): ReadonlyMap<number, Rettelse> {
  const gaelder = new Map<number, Rettelse>()
  for (let version = haendelser.length; version > 0; version -= 1) {
    const h = haendelser[version - 1]
    if (h?.type !== 'HaendelseRettet' || gaelder.has(version) || gaelder.has(h.data.version)) continue
    gaelder.set(h.data.version, h)
  }
  return gaelder
}

/** Hændelsen, som den gælder: som den blev skrevet, som erstatningen, eller slet ikke. */
export function somRettet(h: RegistreretHaendelse, rettelse: Rettelse | undefined): RegistreretHaendelse | undefined {
  if (rettelse === undefined) return h
  const { data, af, registreretTidspunkt } = rettelse
  if (data.erstatning === undefined) return undefined
  // Den, der retter, svarer for det, der nu står; et skøn må ikke stå i en andens navn.
  return { ...h, ...data.erstatning, af, registreretTidspunkt } as RegistreretHaendelse
}
