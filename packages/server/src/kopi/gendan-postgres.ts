import type { Pool } from 'pg'
import { pulje } from '../store/forbindelse.ts'
import { ikkeTom } from './ikke-tom.ts'
import { koerPg } from './pg-program.ts'

interface Valg {
  readonly stempel: string
  readonly overskriv: boolean
  readonly dokumenter: () => Promise<number>
}

/**
 * Det, der er, flyttes til et skema for sig, og kopien lægges ind i én transaktion. Går det galt, flyttes det tilbage.
 * Giver navnet på skemaet, når der var noget.
 */
export async function gendanPostgres(fil: string, url: string, valg: Valg): Promise<string | undefined> {
  const forbindelser = pulje({ connectionString: url, max: 1 })
  try {
    const findes = await harTabeller(forbindelser)
    if (findes && !valg.overskriv) throw ikkeTom('Databasen har allerede tabeller.')
    await valg.dokumenter()
    const foer = `foer_${valg.stempel}`
    if (findes) await forbindelser.query(`alter schema public rename to ${foer}; ${NYT_SKEMA}`)
    await sikrRollen(forbindelser)
    try {
      await koerPg('pg_restore', [...VALG, `--dbname=${databaseI(url)}`, fil], url)
    } catch (fejl) {
      if (findes) await forbindelser.query(`drop schema public cascade; alter schema ${foer} rename to public`)
      throw fejl
    }
    return findes ? foer : undefined
  } finally {
    await forbindelser.end()
  }
}

// Som det, en ny database har: alle må slå op i det.
const NYT_SKEMA = 'create schema public; grant usage on schema public to public'

// Rollen, der gendanner, kommer til at eje det hele; kopiens egen ejer findes måske ikke her.
const VALG = ['--no-owner', '--single-transaction', '--exit-on-error']

const databaseI = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1))

async function harTabeller(forbindelser: Pool): Promise<boolean> {
  const { rows } = await forbindelser.query<{ findes: boolean }>(
    `select exists (select from pg_tables where schemaname = 'public') as findes`,
  )
  return rows[0]?.findes === true
}

/** Roller hører til klyngen og er ikke med i kopien. Samme rolle som i 0001-grundlag.sql. */
function sikrRollen(forbindelser: Pool): Promise<unknown> {
  return forbindelser.query(`do $$
    begin
      if not exists (select from pg_roles where rolname = 'fodfaeste_app') then
        create role fodfaeste_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
      end if;
    end $$`)
}
