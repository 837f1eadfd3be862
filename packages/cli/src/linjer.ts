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
  return [...linjer, linje].map((l) => l.replaceAll('\u00a0', ' '))
}

/** Brudt tekst med `foerste` foran første linje og lige så meget luft foran resten. */
export function afsnit(foerste: string, tekst: string, antal: number, resten = ' '.repeat(bredde(foerste))): string[] {
  const linjer = bryd(tekst, Math.max(20, antal - bredde(foerste)))
  return linjer.map((linje, nr) => `${nr === 0 ? foerste : resten}${linje}`)
}
