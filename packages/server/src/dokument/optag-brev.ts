import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Omgivelser } from '../omgivelser.ts'
import { modtag } from './modtag.ts'

interface OptagetBrev {
  readonly aftryk: string
  readonly stoerrelse: number
  readonly indholdstype: string
}

/** Lægger et brevs PDF i dokumentlageret, som et dokument, der er sendt til sagen. */
export async function optagBrev(
  dokumenter: Omgivelser['dokumenter'],
  kommune: string,
  pdf: Buffer,
): Promise<OptagetBrev> {
  const modtaget = await modtag(Readable.from([pdf]), dokumenter.halvMappe)
  if (!modtaget.ok) throw new Error(`The letter could not be stored: ${modtaget.afvist}`)
  const { fil, aftryk, stoerrelse, indholdstype } = modtaget.vaerdi
  try {
    await dokumenter.lager.optag(kommune, aftryk, fil)
  } catch (fejl) {
    await rm(fil, { force: true })
    throw fejl
  }
  return { aftryk, stoerrelse, indholdstype }
}
