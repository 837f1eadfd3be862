import { createReadStream } from 'node:fs'
import { fileTypeFromFile } from 'file-type'

/** Det, der tages imod, og om en browser kan vise det. */
export const INDHOLDSTYPER = {
  'application/pdf': { navn: 'PDF', vises: true },
  'image/png': { navn: 'Billede (PNG)', vises: true },
  'image/jpeg': { navn: 'Billede (JPEG)', vises: true },
  'image/webp': { navn: 'Billede (WebP)', vises: true },
  'image/gif': { navn: 'Billede (GIF)', vises: true },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { navn: 'Word', vises: false },
  'application/vnd.oasis.opendocument.text': { navn: 'OpenDocument', vises: false },
  'text/plain': { navn: 'Tekst', vises: true },
} as const

export type Indholdstype = keyof typeof INDHOLDSTYPER

export function erIndholdstype(type: string): type is Indholdstype {
  return Object.hasOwn(INDHOLDSTYPER, type)
}

/** Hvad filen er, set på dens indhold. Navnet spørges der ikke om. `undefined`: noget, der ikke tages imod. */
export async function kendIndhold(fil: string): Promise<Indholdstype | undefined> {
  const fundet = await fileTypeFromFile(fil)
  if (fundet !== undefined) return erIndholdstype(fundet.mime) ? fundet.mime : undefined
  return (await erTekst(fil)) ? 'text/plain' : undefined
}

// Tabulator, linjeskift, sideskift og vognretur hører til i tekst; de andre styretegn gør ikke.
// oxlint-disable-next-line no-control-regex -- det er netop dem, der ledes efter
const STYRETEGN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/
/** Noget, en browser kunne tage for en side eller et billede med kode i. */
const OPMAERKNING = /^\s*<(?:!doctype|html|svg|\?xml|script|body|head)/i

/** Hele filen skal være UTF-8 uden styretegn; en side eller et SVG-billede er ikke tekst. */
async function erTekst(fil: string): Promise<boolean> {
  const laeser = new TextDecoder('utf-8', { fatal: true })
  let foerste = true
  try {
    for await (const del of createReadStream(fil) as AsyncIterable<Buffer>) {
      const tekst = laeser.decode(del, { stream: true })
      if (STYRETEGN.test(tekst) || (foerste && OPMAERKNING.test(tekst))) return false
      foerste = false
    }
    laeser.decode()
    return true
  } catch {
    return false
  }
}
