import type { Aktoer, Forhold } from './politik.ts'
import type { Rolle } from './roller.ts'

/** Det, der står i stedet for navnet. */
export const BESKYTTET_NAVN = 'Navn beskyttet'

/** Roller, der skal kunne finde og kalde på borgeren. De andre, der må åbne en beskyttet sag, arbejder uden navnet. */
const SKAL_KENDE_BORGEREN: ReadonlySet<Rolle> = new Set([
  'koordinerende-sagsbehandler',
  'moedeleder',
  'sundhedskoordinator',
  'ydelse',
  'klage',
  'leder',
  'jobformidler',
  'borger',
  'partsrepraesentant',
])

/** Må personen se navnet på en borger med navne- og adressebeskyttelse? Den, der er knyttet til sagen, må altid. */
export function maaSeNavn({ roller }: Aktoer, { beskyttet = false, tilknyttetSom = [] }: Forhold): boolean {
  return !beskyttet || tilknyttetSom.length > 0 || roller.some((rolle) => SKAL_KENDE_BORGEREN.has(rolle))
}

/**
 * Det samme, hvor borgerens navn er skjult i hver tekst, også hvor nogen har skrevet det i et notat: hele navnet og hvert
 * af dets ord for sig, uden hensyn til store bogstaver og med ejefald. Formen er den samme.
 */
export function skjulNavn<T>(data: T, navn: string): T {
  const ord = navn.split(/\s+/).filter((et) => et.length > 1)
  const moenster = [navn.trim(), ...ord]
    .filter((et) => et !== '')
    .map((et) => et.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (moenster.length === 0) return data
  const fund = new RegExp(`(?<![\\p{L}\\p{N}])(?:${moenster.join('|')})(?=s?(?![\\p{L}\\p{N}]))s?`, 'giu')
  const gaa = (vaerdi: unknown): unknown => {
    if (typeof vaerdi === 'string') return vaerdi.replaceAll(fund, BESKYTTET_NAVN)
    if (Array.isArray(vaerdi)) return vaerdi.map(gaa)
    if (typeof vaerdi !== 'object' || vaerdi === null) return vaerdi
    return Object.fromEntries(Object.entries(vaerdi).map(([felt, del]) => [felt, gaa(del)]))
  }
  return gaa(data) as T
}
