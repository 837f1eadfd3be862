import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Kopimanifest, MANIFEST, sha256Af } from './manifest.ts'
import { type Maade, kopierDokumenter } from './dokumentkopi.ts'

const KUN_EJEREN_MAPPE = 0o700
const KUN_EJEREN_FIL = 0o600
const NAVN = /^fodfaeste-kopi-\d{4}-\d\d-\d\dT\d{6}Z$/
const HALV = '.halv-'

/** Så mange natlige kopier bliver liggende. */
const BEHOLDES = 14

export interface Kopikilde {
  readonly database: Kopimanifest['database']
  /** Skriver hele databasen, som den er i ét øjeblik, i en ny fil. */
  readonly kopierDatabase: (fil: string) => Promise<void>
  /** Kendetegnet og migrationerne i den database. */
  readonly kendetegn: () => Promise<Pick<Kopimanifest, 'migrationer' | 'noegleKendetegn'>>
  /** Mangler, når dokumenterne ligger på nettet: så er de ikke med. */
  readonly dokumentmappe?: string
}

export interface Kopivalg {
  readonly nu: Date
  readonly version: string
  readonly maade: Maade
}

export interface TagetKopi {
  readonly mappe: string
  readonly manifest: Kopimanifest
}

/** Tager en sikkerhedskopi som en ny mappe i `mappe`. Den får først sit navn, når den er hel og skrevet ud. */
export async function tagKopi(kilde: Kopikilde, mappe: string, { nu, version, maade }: Kopivalg): Promise<TagetKopi> {
  const navn = `fodfaeste-kopi-${nu.toISOString().slice(0, 19).replaceAll(':', '')}Z`
  const faerdig = resolve(mappe, navn)
  const halv = join(mappe, `${HALV}${navn}`)
  await rm(halv, { recursive: true, force: true })
  await mkdir(halv, { recursive: true, mode: KUN_EJEREN_MAPPE })
  try {
    const fil = kilde.database === 'pglite' ? 'database.tar.gz' : 'database.pgdump'
    const kendetegn = await kilde.kendetegn()
    await kilde.kopierDatabase(join(halv, fil))
    // Efter databasen: alt, den nævner, er lagt i mappen, før det blev nævnt.
    const { dokumentmappe } = kilde
    const dokumenter = dokumentmappe && (await kopierDokumenter(dokumentmappe, join(halv, 'dokumenter'), maade))
    const manifest: Kopimanifest = {
      format: 'fodfaeste-sikkerhedskopi',
      udgave: 1,
      taget: nu.toISOString(),
      database: kilde.database,
      version,
      ...kendetegn,
      databasefil: { navn: fil, sha256: await sha256Af(join(halv, fil)) },
      ...(typeof dokumenter === 'number' && { dokumenter }),
    }
    const tekst = `${JSON.stringify(manifest, undefined, 2)}\n`
    await writeFile(join(halv, MANIFEST), tekst, { mode: KUN_EJEREN_FIL, flush: true })
    await rename(halv, faerdig)
    await skrivUd(mappe)
    return { mappe: faerdig, manifest }
  } catch (fejl) {
    await rm(halv, { recursive: true, force: true })
    throw fejl
  }
}

/** Navnet er først sikkert, når mappen er skrevet ud. */
async function skrivUd(mappe: string): Promise<void> {
  const aaben = await open(mappe, 'r')
  await aaben.sync().finally(() => aaben.close())
}

/** Hvornår den nyeste kopi i mappen blev taget; `undefined`, når der ingen er. Kun en hel kopi har sit navn. */
export async function nyesteKopi(mappe: string): Promise<Date | undefined> {
  const navne = await readdir(mappe).catch((fejl: NodeJS.ErrnoException) => {
    if (fejl.code === 'ENOENT') return []
    throw fejl
  })
  const nyeste = navne
    .filter((navn) => NAVN.test(navn))
    .toSorted()
    .at(-1)
  const [, dag, time, minut, sekund] = /(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(nyeste ?? '') ?? []
  return dag === undefined ? undefined : new Date(`${dag}T${time}:${minut}:${sekund}Z`)
}

/** Sletter de ældste kopier, og det, et afbrud efterlod. Rører intet andet i mappen. */
export async function beholdNyeste(mappe: string, antal: number = BEHOLDES): Promise<void> {
  const navne = await readdir(mappe)
  const kopier = navne.filter((navn) => NAVN.test(navn)).toSorted()
  const halve = navne.filter((navn) => navn.startsWith(HALV) && NAVN.test(navn.slice(HALV.length)))
  for (const navn of [...kopier.slice(0, -antal), ...halve]) {
    await rm(join(mappe, navn), { recursive: true, force: true })
  }
}
