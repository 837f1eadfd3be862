import { createHash } from 'node:crypto'
import { kanonisk } from './kanonisk.ts'
import type { LagretHaendelse } from './haendelse.ts'
import type { Kaedefejl } from './sag-store.ts'

type Indhold = Omit<LagretHaendelse, 'forrigeHash' | 'hash' | 'slettet'>

/** Den tekst, hændelsens hash regnes af: alt hvad den siger, og hvor den står. Kommunen med, så den ikke kan flyttes. */
export function indholdAf(kommune: string, h: Indhold): string {
  const { sagId, version, type, skema, data, virkerFra, af, afNavn, registreret } = h
  return kanonisk({ kommune, sagId, version, type, skema, data, virkerFra, af, afNavn, registreret })
}

/** sha256 over forgængerens 32 bytes (ingen i den første) fulgt af indholdet. Hex. Samme regning står i SQL: `tilfoej`. */
export function haendelsesHash(forrigeHash: string | null, indhold: string): string {
  const forrige = Buffer.from(forrigeHash ?? '', 'hex')
  return createHash('sha256').update(forrige).update(indhold, 'utf8').digest('hex')
}

/** Det, sletningen siger om en sag: hvor mange hændelser den havde, og hashen af den sidste. */
export interface SletningensLed {
  readonly haendelser: number
  readonly sidsteHash: string
}

/**
 * Går en sags hændelser igennem fra den første. Et hul, en forkert forgænger og et ændret indhold meldes hver for sig.
 * Et slettet indhold kan ikke regnes efter; det er i orden, når `sletning` siger, at netop den sag, med netop de led, er
 * slettet efter en regel, og ellers er det ændret.
 */
export function kaedefejl(
  kommune: string,
  haendelser: readonly LagretHaendelse[],
  sletning?: SletningensLed,
): readonly Kaedefejl[] {
  const fejl: Kaedefejl[] = []
  const lovligtSlettet = sletning?.haendelser === haendelser.length && sletning.sidsteHash === haendelser.at(-1)?.hash
  let forrige: LagretHaendelse | undefined
  for (const h of haendelser) {
    if (h.version !== (forrige?.version ?? 0) + 1) fejl.push({ version: h.version, hvad: 'HUL' })
    if (h.forrigeHash !== (forrige?.hash ?? null)) fejl.push({ version: h.version, hvad: 'FORGAENGER' })
    const uaendret =
      h.slettet === undefined ? haendelsesHash(h.forrigeHash, indholdAf(kommune, h)) === h.hash : lovligtSlettet
    if (!uaendret) fejl.push({ version: h.version, hvad: 'INDHOLD' })
    forrige = h
  }
  return fejl
}
