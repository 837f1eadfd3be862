import type { Json } from './haendelse.ts'

/**
 * Én bestemt tekst for en JSON-værdi: felter i orden efter kodepunkt, ingen mellemrum, felter uden værdi udeladt.
 *
 * jsonb bytter om på felter og skriver tal på sin egen måde; derfor kan en hash kun regnes af denne tekst.
 * Kaster RangeError på det, en JSON-kolonne ikke kan give uændret tilbage: NaN, uendelig, tegnet U+0000, halve tegnpar.
 */
export function kanonisk(vaerdi: Json): string {
  if (vaerdi === null || typeof vaerdi === 'boolean') return String(vaerdi)
  if (typeof vaerdi === 'number') return tal(vaerdi)
  if (typeof vaerdi === 'string') return tekst(vaerdi)
  if (erListe(vaerdi)) return `[${vaerdi.map(kanonisk).join(',')}]`
  const felter = Object.keys(vaerdi)
    .filter((navn) => vaerdi[navn] !== undefined)
    .toSorted(efterKodepunkt)
    .map((navn) => `${tekst(navn)}:${kanonisk(vaerdi[navn] ?? null)}`)
  return `{${felter.join(',')}}`
}

/** Kan lageret gemme teksten og give den uændret tilbage? Døren spørger, så et menneske får besked i stedet for en fejl. */
export function erLagerbarTekst(tekst: string): boolean {
  return !tekst.includes('\u0000') && tekst.isWellFormed()
}

function tal(vaerdi: number): string {
  if (!Number.isFinite(vaerdi)) throw new RangeError('JSON cannot hold NaN or an infinite number')
  return JSON.stringify(vaerdi)
}

function tekst(vaerdi: string): string {
  if (!erLagerbarTekst(vaerdi)) throw new RangeError('Text holds U+0000 or half a surrogate pair')
  return JSON.stringify(vaerdi)
}

function efterKodepunkt(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

// Array.isArray indsnævrer ikke en readonly-liste.
function erListe(vaerdi: Json): vaerdi is readonly Json[] {
  return Array.isArray(vaerdi)
}
