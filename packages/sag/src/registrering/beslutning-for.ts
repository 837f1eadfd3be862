import { BESLUTNINGER, type Opskriftnavn } from '../beslutninger.ts'
import type { HaendelseType } from '../haendelser.ts'

const VED_TYPE: ReadonlyMap<string, Opskriftnavn> = new Map(
  Object.entries(BESLUTNINGER).map(([navn, { haendelse }]) => [haendelse, navn as Opskriftnavn]),
)

/** Beslutningen, hændelsen kom af, når den er en opskrift: den, en erstatning skal være. */
export function beslutningFor(type: HaendelseType): Opskriftnavn | undefined {
  return VED_TYPE.get(type)
}
