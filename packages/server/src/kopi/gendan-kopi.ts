import { chmod, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { noegleKendetegn } from '../store/cpr-boks.ts'
import { forkertNoegle } from '../store/installation-store.ts'
import { LagerFejl } from '../store/lager-fejl.ts'
import { laesMigrationer } from '../store/migrationer.ts'
import { noegleHvisDerErEn } from '../store/noeglering.ts'
import { medMappen } from '../store/pglite-mappe.ts'
import { startPglite } from '../store/pglite-proces.ts'
import { kopierDokumenter } from './dokumentkopi.ts'
import { gendanPostgres } from './gendan-postgres.ts'
import { ikkeTom } from './ikke-tom.ts'
import { type Kopimanifest, laesManifest } from './manifest.ts'
import { type Installationssted, ejerAf } from './sted.ts'

const KUN_EJEREN = 0o700

export interface Gendannelse {
  readonly nu: Date
  /** Der må gerne være noget: det lægges til side. */
  readonly overskriv: boolean
}

export interface Gendannet {
  readonly manifest: Kopimanifest
  /** Mangler nøglen, kan serveren ikke starte, før den er lagt på plads. */
  readonly noegle: 'passer' | 'mangler' | 'ingen'
  /** Hvor det, der var før, nu ligger. */
  readonly foer?: string
}

/**
 * Lægger en sikkerhedskopi ind i en tom installation. Databasen kommer sidst og i ét greb: et afbrud før er, som om intet
 * var sket.
 * @throws {LagerFejl} når kopien ikke er hel, nøglen er en anden, eller der er noget i forvejen
 */
export async function gendanKopi(
  kopi: string,
  sted: Installationssted,
  { nu, overskriv }: Gendannelse,
): Promise<Gendannet> {
  const manifest = await laesManifest(kopi, laesMigrationer())
  const url = ejerAf(sted)
  kraevSammeSlags(manifest, url)
  const noegle = efterseNoegle(manifest, sted)
  const stempel = nu.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').toLowerCase()
  return medMappen({ dataMappe: sted.dataMappe, nu }, async (database) => {
    const fil = join(kopi, manifest.databasefil.navn)
    const dokumenter = () => kopierDokumenter(join(kopi, 'dokumenter'), join(sted.dataMappe, 'dokumenter'), 'kopi')
    const valg = { stempel, overskriv, dokumenter }
    const foer = url === undefined ? await gendanMappe(fil, database, valg) : await gendanPostgres(fil, url, valg)
    return { manifest, noegle, ...(foer !== undefined && { foer }) }
  })
}

interface Valg {
  readonly stempel: string
  readonly overskriv: boolean
  readonly dokumenter: () => Promise<number>
}

async function gendanMappe(fil: string, database: string, valg: Valg): Promise<string | undefined> {
  const findes = existsSync(database)
  if (findes && !valg.overskriv) throw ikkeTom(`Datamappen har allerede en database (${database}).`)
  const ny = `${database}.gendannes`
  await rm(ny, { recursive: true, force: true })
  const proces = await startPglite(ny, fil)
  await proces.luk()
  await chmod(ny, KUN_EJEREN)
  await valg.dokumenter()
  const foer = `${database}.foer-${valg.stempel}`
  if (findes) await rename(database, foer)
  await rename(ny, database)
  return findes ? foer : undefined
}

function kraevSammeSlags({ database }: Kopimanifest, url: string | undefined): void {
  const her = url === undefined ? 'pglite' : 'postgres'
  if (database === her) return
  const [fra, til] =
    database === 'pglite' ? ['den indlejrede database', 'PostgreSQL'] : ['PostgreSQL', 'den indlejrede database']
  throw new LagerFejl(
    'KOPI_UGYLDIG',
    `Kopien er af ${fra}, og installationen her er på ${til}. Gendan den på samme slags database, og flyt kommunerne med «fodfaeste drift udlaes» og «indlaes».`,
  )
}

function efterseNoegle({ noegleKendetegn: skal }: Kopimanifest, sted: Installationssted): Gendannet['noegle'] {
  if (skal === undefined) return 'ingen'
  const noegle = noegleHvisDerErEn(sted)
  if (noegle === undefined) return 'mangler'
  const har = noegleKendetegn(noegle)
  if (har !== skal) throw forkertNoegle(har, skal)
  return 'passer'
}
