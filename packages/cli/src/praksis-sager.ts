import { readFile } from 'node:fs/promises'
import type { Fakta } from '@fodfaeste/lov'
import { laesSagsfil } from './laes-sagsfil.ts'

const ROD = new URL('../../../', import.meta.url)

/** Mappen med de offentliggjorte sager som fakta. */
export const SAGER_2022 = new URL('eksempler/praksis-2022/', ROD)

const AFVIGELSER = new URL('docs/afvigelser.md', ROD)

/** Sagens fakta. Filerne er vores egne, så en fejl i dem er vores fejl. */
export async function hentSag(nr: number): Promise<Fakta> {
  const navn = `${String(nr).padStart(2, '0')}.json`
  const svar = laesSagsfil(await readFile(new URL(navn, SAGER_2022), 'utf8'))
  if (!svar.ok) throw new Error(`Broken example ${navn}: ${JSON.stringify(svar.afvist)}`)
  return svar.vaerdi.sag.maalgruppe
}

/** Teksten i `docs/afvigelser.md`; tom, når filen ikke findes. */
export async function hentAfvigelser(): Promise<string> {
  return readFile(AFVIGELSER, 'utf8').catch(() => '')
}
