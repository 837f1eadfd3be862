import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Kun den, serveren kører som: filerne er breve til borgere, og Digital Post rummer CPR-nummeret. */
const KUN_EJEREN = { mappe: 0o700, fil: 0o600 } as const

/** Kommunens egen mappe til breve på vej ud. */
export function forsendelsesmappe(dataMappe: string, kommune: string): string {
  if (!/^[a-z0-9-]{1,40}$/.test(kommune)) throw new Error('Not a municipality id')
  return join(dataMappe, 'forsendelse', kommune)
}

export async function lavMappe(mappe: string): Promise<void> {
  await mkdir(mappe, { recursive: true, mode: KUN_EJEREN.mappe })
}

/** Et navn i en mappe er først sikkert, når mappen er skrevet ud. */
export async function skrivMappeUd(mappe: string): Promise<void> {
  const aaben = await open(mappe, 'r')
  await aaben.sync().finally(() => aaben.close())
}

/** Skriver en hel fil, der ikke var der, og skriver den ud på disken. */
export async function skrivNy(fil: string, indhold: string | Uint8Array): Promise<void> {
  await writeFile(fil, indhold, { flag: 'wx', mode: KUN_EJEREN.fil, flush: true })
}

/**
 * Giver filen sit indhold, hvis ingen har gjort det før; ellers står det, der stod. Svaret er det, der står.
 * Filen er hel fra det øjeblik, den har et navn.
 */
export async function skrivFoerst(mappe: string, navn: string, indhold: string): Promise<string> {
  const halv = join(mappe, `.${navn}.${randomUUID()}`)
  await skrivNy(halv, indhold)
  try {
    await link(halv, join(mappe, navn))
    await skrivMappeUd(mappe)
    return indhold
  } catch (fejl) {
    if ((fejl as NodeJS.ErrnoException).code !== 'EEXIST') throw fejl
    return await readFile(join(mappe, navn), 'utf8')
  } finally {
    await rm(halv, { force: true })
  }
}

/** Mappens eget kendetegn: to servere med hver sin mappe kan se, at de ikke deler den. */
export async function mappensId(rod: string): Promise<string> {
  await lavMappe(rod)
  return (await laesHvisDer(join(rod, '.mappe'))) ?? skrivFoerst(rod, '.mappe', randomUUID())
}

export async function laesHvisDer(fil: string): Promise<string | undefined> {
  return readFile(fil, 'utf8').catch((fejl: NodeJS.ErrnoException) => {
    if (fejl.code === 'ENOENT') return undefined
    throw fejl
  })
}
