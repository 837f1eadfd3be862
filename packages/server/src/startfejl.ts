import type { Indstillinger } from './indstillinger.ts'
import { LagerFejl } from './store/lager-fejl.ts'

/** Én dansk sætning om, hvorfor serveren ikke kan starte, og hvad man gør. En programfejl kastes videre. */
export function startfejl(fejl: unknown, { vaert, port, databaseUrl, dataMappe }: Indstillinger): string {
  if (fejl instanceof LagerFejl) return fejl.message
  const kode = (fejl as NodeJS.ErrnoException).code ?? ''
  if (kode === 'EADDRINUSE') {
    return `Port ${port} er optaget af et andet program. Stands det, eller vælg en anden port: PORT=${port + 1} npm start.`
  }
  if (kode === 'EADDRNOTAVAIL' || kode === 'ENOTFOUND')
    return `Maskinen har ikke adressen ${vaert}. Fjern HOST, eller ret den.`
  if (kode === 'EACCES' && (fejl as NodeJS.ErrnoException).syscall === 'listen') {
    return `Port ${port} må kun bruges af systemet. Vælg en over 1023: PORT=3000 npm start.`
  }
  if (kode === 'EACCES' || kode === 'EROFS' || kode === 'ENOSPC' || kode === 'ENOTDIR') {
    return `Datamappen ${dataMappe} kan ikke skrives (${kode}). Ret adgangen, eller vælg en anden mappe med FODFAESTE_DATA.`
  }
  if (databaseUrl !== undefined && (kode === 'ECONNREFUSED' || /^(08|28|3D)/.test(kode))) {
    // Adressen kan rumme en adgangskode og gentages ikke.
    return `Databasen i DATABASE_URL svarer ikke (${kode}). Se efter, om den kører, og om navn, bruger og adgangskode er rigtige.`
  }
  throw fejl
}
