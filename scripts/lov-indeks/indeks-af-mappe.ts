import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LovKode, Udfald } from '../../packages/grund/src/index.ts'
import type { ParagrafIIndeks, UdgaveArt } from '../../packages/lov/src/indeks/udgave-indhold.ts'
import {
  type ParagrafTekst,
  type Tekstfejl,
  laesLovtekst,
  loveneIFilen,
  opbygning,
  samletTekst,
} from '../../packages/lov/src/lovtekst/index.ts'

/** En udgave, som indekset skal have den: hvem den er, og hvad hver paragraf består af. */
export interface TaltUdgave {
  readonly id: string
  readonly art: UdgaveArt
  readonly eli: string
  readonly love: readonly { readonly lov: LovKode; readonly paragraffer: readonly ParagrafIIndeks[] }[]
  readonly bemaerkninger: readonly string[]
}

/**
 * Læser alle `.txt`-filer i mappen.
 * @throws {Error} når mappen ingen lovtekster har, eller en af dem ikke kan læses (filens navn står forrest)
 */
export function udgaverIMappe(mappe: string): readonly TaltUdgave[] {
  const filer = readdirSync(mappe)
    .filter((navn) => navn.endsWith('.txt'))
    .sort()
  if (filer.length === 0) throw new Error(`No statute texts (*.txt) in ${mappe}`)
  return filer.map((navn) => taltUdgave(readFileSync(join(mappe, navn), 'utf8'), navn))
}

/** @throws {Error} når teksten ikke kan læses, eller ikke siger, hvilken lov den er */
export function taltUdgave(tekst: string, navn: string): TaltUdgave {
  const laest = kraev(laesLovtekst(tekst), navn)
  const { id, art, love, bemaerkninger } = kraev(loveneIFilen(laest), navn)
  return {
    id,
    art,
    eli: laest.eli,
    love: love.map(({ lov, paragraffer }) => ({ lov, paragraffer: paragraffer.map(talt) })),
    bemaerkninger: bemaerkninger.map((b) => b.tekst),
  }
}

function talt(paragraf: ParagrafTekst): ParagrafIIndeks {
  const aftryk = createHash('sha256').update(samletTekst(paragraf)).digest('hex').slice(0, 12)
  return { ...opbygning(paragraf), aftryk }
}

function kraev<T>(udfald: Udfald<T, readonly Tekstfejl[]>, navn: string): T {
  if (udfald.ok) return udfald.vaerdi
  throw new Error(udfald.afvist.map(({ linje, grund }) => `${navn}:${linje}: ${grund}`).join('\n'))
}
