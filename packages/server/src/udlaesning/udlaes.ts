import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Dokumentlager } from '../dokument/dokumentlager.ts'
import { ikkeTomMappe } from '../kopi/ikke-tom.ts'
import type { Db } from '../store/forbindelse.ts'
import type { Trx } from '../store/i-kommune.ts'
import { type Kommunetabel, fastForm, kommunetabeller, raekkerSomJson } from '../store/kommunetabeller.ts'
import { laesMigrationer } from '../store/migrationer.ts'
import type { Kommune } from '../store/person-store.ts'
import { MANIFEST, type Udlaesningsmanifest, dokumentfil, tabelfil } from './manifest.ts'

const KUN_EJEREN_MAPPE = 0o700
const KUN_EJEREN_FIL = 0o600

export interface Udlaesning {
  readonly kommune: Kommune
  readonly dokumenter: Dokumentlager
  readonly nu: Date
  readonly version: string
  readonly visFremgang: (linje: string) => void
}

/**
 * Skriver hele kommunen i en ny mappe: hver række i hver af dens tabeller, som den står, og dokumenternes indhold. Alt er fra
 * det samme øjeblik, også mens der arbejdes. Mappen får sit navn til sidst.
 */
export async function udlaes(db: Db, mappe: string, valg: Udlaesning): Promise<Udlaesningsmanifest> {
  if (existsSync(mappe) && (await readdir(mappe)).length > 0) throw ikkeTomMappe(mappe)
  const halv = `${mappe}.halv`
  await rm(halv, { recursive: true, force: true })
  await mkdir(join(halv, 'tabeller'), { recursive: true, mode: KUN_EJEREN_MAPPE })
  try {
    const manifest = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => skrivAlt(trx, halv, valg))
    await skrivFil(join(halv, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`)
    await rm(mappe, { recursive: true, force: true })
    await rename(halv, mappe)
    return manifest
  } catch (fejl) {
    await rm(halv, { recursive: true, force: true })
    throw fejl
  }
}

async function skrivAlt(trx: Trx, mappe: string, valg: Udlaesning): Promise<Udlaesningsmanifest> {
  const { kommune, nu, version, visFremgang } = valg
  await fastForm(trx, kommune.id)
  const tabeller = []
  for (const tabel of await kommunetabeller(trx)) {
    visFremgang(`${kommune.navn}: ${tabel.navn}`)
    tabeller.push(await skrivTabel(trx, tabel, mappe, kommune.id))
  }
  const noegle = await trx.selectFrom('installation').select('noegle_kendetegn').executeTakeFirst()
  return {
    format: 'fodfaeste-kommune',
    udgave: 1,
    taget: nu.toISOString(),
    version,
    kommune: { id: kommune.id, navn: kommune.navn },
    migrationer: laesMigrationer().map(({ navn, sha256 }) => ({ navn, sha256 })),
    ...(noegle !== undefined && { noegleKendetegn: noegle.noegle_kendetegn }),
    tabeller,
    ...(await skrivDokumenter(trx, mappe, valg)),
  }
}

async function skrivTabel(trx: Trx, tabel: Kommunetabel, mappe: string, kommune: string) {
  const hash = createHash('sha256')
  let raekker = 0
  const linjer = async function* () {
    for await (const bunke of raekkerSomJson(trx, tabel, kommune)) {
      raekker += bunke.length
      const tekst = bunke.map((linje) => `${linje}\n`).join('')
      hash.update(tekst)
      yield tekst
    }
  }
  const fil = createWriteStream(join(mappe, tabelfil(tabel.navn)), { mode: KUN_EJEREN_FIL, flush: true })
  await pipeline(Readable.from(linjer()), fil)
  return { navn: tabel.navn, raekker, sha256: hash.digest('hex') }
}

/** Alt indhold, hændelserne kender på sit aftryk. Det, der mangler eller er ændret, nævnes; resten er stadig til at flytte. */
async function skrivDokumenter(trx: Trx, mappe: string, { kommune, dokumenter, visFremgang }: Udlaesning) {
  const { rows } = await sql<{ aftryk: string }>`
    select distinct data->>'aftryk' as aftryk from haendelse
    where kommune_id = ${kommune.id} and data->>'aftryk' ~ '^[0-9a-f]{64}$' order by 1`.execute(trx)
  const [fundne, mangler]: [string[], string[]] = [[], []]
  for (const { aftryk } of rows) {
    const skrevet = await skrivDokument(join(mappe, dokumentfil(aftryk)), aftryk, () =>
      dokumenter.aabn(kommune.id, aftryk),
    )
    ;(skrevet ? fundne : mangler).push(aftryk)
    visFremgang(`${kommune.navn}: ${fundne.length} dokumenter`)
  }
  return { dokumenter: fundne, manglendeDokumenter: mangler }
}

async function skrivDokument(fil: string, aftryk: string, aabn: () => ReturnType<Dokumentlager['aabn']>) {
  const indhold = await aabn()
  if (indhold === undefined) return false
  await mkdir(dirname(fil), { recursive: true, mode: KUN_EJEREN_MAPPE })
  await pipeline(indhold.stroem, createWriteStream(fil, { mode: KUN_EJEREN_FIL, flush: true }))
  const hash = createHash('sha256')
  await pipeline(createReadStream(fil), hash)
  const ens = hash.digest('hex') === aftryk
  if (!ens) await rm(fil)
  return ens
}

async function skrivFil(fil: string, tekst: string): Promise<void> {
  await writeFile(fil, tekst, { mode: KUN_EJEREN_FIL, flush: true })
}
