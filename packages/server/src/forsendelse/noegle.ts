import { createHash } from 'node:crypto'

interface Brevforsoeg {
  readonly kommune: string
  readonly sagId: string
  readonly brev: string
  /** Versionen af det, brevet handler om. */
  readonly om: number
  /** Hvor mange gange kanalen har afvist det samme brev. */
  readonly afvist: number
  /** Repræsentanten, når det er en kopi: en kopi er et andet brev end borgerens. */
  readonly kopiTil?: number
}

/** Forsendelsens nøgle: en UUID, version 4 i formen, som er den samme, hver gang der spørges om det samme forsøg. */
export function forsendelsesnoegle({ kommune, sagId, brev, om, afvist, kopiTil }: Brevforsoeg): string {
  const aftryk = createHash('sha256')
    .update(JSON.stringify([kommune, sagId, brev, om, afvist, ...(kopiTil === undefined ? [] : [kopiTil])]))
    .digest('hex')
  const variant = ((Number.parseInt(aftryk.slice(16, 17), 16) & 0b0011) | 0b1000).toString(16)
  return [
    aftryk.slice(0, 8),
    aftryk.slice(8, 12),
    `4${aftryk.slice(13, 16)}`,
    `${variant}${aftryk.slice(17, 20)}`,
    aftryk.slice(20, 32),
  ].join('-')
}
