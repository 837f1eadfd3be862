/** Et element med elementer i, eller med tekst. Navnet har sit forstavelse: «memo:label». */
export interface Element {
  readonly navn: string
  readonly attributter?: Readonly<Record<string, string>>
  readonly indhold: string | readonly Element[]
}

export const element = (navn: string, indhold: Element['indhold'], attributter?: Element['attributter']): Element => ({
  navn,
  indhold,
  ...(attributter !== undefined && { attributter }),
})

/** Elementet som XML 1.0 i UTF-8. Tekst bliver aldrig til opmærkning. @throws {Error} ved tegn, XML ikke kan rumme */
export function skrivXml(rod: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${skriv(rod)}\n`
}

function skriv({ navn, attributter = {}, indhold }: Element): string {
  const med = Object.entries(attributter)
    .map(([id, vaerdi]) => ` ${id}="${tekst(vaerdi)}"`)
    .join('')
  return `<${navn}${med}>${typeof indhold === 'string' ? tekst(indhold) : indhold.map(skriv).join('')}</${navn}>`
}

/** Alt uden for XML 1.0's tegn, og et halvt surrogatpar. */
const UMULIGT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const SOM: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

function tekst(ren: string): string {
  if (UMULIGT.test(ren)) throw new Error('The text has a character XML cannot carry')
  return ren.replace(/[&<>"\r]/g, (tegn) => SOM[tegn] ?? tegn)
}
