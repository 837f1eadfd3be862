import { ENESTE_FORM } from './enhver-type.ts'
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

/** Fra en gammel forms data til den næste form af samme type. */
type Opgradering = (data: unknown) => unknown

/**
 * Hver type og vejen fra dens ældste form til den nyeste: det første led læser skema 1 og giver skema 2. Ingen led: der
 * er kun skema 1. Skriver kun vi selv hændelserne, og kun gennem beslutningerne, så er type og skema nok til at kende formen.
 */
type Opgraderinger = { readonly [type: string]: readonly Opgradering[] }
const OPGRADERINGER: { readonly [K in HaendelseType]: readonly Opgradering[] } = ENESTE_FORM

/**
 * Læser en gemt hændelse i sin nyeste form. Den gamle bliver liggende i lageret, som den er.
 * @throws {ProgramFejl} når typen eller skemaet ikke kendes
 */
export function laesHaendelse(raa: RaaHaendelse): RegistreretHaendelse {
  return opgraderet(raa, OPGRADERINGER) as unknown as RegistreretHaendelse
}

/** Hændelsen ført op gennem sine former. @throws {ProgramFejl} når typen eller skemaet ikke kendes */
export function opgraderet(raa: RaaHaendelse, opgraderinger: Opgraderinger): RaaHaendelse {
  const { type, skema } = raa
  const led = Object.hasOwn(opgraderinger, type) ? opgraderinger[type] : undefined
  if (led === undefined) throw new ProgramFejl('Stored event has an unknown type', { type, skema })
  const nyeste = led.length + 1
  if (!Number.isInteger(skema) || skema < 1 || skema > nyeste) {
    throw new ProgramFejl('Stored event has a schema version without an upcast', { type, skema })
  }
  return { ...raa, skema: nyeste, data: led.slice(skema - 1).reduce((data, opgrader) => opgrader(data), raa.data) }
}
