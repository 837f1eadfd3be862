import { Opsaetningsfejl } from '../login/opsaetningsfejl.ts'
import { LagerFejl } from '../store/lager-fejl.ts'

const FILEN: ReadonlySet<string> = new Set([
  'EEXIST',
  'ENOENT',
  'EACCES',
  'EROFS',
  'ENOSPC',
  'EISDIR',
  'ENOTDIR',
  'EPERM',
])

/** Ingen forbindelse, eller en af PostgreSQLs egne: forbindelse (08), adgang (28), ukendt database (3D). */
const SVARER_IKKE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|08|28|3D)/

/** Én dansk besked om det, driften kan gøre noget ved. En programfejl kastes videre. */
export function driftsfejl(fejl: unknown): string {
  if (fejl instanceof Opsaetningsfejl) return fejl.message
  if (fejl instanceof LagerFejl)
    return fejl.kode === 'MAPPE_OPTAGET' ? `${fejl.message} ${STANDS_FOERST}` : fejl.message
  const kode = kodeI(fejl)
  if (FILEN.has(kode)) return `Filen kan ikke skrives (${kode}). Vælg et andet navn eller en anden mappe.`
  if (kode === '42501') {
    return 'Databaserollen ejer ikke tabellerne. Sæt DATABASE_EJER_URL til rollen, der gør.'
  }
  if (SVARER_IKKE.test(kode)) {
    // Adressen kan rumme en adgangskode og gentages ikke.
    return `Databasen svarer ikke (${kode}). Se efter, om den kører, og om DATABASE_URL og DATABASE_EJER_URL er rigtige.`
  }
  throw fejl
}

const STANDS_FOERST =
  'Er det serveren, så stands den (Ctrl-C), kør kommandoen igen, og start den. På PostgreSQL kan serveren køre imens.'

/** Databasens kode, også når fejlen er pakket ind i en anden. */
function kodeI(fejl: unknown): string {
  if (!(fejl instanceof Error)) return ''
  if ('code' in fejl && typeof fejl.code === 'string') return fejl.code
  return kodeI(fejl.cause)
}
