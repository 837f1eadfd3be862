import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type EftersetLovtekst, type Tekstfejl, eftersesLovtekst, laesLovtekst } from '@fodfaeste/lov/lovtekst'

/** En fil i mappen, læst og holdt op mod indekset. */
export interface LaestFil {
  /** Filens navn, uden mappen. */
  readonly fil: string
  /** sha256 (hex) af filen, som den ligger. */
  readonly sha256: string
  /** Mangler, når filen har fejl. */
  readonly tekst?: EftersetLovtekst
  readonly fejl: readonly Tekstfejl[]
}

/** Navnene på lovteksterne (`*.txt`) i mappen, i alfabetisk orden. @throws når mappen ikke kan læses */
export function lovteksterI(mappe: string): readonly string[] {
  return readdirSync(mappe)
    .filter((navn) => navn.endsWith('.txt'))
    .toSorted()
}

/** Læser én fil og holder den op mod indekset. */
export function laesFil(mappe: string, fil: string): LaestFil {
  const bytes = laesBytes(join(mappe, fil))
  if (typeof bytes === 'string') return { fil, sha256: '', fejl: [kanIkkeLaeses(bytes)] }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const tekst = somUtf8(bytes)
  if (tekst === undefined) return { fil, sha256, fejl: [IKKE_UTF8] }
  const laest = laesLovtekst(tekst)
  if (!laest.ok) return { fil, sha256, fejl: laest.afvist }
  const efterset = eftersesLovtekst(laest.vaerdi, aftryk)
  return efterset.ok ? { fil, sha256, tekst: efterset.vaerdi, fejl: [] } : { fil, sha256, fejl: efterset.afvist }
}

/** Filen, som den ligger, eller systemets kode for, hvorfor den ikke kan læses. */
function laesBytes(sti: string): Uint8Array | string {
  try {
    return readFileSync(sti)
  } catch (fejl) {
    return (fejl as NodeJS.ErrnoException).code ?? 'ukendt'
  }
}

function kanIkkeLaeses(kode: string): Tekstfejl {
  return {
    linje: 1,
    grund: `Filen kan ikke læses (${kode}).`,
    raad: 'Ret adgangen til den, eller tag den ud af mappen.',
  }
}

const IKKE_UTF8: Tekstfejl = {
  linje: 1,
  grund: 'Filen er ikke gemt som UTF-8.',
  raad: 'Gem den igen med tegnsættet UTF-8.',
}

function somUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function aftryk(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex').slice(0, 12)
}

/** To filer med den samme udgave: begge får fejlen, for ingen kan vide, hvilken der er den rigtige. */
export function medDobbelte(filer: readonly LaestFil[]): readonly LaestFil[] {
  return filer.map((fil) => {
    const andre = filer.filter((anden) => anden !== fil && anden.tekst?.udgave === fil.tekst?.udgave)
    if (fil.tekst === undefined || andre.length === 0) return fil
    const grund = `${fil.tekst.udgave} står også i ${andre.map((anden) => anden.fil).join(' og ')}.`
    const { tekst: _, ...resten } = fil
    return { ...resten, fejl: [{ linje: 2, grund, raad: 'Saml udgaven i én fil, eller tag den ene ud af mappen.' }] }
  })
}
