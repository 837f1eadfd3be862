import type { HaendelseType, Person, RegistreretHaendelse } from './haendelser.ts'
import { ProgramFejl } from './program-fejl.ts'

/** En hændelse, som den ligger i et lager, før typen er kendt. */
export interface RaaHaendelse {
  readonly type: string
  readonly skema: number
  readonly data: unknown
  readonly virkerFra: string | null
  readonly af: Person
  readonly registreretTidspunkt: string
}

// Skriver kun vi selv hændelserne, og kun gennem beslutningerne, så er type og skema nok til at kende formen.
const KENDTE: { readonly [K in HaendelseType]: readonly number[] } = {
  SagOprettet: [1],
  OplysningRegistreret: [1],
  OenskeSpurgt: [1],
  OenskeBesvaret: [1],
  SkoenTruffet: [1],
  LaesningValgt: [1],
  VurderingForetaget: [1],
  DokumentRegistreret: [1],
}

/**
 * Læser en gemt hændelse. Her opgraderes en gammel form til den nyeste, når der kommer flere.
 * @throws {ProgramFejl} når typen eller skemaet ikke kendes
 */
export function laesHaendelse(raa: RaaHaendelse): RegistreretHaendelse {
  const { type, skema } = raa
  if (!Object.hasOwn(KENDTE, type)) throw new ProgramFejl('Stored event has an unknown type', { type, skema })
  if (!KENDTE[type as HaendelseType].includes(skema)) {
    throw new ProgramFejl('Stored event has a schema version without an upcast', { type, skema })
  }
  return raa as RegistreretHaendelse
}
