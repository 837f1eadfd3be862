import {
  DAGE,
  FLEST_FORLOEB,
  FLEST_ORLOVER,
  INGEN_SVAR,
  type JaNej,
  OENSKER,
  type Orlovsfelter,
  type Svar,
} from './proev-svar.ts'

/**
 * Svarene i et links del efter «#». Den del sender browseren ikke til nogen server; den, der får linket, har svarene.
 * Linket laves kun, når nogen beder om det.
 */
const FORAN = 'svar='

/** Så langt kan et link med de flest mulige forløb, hvert med orlov, være; et længere læses ikke. */
export const LAENGST = 16_000

export function tilFragment(svar: Svar): string {
  const byte = new TextEncoder().encode(JSON.stringify(svar))
  const tegn = Array.from(byte, (b) => String.fromCodePoint(b)).join('')
  return `${FORAN}${btoa(tegn).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** Bærer adressen svar? */
export function harSvar(fragment: string): boolean {
  return fragment.replace(/^#/, '').startsWith(FORAN)
}

/** Svarene i adressen. `undefined`, når den ingen har, eller de ikke kan læses. */
export function fraFragment(fragment: string): Svar | undefined {
  if (!harSvar(fragment) || fragment.length > LAENGST) return undefined
  const kodet = fragment.replace(/^#/, '').slice(FORAN.length).replaceAll('-', '+').replaceAll('_', '/')
  try {
    const byte = Uint8Array.from(atob(kodet), (tegn) => tegn.codePointAt(0) ?? 0)
    return laest(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(byte)))
  } catch {
    return undefined
  }
}

/** Linket kan være rettet i hånden: kun det, der har den rette form, kommer med. */
function laest(raa: unknown): Svar | undefined {
  if (!erPost(raa)) return undefined
  const dage = erPost(raa['dage']) ? raa['dage'] : {}
  const oensker = erPost(raa['oensker']) ? raa['oensker'] : {}
  const forloeb: readonly unknown[] = Array.isArray(raa['forloeb']) ? raa['forloeb'] : []
  return {
    paa: tekst(raa['paa']),
    kender: raa['kender'] === 'alder' ? 'alder' : 'foedselsdag',
    foedselsdag: tekst(raa['foedselsdag']),
    alder: tekst(raa['alder']),
    tidligere: raa['tidligere'] === 'ingen' || raa['tidligere'] === 'forloeb' ? raa['tidligere'] : '',
    forloeb: forloeb.slice(0, FLEST_FORLOEB).map((et, noegle) => {
      const { fra, til, orlov } = erPost(et) ? et : {}
      return { noegle, fra: tekst(fra), til: tekst(til), orlov: orlovene(orlov) }
    }),
    orlov: orlovene(raa['orlov']),
    dage: { ...INGEN_SVAR.dage, ...Object.fromEntries(DAGE.map((id) => [id, tekst(dage[id])])) },
    foertidspension: jaNej(raa['foertidspension']),
    oensker: { ...INGEN_SVAR.oensker, ...Object.fromEntries(OENSKER.map((emne) => [emne, jaNej(oensker[emne])])) },
  }
}

/** Et link fra før, orlov kunne skrives, har ingen. */
function orlovene(raa: unknown): readonly Orlovsfelter[] {
  const orlov: readonly unknown[] = Array.isArray(raa) ? raa : []
  return orlov.slice(0, FLEST_ORLOVER).map((en, noegle) => {
    const { fra, til, art, ret } = erPost(en) ? en : {}
    return {
      noegle,
      fra: tekst(fra),
      til: tekst(til),
      art: art === 'sorgorlov' ? 'sorgorlov' : 'barsel',
      ret: jaNej(ret),
    }
  })
}

const erPost = (vaerdi: unknown): vaerdi is Record<string, unknown> =>
  typeof vaerdi === 'object' && vaerdi !== null && !Array.isArray(vaerdi)

/** Et felts tekst er højst så lang, som en dag kan skrives. */
const tekst = (vaerdi: unknown): string => (typeof vaerdi === 'string' ? vaerdi.slice(0, 40) : '')

const jaNej = (vaerdi: unknown): JaNej => (vaerdi === 'ja' || vaerdi === 'nej' ? vaerdi : '')
