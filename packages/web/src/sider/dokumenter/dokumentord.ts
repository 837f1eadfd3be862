import { type DokumentVisning, STIER } from '@fodfaeste/kontrakt'

export const ART_NAVN: { readonly [A in DokumentVisning['art']]: string } = {
  modtaget: 'Modtaget',
  afsendt: 'Afsendt',
  'internt-endeligt': 'Internt, færdigt',
  'internt-udkast': 'Internt udkast',
}

/** «48 kB», «1,2 MB» */
export function skrivStoerrelse(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toLocaleString('da', { maximumFractionDigits: 1 })} MB`
}

/** Filens navn uden endelse: et bud på, hvad dokumentet hedder. */
export function udenEndelse(filnavn: string): string {
  return filnavn.replace(/\.[a-z0-9]{1,5}$/i, '').trim()
}

/** `vis`: i browseren i stedet for som en fil, der gemmes. */
export function dokumentAdresse(sagId: string, version: number, vis = false): string {
  const sti = STIER.hentDokument.sti.replace(':sagId', sagId).replace(':nr', String(version))
  return vis ? `${sti}?vis=1` : sti
}
