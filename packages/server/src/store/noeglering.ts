import { randomBytes } from 'node:crypto'
import {
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type InstallationStore, manglendeNoegle } from './installation-store.ts'
import { NOEGLE_BYTES, noegleKendetegn } from './cpr-boks.ts'
import { LagerFejl } from './lager-fejl.ts'

const KUN_EJEREN = 0o600

/** Hvor nøglen er: i omgivelserne, ellers i en fil i datamappen. Den gamle er der, mens nøglen skiftes. */
export interface Noeglested {
  readonly dataMappe: string
  readonly noegle?: string | undefined
  readonly gammelNoegle?: string | undefined
}

/** Den gældende nøgle og, mens der skiftes, den gamle. */
export interface Noeglering {
  readonly gaeldende: Uint8Array
  readonly gamle: readonly Uint8Array[]
}

/** Nøglerne, serveren skal bruge. Kaster LagerFejl NOEGLE_UGYLDIG. */
export function noegleringFra({ dataMappe, noegle, gammelNoegle }: Noeglested): Noeglering {
  if (noegle !== undefined) {
    const gamle = gammelNoegle === undefined ? [] : [noegleFraTekst(gammelNoegle, 'FODFAESTE_NOEGLE_GAMMEL')]
    return { gaeldende: noegleFraTekst(noegle, 'FODFAESTE_NOEGLE'), gamle }
  }
  const fil = noeglefil(dataMappe)
  const gammel = gammelFil(fil)
  return { gaeldende: noegleFraFil(fil), gamle: existsSync(gammel) ? [laes(gammel)] : [] }
}

/**
 * Nøglerne, serveren skal bruge, holdt op mod dem, CPR-numrene i databasen er låst med. Kun en database, der aldrig har haft
 * en, må få en ny.
 * @throws {LagerFejl} når nøglen er ugyldig eller en anden, eller filen mangler til en database, der har en
 */
export async function findNoeglering(sted: Noeglested, installation: InstallationStore): Promise<Noeglering> {
  const fil = noeglefil(sted.dataMappe)
  const kendetegn = await installation.noegleKendetegn()
  if (kendetegn !== undefined && sted.noegle === undefined && !existsSync(fil)) throw manglendeNoegle(fil, kendetegn)
  const noegler = noegleringFra(sted)
  await installation.kraevNoegle(noegleKendetegn(noegler.gaeldende), noegler.gamle.map(noegleKendetegn))
  return noegler
}

/** Nøglen, hvis den er lagt på sin plads. Laver ingen. @throws {LagerFejl} når den er ugyldig */
export function noegleHvisDerErEn({ dataMappe, noegle }: Noeglested): Uint8Array | undefined {
  if (noegle !== undefined) return noegleFraTekst(noegle, 'FODFAESTE_NOEGLE')
  const fil = noeglefil(dataMappe)
  return existsSync(fil) ? laes(fil) : undefined
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
  skrivNoegle(ny, randomBytes(NOEGLE_BYTES))
  try {
    linkSync(ny, fil)
  } catch (fejl) {
    if ((fejl as NodeJS.ErrnoException).code !== 'EEXIST') throw fejl
  } finally {
    rmSync(ny)
  }
  return laes(fil)
}

export const noeglefil = (dataMappe: string): string => join(dataMappe, 'noegle')

/** Den gamle nøgle ligger her fra skiftet begynder, til driften selv flytter den. */
export const gammelFil = (fil: string): string => `${fil}.gammel`

/**
 * Begynder et nøgleskift, eller fortsætter et, der blev afbrudt. Den gamle nøgle er skrevet færdig, før den nye træder i
 * dens sted, så der er intet øjeblik, hvor en af dem kun findes i hukommelsen.
 * @returns om der blev lavet en ny nøgle; `false`, når et skift var i gang
 */
export function begyndSkift(fil: string): boolean {
  const gammel = gammelFil(fil)
  const gaeldende = noegleFraFil(fil)
  if (existsSync(gammel) && !Buffer.from(laes(gammel)).equals(gaeldende)) return false
  skrivSikkert(gammel, gaeldende)
  skrivSikkert(fil, randomBytes(NOEGLE_BYTES))
  return true
}

function skrivSikkert(fil: string, noegle: Uint8Array): void {
  const ny = `${fil}.${process.pid}`
  skrivNoegle(ny, noegle)
  renameSync(ny, fil)
}

function skrivNoegle(fil: string, noegle: Uint8Array): void {
  const aaben = openSync(fil, 'w', KUN_EJEREN)
  writeSync(aaben, `${Buffer.from(noegle).toString('hex')}\n`)
  fsyncSync(aaben)
  closeSync(aaben)
}

function laes(fil: string): Uint8Array {
  return noegleFraTekst(readFileSync(fil, 'utf8'), fil)
}
