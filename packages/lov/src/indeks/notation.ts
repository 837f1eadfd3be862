import type { NummerIIndeks, ParagrafIIndeks, Punktummer, StykkeIIndeks } from './udgave-indhold.ts'

// Den korte skrift, én paragraf på en linje, så en ændring i en lov kan læses som en linje i en sammenligning:
//
//   112: 2(1 1 1) 2 2 #9f3a…     stk. 1 har 2 pkt. og nr. 1–3; stk. 2 og 3 har 2 pkt. hver
//   11 c: 1(1 1 1abcd) 2         nr. 3 har litra a–d; aftrykket mangler, fordi paragraffen er talt i hånden
//   9: 3? 1                      stk. 1 har højst 3 pkt.
//   25: ophævet

const LINJE = /^(\d+(?: [a-zæøå])?): (ophævet|[^#]+?)(?: #([0-9a-f]{12}))?$/
const STYKKE = /(\d+)(\??)(?:\(([^)]*)\))?/y
const NUMMER = /^(\d+)(\??)([a-zæøå]*)$/

/**
 * Læser den korte skrift.
 * @throws {Error} ved en linje, der ikke kan læses, eller en paragraf, der står to gange
 */
export function laesParagraffer(skrift: string): ReadonlyMap<string, ParagrafIIndeks> {
  const fundne = new Map<string, ParagrafIIndeks>()
  for (const linje of skrift.split('\n')) {
    if (linje === '') continue
    const paragraf = laesLinje(linje)
    if (fundne.has(paragraf.paragraf)) throw new Error(`Section listed twice in the index: ${paragraf.paragraf}`)
    fundne.set(paragraf.paragraf, paragraf)
  }
  return fundne
}

function laesLinje(linje: string): ParagrafIIndeks {
  const [, paragraf, indhold, aftryk] = LINJE.exec(linje) ?? []
  if (paragraf === undefined || indhold === undefined) throw new Error(`Unreadable index line: ${linje}`)
  const ophaevet = indhold === 'ophævet'
  return {
    paragraf,
    ophaevet,
    stykker: ophaevet ? [] : laesStykker(indhold),
    ...(aftryk === undefined ? {} : { aftryk }),
  }
}

function laesStykker(indhold: string): readonly StykkeIIndeks[] {
  const stykker: StykkeIIndeks[] = []
  for (let ved = 0; ved < indhold.length; ved += 1) {
    STYKKE.lastIndex = ved
    const [hele, antal, tegn, numre] = STYKKE.exec(indhold) ?? []
    if (hele === undefined) throw new Error(`Unreadable subsection in index: ${indhold}`)
    stykker.push({ pkt: punktummer(antal, tegn), numre: numre === undefined ? [] : numre.split(' ').map(laesNummer) })
    ved += hele.length
    if (ved < indhold.length && indhold[ved] !== ' ') throw new Error(`Unreadable subsection in index: ${indhold}`)
  }
  return stykker
}

function laesNummer(tekst: string): NummerIIndeks {
  const [hele, antal, tegn, litra = ''] = NUMMER.exec(tekst) ?? []
  if (hele === undefined) throw new Error(`Unreadable item in index: ${tekst}`)
  return { pkt: punktummer(antal, tegn), litra: [...litra] }
}

function punktummer(antal: string | undefined, tegn: string | undefined): Punktummer {
  return { antal: Number(antal), usikkert: tegn === '?' }
}

/** Skriver én paragraf i den korte skrift; {@link laesParagraffer} læser den igen. */
export function skrivParagraf({ paragraf, ophaevet, stykker, aftryk }: ParagrafIIndeks): string {
  const indhold = ophaevet ? 'ophævet' : stykker.map(skrivStykke).join(' ')
  return `${paragraf}: ${indhold}${aftryk === undefined ? '' : ` #${aftryk}`}`
}

function skrivStykke({ pkt, numre }: StykkeIIndeks): string {
  const opregning = numre.map((nummer) => skrivPunktummer(nummer.pkt) + nummer.litra.join(''))
  return skrivPunktummer(pkt) + (opregning.length === 0 ? '' : `(${opregning.join(' ')})`)
}

function skrivPunktummer({ antal, usikkert }: Punktummer): string {
  return `${antal}${usikkert ? '?' : ''}`
}
