import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { saaDemo } from './demo/saa-demo.ts'
import { NU } from './proevedag.ts'
import { aabnLager } from './store/aabn-lager.ts'
import { type CprBoks, cprBoks } from './store/cpr-boks.ts'
import { type PostgresAdresser, type ProevePostgres, proevePostgres } from './store/proevelager-postgres.ts'
import { lavUr } from './ur.ts'

/** Øvekommunerne, sået én gang før alle prøverne; hver prøveserver begynder på sin egen kopi. */
export interface SaaedeLagre {
  /** CPR-numrenes nøgle, hexadecimalt. */
  readonly noegle: string
  /** Datamappen med den indlejrede database. */
  readonly pglite: string
  /** Mangler, når der ikke er en PostgreSQL at prøve på. */
  readonly postgres?: PostgresAdresser | undefined
}

/** Sat af opsætningen, så hver proces med prøver kan læse det. */
const MILJOE = 'FODFAESTE_SAAEDE_LAGRE'

/** Mangler uden for vitest: så må den, der skal bruge et sået lager, selv så det. */
export function saaedeLagre(): SaaedeLagre | undefined {
  const sat = process.env[MILJOE]
  return sat === undefined ? undefined : (JSON.parse(sat) as SaaedeLagre)
}

let ryd: (() => Promise<void>) | undefined

/** Køres af vitest, før den første prøve i projektet «db». */
export async function setup(): Promise<void> {
  ryd = await saa()
}

/** Køres af vitest, når den sidste prøve er kørt. */
export async function teardown(): Promise<void> {
  await ryd?.()
}

/** Giver det, der rydder op. */
async function saa(): Promise<() => Promise<void>> {
  const noegle = randomBytes(32)
  const pglite = await mkdtemp(join(tmpdir(), 'fodfaeste-saaet-'))
  const server = process.env['TEST_DATABASE_URL']
  const [postgres] = await Promise.all([
    server === undefined ? undefined : iPostgres(server, cprBoks(noegle)),
    saaI({ dataMappe: pglite, nu: NU }, cprBoks(noegle)),
  ])
  process.env[MILJOE] = JSON.stringify({ noegle: noegle.toString('hex'), pglite, postgres } satisfies SaaedeLagre)
  return async () => {
    delete process.env[MILJOE]
    await postgres?.slet()
    await rm(pglite, { recursive: true, force: true })
  }
}

async function iPostgres(server: string, cpr: CprBoks): Promise<ProevePostgres> {
  const proeve = await proevePostgres(server)
  await saaI(proeve, cpr)
  return proeve
}

async function saaI(valg: Parameters<typeof aabnLager>[0], cpr: CprBoks): Promise<void> {
  const lager = await aabnLager(valg)
  await saaDemo({ lager, cpr, ur: lavUr(() => NU) }, () => undefined).finally(() => lager.luk())
}
