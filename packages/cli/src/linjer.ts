import { stripVTControlCharacters } from 'node:util'

/** Synlige tegn; farvekoder fylder ikke. Alle vores tegn er ét felt brede. */
export function bredde(tekst: string): number {
  return [...stripVTControlCharacters(tekst)].length
}

/** Fylder op med mellemrum til højre, målt i synlige tegn. */
export function fyld(tekst: string, antal: number): string {
  return tekst + ' '.repeat(Math.max(0, antal - bredde(tekst)))
}

/** Efter disse brydes der ikke: «§ 112», «stk. 1», «2. pkt.», «10. marts», «LBK 701/2022». */
const HAENGER_SAMMEN = /(§|stk\.|nr\.|sag|lov|LBK|BEK|\d\.) (?=\S)/gi

/** Bryder teksten mellem ord, så ingen linje er bredere end `antal`. Et enkelt længere ord får sin egen linje. */
export function bryd(tekst: string, antal: number): readonly string[] {
  const ord = tekst.replaceAll(HAENGER_SAMMEN, '$1\u00a0').split(/[ \n]+/)
  const linjer: string[] = []
  let linje = ''
  for (const et of ord) {
    if (linje !== '' && bredde(linje) + 1 + bredde(et) > antal) {
      linjer.push(linje)
      linje = et
    } else {
      linje = linje === '' ? et : `${linje} ${et}`
    }
  }
  return farverOverLinjer([...linjer, linje].map((l) => l.replaceAll('\u00a0', ' ')))
}

// oxlint-disable-next-line no-control-regex -- farvekoder begynder med et styretegn
const FARVEKODE = /\u001B\[(\d+)m/g
const SLUT = { fed: 22, farve: 39 } as const

/** En farve, der går over et linjeskift, lukkes ved linjens slutning og åbnes igen, så indrykket ikke får den. */
function farverOverLinjer(linjer: readonly string[]): readonly string[] {
  let aabne: number[] = []
  return linjer.map((linje) => {
    const foer = aabne
    for (const [, kode] of linje.matchAll(FARVEKODE)) aabne = efterKode(aabne, Number(kode))
    return (
      foer.map(farvekode).join('') +
      linje +
      aabne
        .toReversed()
        .map((kode) => farvekode(slutPaa(kode)))
        .join('')
    )
  })
}

const farvekode = (kode: number): string => `\u001B[${kode}m`

/** Fed (1) og dæmpet (2) slutter ens; resten er farver. */
const slutPaa = (kode: number): number => (kode <= 2 ? SLUT.fed : SLUT.farve)

function efterKode(aabne: readonly number[], kode: number): number[] {
  if (kode === SLUT.fed || kode === SLUT.farve) return aabne.filter((aaben) => slutPaa(aaben) !== kode)
  return [...aabne, kode]
}

/** Brudt tekst med `foerste` foran første linje og lige så meget luft foran resten. */
export function afsnit(foerste: string, tekst: string, antal: number, resten = ' '.repeat(bredde(foerste))): string[] {
  const linjer = bryd(tekst, Math.max(20, antal - bredde(foerste)))
  return linjer.map((linje, nr) => `${nr === 0 ? foerste : resten}${linje}`)
}
