import { createHash } from 'node:crypto'
import type { NummerIIndeks, ParagrafIIndeks, StykkeIIndeks } from '../../packages/lov/src/indeks/udgave-indhold.ts'
import { taelPunktummer } from './tael-punktummer.ts'

/** En lovtekst som læst: hovedet og paragrafferne i tekstens orden. */
export interface Lovtekst {
  readonly titel: string
  readonly eli: string
  readonly paragraffer: readonly ParagrafIIndeks[]
  /** Hvad der blev sprunget over og hvorfor, til den, der kører scriptet. */
  readonly bemaerkninger: readonly string[]
}

interface Raa {
  readonly navn: string
  /** Stykkerne: indledningen først, så numrene. */
  readonly stykker: string[][]
  noter: number
}

const PARAGRAF = /^§ (\d+(?: [a-zæøå])?)\. (.*)$/
const OPHAEVEDE = /^§§ (\d+)(?: ([a-zæøå]))?-(\d+)(?: ([a-zæøå]))?\. \(Ophævet\)$/
const STYKKE = /^Stk\. (\d+)\. (.*)$/
const NUMMER = /^ {2}(\d+)\) (.*)$/
/** Bløde bindestreger og usynlige tegn fra den oprindelige side. */
const USYNLIGE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
/** Lovens bogstaver: «w» springes over, og æ, ø og å er sidst. */
const BOGSTAVER = 'abcdefghijklmnopqrstuvxyzæøå'
/** En henvisning, linjeskiftet skar over: «§ 2, stk.» / «6) omfattet af». */
const SKAARET_OVER = /(?:\bstk|\bnr|§)\.?$/

/**
 * Læser en lovtekst: titel, «Kilde: …», en note, og så «§ 1. …», «Stk. 2. …» og «  1) …» på hver sin linje.
 * @throws {Error} når hovedet mangler, eller stykker og numre ikke løber i orden, for så er tallene ikke til at stole på
 */
export function laesLovtekst(tekst: string): Lovtekst {
  const [titel = '', kilde = '', , ...linjer] = tekst.replace(USYNLIGE, '').normalize('NFC').split(/\r?\n/)
  const eli = /^Kilde: (https:\/\/www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+)$/.exec(kilde)?.[1]
  if (titel === '' || eli === undefined)
    throw new Error('Statute text must begin with a title line and a "Kilde:" line')
  const bemaerkninger: string[] = []
  const raa: Raa[] = []
  for (const linje of linjer) laesLinje(linje, raa, bemaerkninger)
  return { titel, eli, paragraffer: raa.map(faerdig), bemaerkninger }
}

function laesLinje(linje: string, raa: Raa[], bemaerkninger: string[]): void {
  if (linje.trim() === '') return
  const paragraf = PARAGRAF.exec(linje)
  if (paragraf !== null) {
    raa.push({ navn: paragraf[1] ?? '', stykker: [[paragraf[2] ?? '']], noter: 0 })
    return
  }
  const ophaevede = OPHAEVEDE.exec(linje)
  if (ophaevede !== null) {
    raa.push(...ophaevedeNavne(ophaevede).map((navn): Raa => ({ navn, stykker: [['(Ophævet)']], noter: 0 })))
    return
  }
  const aktuel = raa.at(-1)
  const stykke = STYKKE.exec(linje)
  const nummer = NUMMER.exec(linje)
  if (aktuel === undefined || (stykke === null && nummer === null)) throw new Error(`Unreadable line: ${linje}`)
  if (stykke !== null) laegStykke(aktuel, Number(stykke[1]), stykke[2] ?? '')
  else if (nummer !== null) laegNummer(aktuel, Number(nummer[1]), nummer[2] ?? '', bemaerkninger)
}

function laegStykke(paragraf: Raa, stk: number, tekst: string): void {
  if (stk !== paragraf.stykker.length + 1) throw new Error(`§ ${paragraf.navn}: subsection ${stk} out of order`)
  paragraf.stykker.push([tekst])
}

function laegNummer(paragraf: Raa, nr: number, tekst: string, bemaerkninger: string[]): void {
  const stykke = paragraf.stykker.at(-1) ?? []
  const sted = `§ ${paragraf.navn}, stk. ${paragraf.stykker.length}`
  const forrige = stykke.at(-1)?.trimEnd() ?? ''
  if (SKAARET_OVER.test(forrige)) {
    stykke[stykke.length - 1] = `${forrige} ${nr}) ${tekst}`
    bemaerkninger.push(`${sted}: linjen «${nr}) …» er slutningen på linjen før og er lagt til den`)
    return
  }
  // Lovbekendtgørelsens fodnoter står som numre i teksten. Et stykke, der allerede er slut, indleder ingen opregning.
  if (stykke.length === 1 && forrige.endsWith('.')) {
    bemaerkninger.push(`${sted}: «${nr}) …» er en fodnote og er sprunget over`)
    return
  }
  if (nr !== stykke.length) throw new Error(`${sted}: item ${nr} out of order`)
  stykke.push(tekst)
}

function ophaevedeNavne([, fraTal, fraBogstav, tilTal, tilBogstav]: RegExpExecArray): readonly string[] {
  const [fra, til] = [Number(fraTal), Number(tilTal)]
  if (fraBogstav === undefined || tilBogstav === undefined) {
    return Array.from({ length: til - fra + 1 }, (_, i) => `${fra + i}`)
  }
  if (fra !== til) throw new Error(`Cannot expand a range of lettered sections from ${fraTal} to ${tilTal}`)
  const [forste, sidste] = [BOGSTAVER.indexOf(fraBogstav), BOGSTAVER.indexOf(tilBogstav)]
  return BOGSTAVER.slice(forste, sidste + 1)
    .split('')
    .map((bogstav) => `${fra} ${bogstav}`)
}

function faerdig({ navn, stykker }: Raa): ParagrafIIndeks {
  const tekst = stykker.flat().join(' ').replace(/\s+/g, ' ').trim()
  const ophaevet = tekst === '(Ophævet)'
  return {
    paragraf: navn,
    ophaevet,
    stykker: ophaevet ? [] : stykker.map(stykkeIIndeks),
    aftryk: createHash('sha256').update(tekst).digest('hex').slice(0, 12),
  }
}

function stykkeIIndeks([indledning = '', ...numre]: readonly string[]): StykkeIIndeks {
  return { pkt: taelPunktummer(indledning), numre: numre.map(nummerIIndeks) }
}

function nummerIIndeks(tekst: string): NummerIIndeks {
  const litra = taelLitra(tekst)
  const pkt = taelPunktummer(tekst)
  // Med litra er sætningerne fordelt på dem; tallet er kun en øvre grænse for nummeret selv.
  return { pkt: litra.length > 0 && pkt.antal > 1 ? { ...pkt, usikkert: true } : pkt, litra }
}

/** Litra står inde i nummerets linje: « a) …, b) … eller c) …». Kun en række, der begynder med a og b, tæller. */
function taelLitra(tekst: string): readonly string[] {
  const litra: string[] = []
  for (const [, bogstav = ''] of tekst.matchAll(/(?:^|\s)([a-zæøå])\) /g)) {
    if (bogstav === BOGSTAVER[litra.length]) litra.push(bogstav)
  }
  return litra.length >= 2 ? litra : []
}
