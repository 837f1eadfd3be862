import { type RegistreretHaendelse, beslutningFor, gaeldendeRettelser, haendelseTekst, somRettet } from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'

/** Hændelsen, som den gælder nu. Er den taget ud, vises den, som den blev skrevet. */
export function visTilRettelse(
  haendelser: readonly RegistreretHaendelse[],
  version: number,
): Omit<Svar<'hentHaendelse'>, 'sagVersion'> | undefined {
  const skrevet = haendelser[version - 1]
  if (skrevet === undefined) return undefined
  const gaelder = somRettet(skrevet, gaeldendeRettelser(haendelser).get(version))
  const haendelse = gaelder ?? skrevet
  const beslutning = beslutningFor(haendelse.type)
  return {
    version,
    tekst: haendelseTekst(haendelse),
    data: { ...haendelse.data },
    tagetUd: gaelder === undefined,
    ...(beslutning !== undefined && { beslutning }),
  }
}
