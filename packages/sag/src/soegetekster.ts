import type { Sag } from './sag.ts'

/** De felter, hvor et menneske har skrevet med egne ord, hvor i sagen de end står. */
const FRITEKST: ReadonlySet<string> = new Set([
  'henvistFra',
  'kilde',
  'begrundelse',
  'ord',
  'tekst',
  'referat',
  'bemaerkning',
])

/**
 * Alt, mennesker har skrevet i sagen, som den er nu, og som den kan findes på: det, der er rettet væk, er ikke med.
 * Hændelserne selv læses ikke; CPR-nummeret står ingen af stederne.
 */
export function soegetekster({ haendelser: _, ...sag }: Sag): readonly string[] {
  const tekster: string[] = []
  const gaa = (vaerdi: unknown): void => {
    if (typeof vaerdi !== 'object' || vaerdi === null) return
    for (const [navn, del] of Object.entries(vaerdi)) {
      if (typeof del === 'string' && FRITEKST.has(navn)) tekster.push(del)
      else gaa(del)
    }
  }
  gaa(sag)
  return tekster
}
