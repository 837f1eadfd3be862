import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { delimiter } from 'node:path'
import { LagerFejl } from '../store/lager-fejl.ts'

const DEBIAN = '/usr/lib/postgresql'

/** PostgreSQLs egne programmer til kopi og gendannelse. */
export type PgProgram = 'pg_dump' | 'pg_restore'

/**
 * Kører et af PostgreSQLs programmer mod databasen. Adgangskoden gives i miljøet, så ingen ser den i listen over processer.
 * @throws {LagerFejl} med hvad driften kan gøre: programmet mangler, er for gammelt, eller rollen må ikke
 */
export async function koerPg(program: PgProgram, argumenter: readonly string[], url: string): Promise<void> {
  const env = { ...process.env, ...forbindelse(url), PATH: stier(), LC_ALL: 'C' }
  const proces = spawn(program, [...argumenter], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let fejl = ''
  proces.stderr.on('data', (stykke) => (fejl += String(stykke)))
  const kode = await new Promise<number | 'MANGLER'>((slut, galt) => {
    proces.on('error', (grund: NodeJS.ErrnoException) => (grund.code === 'ENOENT' ? slut('MANGLER') : galt(grund)))
    proces.on('close', (status) => slut(status ?? 1))
  })
  if (kode !== 0) throw pgFejl(program, kode, fejl)
}

/** Debian lægger dem uden for stien, den nyeste til sidst i navneorden. */
function stier(): string {
  const versioner = (() => {
    try {
      return readdirSync(DEBIAN)
    } catch {
      return []
    }
  })()
  const nyesteFoerst = versioner.toSorted((a, b) => Number(b) - Number(a)).map((version) => `${DEBIAN}/${version}/bin`)
  return [process.env['PATH'] ?? '', ...nyesteFoerst].join(delimiter)
}

function forbindelse(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const felter = {
    PGHOST: searchParams.get('host') ?? hostname.replace(/^\[(.*)\]$/, '$1'),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
    PGSSLROOTCERT: searchParams.get('sslrootcert') ?? '',
  }
  return Object.fromEntries(Object.entries(felter).filter(([, vaerdi]) => vaerdi !== ''))
}

function pgFejl(program: PgProgram, kode: number | 'MANGLER', fejl: string): LagerFejl {
  if (kode === 'MANGLER') {
    return new LagerFejl(
      'PROGRAM_MANGLER',
      `Programmet ${program} findes ikke på maskinen. Installér PostgreSQLs klientprogrammer i mindst serverens udgave (Debian: apt-get install postgresql-client), og kør kommandoen igen.`,
    )
  }
  if (/row-level security|row security/.test(fejl)) {
    return new LagerFejl(
      'KOPI_MISLYKKET',
      'Databaserollen kan ikke læse alle rækker, for rækkesikkerheden gælder også ejeren. Sæt DATABASE_KOPI_URL til en superbruger eller en rolle med bypassrls, der må læse tabellerne.',
    )
  }
  if (/server version mismatch|unsupported version/.test(fejl)) {
    return new LagerFejl(
      'KOPI_MISLYKKET',
      `Programmet ${program} er ældre end databasen. Installér PostgreSQLs klientprogrammer i mindst serverens udgave, og kør kommandoen igen.`,
    )
  }
  const linje =
    fejl
      .trim()
      .split('\n')
      .find((et) => et.includes('error:')) ??
    fejl.trim().split('\n')[0] ??
    ''
  return new LagerFejl('KOPI_MISLYKKET', `${program} kunne ikke gøres færdig og svarede: ${linje.slice(0, 300)}`)
}
