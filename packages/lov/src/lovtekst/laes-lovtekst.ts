import { type LovKode, type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Bemaerkning, Lovtekst, ParagrafTekst, Tekstfejl } from './lovtekst.ts'

interface Raa {
  readonly paragraf: string
  readonly linje: number
  readonly lov: LovKode | undefined
  /** Stykkerne: indledningen først, så numrene. */
  readonly stykker: string[][]
}

/** Det, der er læst indtil nu. */
interface Laesning {
  readonly raa: Raa[]
  readonly fejl: Tekstfejl[]
  readonly bemaerkninger: Bemaerkning[]
  lov: LovKode | undefined
}

const KILDE = /^Kilde: (https:\/\/www\.retsinformation\.dk\/eli\/lta\/\d{4}\/\d+)\/?$/
const LOV = /^Lov: (\S+)$/
const KAPITEL = /^Kapitel \d+/
const PARAGRAF = /^§ (\d+(?: [a-zæøå])?)\. (.*)$/
const OPHAEVEDE = /^§§ (\d+)(?: ([a-zæøå]))?-(\d+)(?: ([a-zæøå]))?\. \(Ophævet\)$/
const STYKKE = /^Stk\. (\d+)\. (.*)$/
const NUMMER = /^ {2}(\d+)\) (.*)$/
const LITRA = /^ {4}([a-zæøå]\) .*)$/
/** Bløde bindestreger og usynlige tegn fra den oprindelige side. */
const USYNLIGE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const HAARDE_MELLEMRUM = /[\u00A0\u202F]/gu
/** Lovens bogstaver: «w» springes over, og æ, ø og å er sidst. */
const BOGSTAVER = 'abcdefghijklmnopqrstuvxyzæøå'
/** En henvisning, linjeskiftet skar over: «§ 2, stk.» / «6) omfattet af». */
const SKAARET_OVER = /(?:\bstk|\bnr|§)\.?$/
const LOVE: readonly LovKode[] = ['LAB', 'LAS', 'LOB', 'LSP', 'RSL', 'FVL', 'OFFL', 'BEK', 'LOV']

/**
 * Læser en lovtekst: titlen, «Kilde: …», eventuelle noter frem til den første tomme linje, og så «§ 1. …», «Stk. 2. …»,
 * «  1) …» og «    a) …» på hver sin linje. Hele formatet står i docs/lovtekst.md.
 *
 * Afvisningen er alle fejl på én gang. Løber stykker og numre ikke i orden, er tallene ikke til at stole på, og det er
 * en fejl; fodnoter og linjer, der er skåret over, rettes og bemærkes.
 */
export function laesLovtekst(tekst: string): Udfald<Lovtekst, readonly Tekstfejl[]> {
  const linjer = tekst
    .replace(USYNLIGE, '')
    .replace(HAARDE_MELLEMRUM, ' ')
    .normalize('NFC')
    .split(/\r\n|[\r\n]/)
  const [titel = '', kilde = ''] = linjer
  const laest: Laesning = { raa: [], fejl: hovedfejl(titel, kilde), bemaerkninger: [], lov: undefined }
  const krop = linjer.findIndex((linje, i) => i > 1 && (linje.trim() === '' || /^(?:§|Lov: |Kapitel )/.test(linje)))
  if (krop !== -1) for (let i = krop; i < linjer.length; i += 1) laesLinje(linjer[i] ?? '', i + 1, laest)
  if (laest.raa.length === 0 && laest.fejl.length === 0) laest.fejl.push(INGEN_PARAGRAFFER)
  if (laest.fejl.length > 0) return afvist(laest.fejl)
  return lykkes({
    titel: titel
      .replaceAll(String.raw`\n`, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    eli: KILDE.exec(kilde)?.[1] ?? '',
    paragraffer: laest.raa.map(faerdig),
    bemaerkninger: laest.bemaerkninger,
  })
}

const INGEN_PARAGRAFFER: Tekstfejl = {
  linje: 1,
  grund: 'Filen har ingen paragraffer.',
  raad: 'Efter hovedet og en tom linje skrives hver paragraf på sin egen linje: «§ 1. Teksten …».',
}

function hovedfejl(titel: string, kilde: string): Tekstfejl[] {
  const fejl: Tekstfejl[] = []
  if (titel.trim() === '' || titel.startsWith('§') || titel.startsWith('Kilde:')) {
    fejl.push({ linje: 1, ...visLinje(titel), grund: 'Titlen mangler.', raad: 'Skriv lovens titel på første linje.' })
  }
  if (!KILDE.test(kilde)) {
    fejl.push({
      linje: 2,
      ...visLinje(kilde),
      grund: 'Kilden mangler eller kan ikke læses.',
      raad: 'Skriv den officielle adresse på anden linje: «Kilde: https://www.retsinformation.dk/eli/lta/2024/280».',
    })
  }
  return fejl
}

type Laes = (dele: RegExpExecArray, nr: number, laest: Laesning, paragraf: Raa) => void

/** De linjer, der kan stå hvor som helst. */
const FRIE: readonly (readonly [RegExp, (dele: RegExpExecArray, nr: number, laest: Laesning) => void])[] = [
  [LOV, ([, kode = ''], nr, laest) => skiftLov(kode, nr, laest)],
  [PARAGRAF, ([, paragraf = '', tekst = ''], nr, laest) => nyParagraf(paragraf, tekst, nr, laest)],
  [OPHAEVEDE, nyeOphaevede],
]

/** De linjer, der hører til paragraffen over dem. */
const I_PARAGRAFFEN: readonly (readonly [RegExp, Laes])[] = [
  [STYKKE, ([, stk = '', tekst = ''], nr, laest, paragraf) => laegStykke(paragraf, Number(stk), tekst, nr, laest)],
  [NUMMER, ([, tal = '', tekst = ''], nr, laest, paragraf) => laegNummer(paragraf, Number(tal), tekst, nr, laest)],
  [LITRA, ([, tekst = ''], nr, laest, paragraf) => laegLitra(paragraf, tekst, nr, laest)],
]

function laesLinje(linje: string, nr: number, laest: Laesning): void {
  if (linje.trim() === '' || KAPITEL.test(linje)) return
  for (const [moenster, laes] of FRIE) {
    const dele = moenster.exec(linje)
    if (dele !== null) return laes(dele, nr, laest)
  }
  const paragraf = laest.raa.at(-1)
  for (const [moenster, laes] of paragraf === undefined ? [] : I_PARAGRAFFEN) {
    const dele = moenster.exec(linje)
    if (dele !== null && paragraf !== undefined) return laes(dele, nr, laest, paragraf)
  }
  laest.fejl.push(ulaeselig(linje, nr))
}

function skiftLov(kode: string, nr: number, laest: Laesning): void {
  const kendt = LOVE.find((lov) => lov === kode)
  if (kendt === undefined) {
    laest.fejl.push({
      linje: nr,
      fundet: `Lov: ${kode}`,
      grund: `«${kode}» er ikke en lov, systemet kender.`,
      raad: `Skriv en af ${LOVE.join(', ')}; LOV er ændringslovens egne paragraffer.`,
    })
  }
  laest.lov = kendt
}

function nyParagraf(paragraf: string, tekst: string, linje: number, { raa, lov }: Laesning): void {
  raa.push({ paragraf, linje, lov, stykker: [[tekst]] })
}

function nyeOphaevede(dele: RegExpExecArray, nr: number, laest: Laesning): void {
  const navne = ophaevedeNavne(dele)
  if (navne === undefined) {
    const grund = 'Rækken af ophævede paragraffer kan ikke tælles op.'
    laest.fejl.push({ linje: nr, ...visLinje(dele[0]), grund, raad: 'Skriv dem hver for sig: «§ 67 a. (Ophævet)».' })
    return
  }
  for (const paragraf of navne) nyParagraf(paragraf, '(Ophævet)', nr, laest)
}

function laegStykke(paragraf: Raa, stk: number, tekst: string, nr: number, { fejl }: Laesning): void {
  const forventet = paragraf.stykker.length + 1
  if (stk !== forventet) {
    fejl.push({
      linje: nr,
      grund: `§ ${paragraf.paragraf}: stk. ${stk} står, hvor stk. ${forventet} skulle stå.`,
      raad: 'Sæt det manglende stykke ind, eller ret tallet: stykkerne skal løbe i orden, så citater rammer rigtigt.',
    })
  }
  paragraf.stykker.push([tekst])
}

function laegNummer(paragraf: Raa, tal: number, tekst: string, linje: number, laest: Laesning): void {
  const stykke = paragraf.stykker.at(-1) ?? []
  const sted = `§ ${paragraf.paragraf}, stk. ${paragraf.stykker.length}`
  const forrige = stykke.at(-1)?.trimEnd() ?? ''
  if (SKAARET_OVER.test(forrige)) {
    stykke[stykke.length - 1] = `${forrige} ${tal}) ${tekst}`
    const bemaerket = `${sted}: linjen «${tal}) …» er slutningen på linjen før og er lagt til den`
    laest.bemaerkninger.push({ linje, tekst: bemaerket })
    return
  }
  // Lovbekendtgørelsens fodnoter står som numre i teksten. Et stykke, der allerede er slut, indleder ingen opregning.
  if (stykke.length === 1 && forrige.endsWith('.')) {
    laest.bemaerkninger.push({ linje, tekst: `${sted}: «${tal}) …» er en fodnote og er sprunget over` })
    return
  }
  if (tal !== stykke.length) {
    laest.fejl.push({
      linje,
      grund: `${sted}: nr. ${tal} står, hvor nr. ${stykke.length} skulle stå.`,
      raad: 'Sæt det manglende nummer ind, eller ret tallet: numrene skal løbe i orden fra 1.',
    })
  }
  stykke.push(tekst)
}

function laegLitra(paragraf: Raa, tekst: string, linje: number, { fejl }: Laesning): void {
  const stykke = paragraf.stykker.at(-1) ?? []
  if (stykke.length < 2) {
    const grund = `§ ${paragraf.paragraf}: litra står uden et nummer over sig.`
    fejl.push({ linje, ...visLinje(tekst), grund, raad: 'Skriv nummeret først: «  1) Teksten …», og litra under det.' })
    return
  }
  stykke[stykke.length - 1] = `${stykke.at(-1)?.trimEnd()} ${tekst}`
}

function ulaeselig(linje: string, nr: number): Tekstfejl {
  return { linje: nr, ...visLinje(linje), grund: 'Linjen kan ikke læses.', raad: raadOm(linje) }
}

/** De fejl, man plejer at lave, med hver sin måde at rette dem på. */
const RAAD: readonly (readonly [moenster: RegExp, raad: string])[] = [
  [/^\s*§/, 'En paragraf skrives «§ 113 a. Teksten …»: mellemrum efter §, og punktum og mellemrum efter tallet.'],
  [/^\s*stk/i, 'Et stykke skrives «Stk. 2. Teksten …», helt ude til venstre, under sin paragraf.'],
  [/^\s*(?:\d+[.)]|nr\.)/i, 'Et nummer skrives med to mellemrum foran: «  1) Teksten …», under sit stykke.'],
  [/^\s*(?:[a-zæøå]\)|litra)/i, 'Litra skrives med fire mellemrum foran: «    a) Teksten …», under sit nummer.'],
]

function raadOm(linje: string): string {
  const fundet = RAAD.find(([moenster]) => moenster.test(linje))?.[1]
  return fundet ?? 'Hvert stykke og nummer står på én linje. Hører ordene til linjen før, så flyt dem op til den.'
}

const LAENGST = 50

function visLinje(linje: string): Pick<Tekstfejl, 'fundet'> {
  const tekst = linje.trim()
  if (tekst === '') return {}
  return { fundet: tekst.length > LAENGST ? `${tekst.slice(0, LAENGST - 1)}…` : tekst }
}

function ophaevedeNavne([, fraTal, fraBogstav, tilTal, tilBogstav]: RegExpExecArray): readonly string[] | undefined {
  const [fra, til] = [Number(fraTal), Number(tilTal)]
  if (fraBogstav === undefined && tilBogstav === undefined) {
    return fra > til || til - fra > 500 ? undefined : Array.from({ length: til - fra + 1 }, (_, i) => `${fra + i}`)
  }
  if (fra !== til || fraBogstav === undefined || tilBogstav === undefined) return undefined
  const [foerste, sidste] = [BOGSTAVER.indexOf(fraBogstav), BOGSTAVER.indexOf(tilBogstav)]
  if (foerste === -1 || sidste < foerste) return undefined
  return Array.from(BOGSTAVER.slice(foerste, sidste + 1), (bogstav) => `${fra} ${bogstav}`)
}

function faerdig({ paragraf, linje, lov, stykker }: Raa): ParagrafTekst {
  const rene = stykker.map(([indledning = '', ...numre]) => ({ indledning: ren(indledning), numre: numre.map(ren) }))
  const ophaevet = rene.length === 1 && rene[0]?.indledning === '(Ophævet)' && rene[0].numre.length === 0
  return { paragraf, linje, ophaevet, stykker: ophaevet ? [] : rene, ...(lov === undefined ? {} : { lov }) }
}

function ren(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim()
}
