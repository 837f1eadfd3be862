import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type InstallationStore, manglendeNoegle } from './installation-store.ts'
import { NOEGLE_BYTES } from './cpr-boks.ts'
import { LagerFejl } from './lager-fejl.ts'

const KUN_EJEREN = 0o600

export interface Noeglested {
  readonly dataMappe: string
  /** Fra miljøet; så bruges filen ikke. */
  readonly noegle?: string | undefined
}

/**
 * Nøglen fra miljøet, ellers fra filen i datamappen. Kun en database, der aldrig har haft en, må få en ny.
 * @throws {LagerFejl} når nøglen er ugyldig, eller filen mangler til en database, der har en
 */
export async function findNoegle(
  { dataMappe, noegle }: Noeglested,
  installation: Pick<InstallationStore, 'noegleKendetegn'>,
): Promise<Uint8Array> {
  if (noegle !== undefined) return noegleFraTekst(noegle, 'FODFAESTE_NOEGLE')
  const fil = join(dataMappe, 'noegle')
  const kendetegn = await installation.noegleKendetegn()
  if (kendetegn !== undefined && !existsSync(fil)) throw manglendeNoegle(fil, kendetegn)
  return noegleFraFil(fil)
}

/** Nøglen, hvis den er lagt på sin plads. Laver ingen. @throws {LagerFejl} når den er ugyldig */
export function noegleHvisDerErEn({ dataMappe, noegle }: Noeglested): Uint8Array | undefined {
  if (noegle !== undefined) return noegleFraTekst(noegle, 'FODFAESTE_NOEGLE')
  const fil = join(dataMappe, 'noegle')
  return existsSync(fil) ? noegleFraTekst(readFileSync(fil, 'utf8'), fil) : undefined
}

/** Nøglen som 64 hex-tegn, fx fra miljøet. Kaster LagerFejl NOEGLE_UGYLDIG; beskeden rummer aldrig nøglen. */
export function noegleFraTekst(tekst: string, hvorfra: string): Uint8Array {
  if (/^[0-9a-f]{64}$/i.test(tekst.trim())) return Buffer.from(tekst.trim(), 'hex')
  throw new LagerFejl('NOEGLE_UGYLDIG', `Nøglen i ${hvorfra} skal være 64 hex-tegn (32 bytes). Ret den, og start igen.`)
}

/**
 * Nøglen fra filen; findes den ikke, laves en ny, som kun ejeren kan læse.
 * Gem en kopi et andet sted end databasen: uden den kan ingen læse CPR-numrene igen.
 */
export function noegleFraFil(fil: string): Uint8Array {
  mkdirSync(dirname(fil), { recursive: true })
  // Skrives færdig ved siden af, så et afbrud ikke efterlader en halv nøgle; og link slår aldrig en fil ihjel, der er der.
  const ny = `${fil}.${process.pid}`
  writeFileSync(ny, `${randomBytes(NOEGLE_BYTES).toString('hex')}\n`, { mode: KUN_EJEREN })
  try {
    linkSync(ny, fil)
  } catch (fejl) {
    if ((fejl as NodeJS.ErrnoException).code !== 'EEXIST') throw fejl
  } finally {
    rmSync(ny)
  }
  return noegleFraTekst(readFileSync(fil, 'utf8'), fil)
}
