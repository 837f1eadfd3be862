import type { Indstillinger } from './indstillinger.ts'
import { Opsaetningsfejl } from './login/opsaetningsfejl.ts'
import { LagerFejl } from './store/lager-fejl.ts'

/** Én dansk sætning om, hvorfor serveren ikke kan starte, og hvad man gør. En programfejl kastes videre. */
export function startfejl(fejl: unknown, indstillinger: Indstillinger): string {
  if (fejl instanceof LagerFejl || fejl instanceof Opsaetningsfejl) return fejl.message
  const { code: kode = '', syscall } = fejl as NodeJS.ErrnoException
  const tekst =
    vedPorten(kode, syscall, indstillinger) ?? vedDatabasen(kode, indstillinger) ?? vedMappen(kode, indstillinger)
  if (tekst === undefined) throw fejl
  return tekst
}

function vedPorten(kode: string, syscall: string | undefined, { vaert, port }: Indstillinger): string | undefined {
  if (kode === 'EADDRINUSE') {
    return `Port ${port} er optaget af et andet program. Stands det, eller vælg en anden port: PORT=${port + 1} npm start.`
  }
  if (kode === 'EACCES' && syscall === 'listen') {
    return `Port ${port} må kun bruges af systemet. Vælg en over 1023: PORT=3000 npm start.`
  }
  if (kode === 'EADDRNOTAVAIL') return `Maskinen har ikke adressen ${vaert}. Fjern HOST, eller ret den.`
  return undefined
}

/** Ingen forbindelse, eller en af PostgreSQLs egne: forbindelse (08), adgang (28), ukendt database (3D). */
const DATABASEN_SVARER_IKKE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|08|28|3D)/

function vedDatabasen(kode: string, { databaseUrl }: Indstillinger): string | undefined {
  if (databaseUrl === undefined || !DATABASEN_SVARER_IKKE.test(kode)) return undefined
  // Adressen kan rumme en adgangskode og gentages ikke.
  return `Databasen i DATABASE_URL svarer ikke (${kode}). Se efter, om den kører, og om navn, bruger og adgangskode er rigtige.`
}

const KAN_IKKE_SKRIVES: ReadonlySet<string> = new Set(['EACCES', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST'])

function vedMappen(kode: string, { dataMappe }: Indstillinger): string | undefined {
  if (!KAN_IKKE_SKRIVES.has(kode)) return undefined
  return `Datamappen ${dataMappe} kan ikke skrives (${kode}). Ret adgangen, eller vælg en anden mappe med FODFAESTE_DATA.`
}
