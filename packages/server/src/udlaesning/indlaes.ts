import { createReadStream } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fold } from '@fodfaeste/sag'
import type { Dokumentlager } from '../dokument/dokumentlager.ts'
import { laest } from '../http/sag-adgang.ts'
import { ikkeTomInstallation } from '../kopi/ikke-tom.ts'
import { sha256Af } from '../kopi/manifest.ts'
import { noegleKendetegn } from '../store/cpr-boks.ts'
import type { Db } from '../store/forbindelse.ts'
import { genopbygI } from '../store/genopbyg.ts'
import { kaedefejl } from '../store/haendelseskaede.ts'
import type { Trx } from '../store/i-kommune.ts'
import { forkertNoegle } from '../store/installation-store.ts'
import {
  type Kommunetabel,
  aftrykAf,
  fastForm,
  kommunetabeller,
  laegRaekker,
  saetTaeller,
} from '../store/kommunetabeller.ts'
import { laesMigrationer } from '../store/migrationer.ts'
import { type Noeglested, noegleHvisDerErEn } from '../store/noeglering.ts'
import { dagIDanmark } from '../ur.ts'
import { tilOversigt } from '../vis/sag-raekke.ts'
import { type Udlaesningsmanifest, dokumentfil, laesUdlaesning, tabelfil, ugyldig } from './manifest.ts'

export interface Indlaesning {
  readonly dokumenter: Dokumentlager
  readonly sted: Noeglested
  readonly nu: Date
  readonly visFremgang: (linje: string) => void
}

export interface Indlaest {
  readonly manifest: Udlaesningsmanifest
  /** Mangler nøglen, kan serveren ikke starte, før den er lagt på plads. */
  readonly noegle: 'passer' | 'mangler' | 'ingen'
}

/**
 * Lægger en udlæst kommune ind i en tom installation, i én transaktion, og ser efter, at hver tabel er, som den var, byte for
 * byte: kæderne regnes igen af databasen og skal ende det samme sted. Ellers er intet sket.
 * @throws {LagerFejl}
 */
export async function indlaes(db: Db, mappe: string, valg: Indlaesning): Promise<Indlaest> {
  const manifest = await laesUdlaesning(mappe, laesMigrationer())
  const noegle = efterseNoegle(manifest, valg.sted)
  await laegDokumenter(manifest, mappe, valg)
  await db.transaction().execute((trx) => laegAlt(trx, manifest, mappe, valg))
  return { manifest, noegle }
}

async function laegAlt(trx: Trx, manifest: Udlaesningsmanifest, mappe: string, valg: Indlaesning): Promise<void> {
  const { kommune, noegleKendetegn: kendetegn } = manifest
  await kraevTom(trx)
  await fastForm(trx, kommune.id)
  for (const tabel of await kommunetabeller(trx)) {
    const ventet = manifest.tabeller.find(({ navn }) => navn === tabel.navn)
    if (ventet === undefined) throw ugyldig(mappe, `tabellen ${tabel.navn} er ikke med`)
    valg.visFremgang(`${kommune.navn}: ${tabel.navn}`)
    const fil = tabelfil(tabel.navn)
    if ((await sha256Af(join(mappe, fil)).catch(() => undefined)) !== ventet.sha256) {
      throw ugyldig(mappe, `${fil} mangler eller er ikke, som den blev skrevet`)
    }
    await laegTabel(trx, tabel, join(mappe, fil)).catch((fejl: unknown) => {
      throw afDatabasen(fejl) ? ugyldig(mappe, `${fil} passer ikke i databasen`) : fejl
    })
    // Kæderne er regnet igen af databasen undervejs; er de ikke de samme, er rækkerne det heller ikke.
    if ((await aftrykAf(trx, tabel, kommune.id)) !== ventet.sha256) throw ugyldig(mappe, `${fil} blev ikke det samme`)
    await saetTaeller(trx, tabel)
  }
  if (kendetegn !== undefined) {
    await trx
      .insertInto('installation')
      .values({ noegle_kendetegn: kendetegn })
      .onConflict((c) => c.column('nr').doUpdateSet({ noegle_kendetegn: kendetegn }))
      .execute()
  }
  const idag = dagIDanmark(valg.nu)
  await genopbygI(trx, kommune.id, (haendelser, frister) => {
    if (kaedefejl(kommune.id, haendelser).length > 0) throw ugyldig(mappe, 'kæden i en af sagerne er brudt')
    const sag = fold(haendelser.map(laest))
    return sag && tilOversigt(sag, idag, frister)
  })
}

/** Databasens egen indvending: en værdi (22), en sammenhæng (23) eller en anden kommunes række (42501). */
function afDatabasen(fejl: unknown): boolean {
  return fejl instanceof Error && 'code' in fejl && /^(22|23|42501)/.test(String(fejl.code))
}

async function kraevTom(trx: Trx): Promise<void> {
  const findes = await trx.selectFrom('kommune').select('id').executeTakeFirst()
  if (findes !== undefined) throw ikkeTomInstallation()
}

const BUNKE = 500

async function laegTabel(trx: Trx, tabel: Kommunetabel, fil: string): Promise<void> {
  let bunke: string[] = []
  for await (const linje of createInterface({ input: createReadStream(fil), crlfDelay: Infinity })) {
    bunke.push(linje)
    if (bunke.length < BUNKE) continue
    await laegRaekker(trx, tabel, bunke)
    bunke = []
  }
  if (bunke.length > 0) await laegRaekker(trx, tabel, bunke)
}

/** Før databasen: et dokument, ingen nævner, skader ikke; en hændelse uden sit dokument gør. */
async function laegDokumenter(
  { kommune, dokumenter }: Udlaesningsmanifest,
  mappe: string,
  { dokumenter: lager, sted }: Indlaesning & { readonly sted: { readonly dataMappe: string } },
): Promise<void> {
  const undervejs = join(sted.dataMappe, 'dokumenter', '.halv')
  await mkdir(undervejs, { recursive: true, mode: 0o700 })
  for (const aftryk of dokumenter) {
    const fra = join(mappe, dokumentfil(aftryk))
    if ((await sha256Af(fra).catch(() => undefined)) !== aftryk) {
      throw ugyldig(mappe, `dokumentet ${aftryk} mangler eller er ikke, som det blev skrevet`)
    }
    const fil = join(undervejs, aftryk)
    await copyFile(fra, fil)
    await lager.optag(kommune.id, aftryk, fil)
  }
}

function efterseNoegle({ noegleKendetegn: skal }: Udlaesningsmanifest, sted: Noeglested): Indlaest['noegle'] {
  if (skal === undefined) return 'ingen'
  const noegle = noegleHvisDerErEn(sted)
  if (noegle === undefined) return 'mangler'
  const har = noegleKendetegn(noegle)
  if (har !== skal) throw forkertNoegle(har, skal)
  return 'passer'
}
