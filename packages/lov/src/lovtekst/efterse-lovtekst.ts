import { type LovKode, type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { type Udgave, type UdgaveId, alleUdgaver } from '../indeks/index-opslag.ts'
import { skrivParagraf } from '../indeks/notation.ts'
import type { ParagrafIIndeks } from '../indeks/udgave-indhold.ts'
import { loveneIFilen } from './lovene-i-filen.ts'
import { type Bemaerkning, type Lovtekst, type ParagrafTekst, type Tekstfejl, samletTekst } from './lovtekst.ts'
import { opbygning } from './opbygning.ts'

/** Er ordene dem, indekset er talt af? Ukendt, hvor indekset ikke har et aftryk at holde dem op mod. */
export type Aftrykssvar = 'ens' | 'anderledes' | 'ukendt'

/** En paragraf, der må vises: loven, teksten, og om ordene er dem, indekset er talt af. */
export interface EftersetParagraf {
  readonly lov: LovKode
  readonly tekst: ParagrafTekst
  readonly aftryk: Aftrykssvar
}

/** En lovtekst, der er holdt op mod indekset og må læses ind. */
export interface EftersetLovtekst {
  readonly udgave: UdgaveId
  readonly titel: string
  readonly eli: string
  readonly paragraffer: readonly EftersetParagraf[]
  readonly bemaerkninger: readonly Bemaerkning[]
}

/**
 * Holder teksten op mod indekset. Adressen skal være en udgave, systemet kender, og titlen skal være den udgaves lov.
 * Har en paragraf andre stykker eller numre, end indekset siger, afvises filen: så ville et citat vise de forkerte ord.
 * Er kun ordene anderledes, bemærkes det, og det står ved hver visning.
 *
 * @param aftryk de første 12 tegn af sha256 (hex) af teksten; regnes af den, der kalder, for her er ingen kryptografi
 */
export function eftersesLovtekst(
  tekst: Lovtekst,
  aftryk: (tekst: string) => string,
): Udfald<EftersetLovtekst, readonly Tekstfejl[]> {
  const udgave = alleUdgaver().find(({ eli }) => eli === tekst.eli)
  if (udgave === undefined) return afvist([ukendtUdgave(tekst.eli)])
  const delt = loveneIFilen(tekst)
  if (!delt.ok) return delt
  const fremmed = forkertLov(udgave, delt.vaerdi.love, tekst.titel)
  if (fremmed !== undefined) return afvist([fremmed])
  const fejl: Tekstfejl[] = []
  const bemaerkninger: Bemaerkning[] = [...delt.vaerdi.bemaerkninger]
  const paragraffer = delt.vaerdi.love.flatMap(({ lov, paragraffer: egne }) =>
    egne.map((p): EftersetParagraf => {
      const indeks = udgave.love.get(lov)?.get(p.paragraf)
      const uenighed = indeks === undefined ? undefined : uenigOmOpbygning(p, indeks)
      if (uenighed !== undefined) fejl.push({ linje: p.linje, grund: uenighed, raad: SAMMENLIGN(tekst.eli) })
      const svar = aftrykssvar(p, indeks, aftryk)
      if (svar === 'anderledes' && uenighed === undefined) bemaerkninger.push(andreOrd(p))
      return { lov, tekst: p, aftryk: svar }
    }),
  )
  if (fejl.length > 0) return afvist(fejl)
  return lykkes({ udgave: udgave.id, titel: tekst.titel, eli: tekst.eli, paragraffer, bemaerkninger })
}

const SAMMENLIGN = (eli: string): string =>
  `Sammenlign paragraffen med ${eli}. Er filen rigtig, er indekset forkert: sig det til projektet, og lad paragraffen ` +
  'ude af filen så længe.'

function ukendtUdgave(eli: string): Tekstfejl {
  const [nummer, aar] = eli.split('/').reverse()
  const sammeAar = alleUdgaver().filter((u) => u.eli.endsWith(`/${nummer}`) || u.eli.includes(`/${aar}/`))
  const ligner = sammeAar.map(({ id, eli: kendt }) => `${id} (${kendt})`).join(', ')
  return {
    linje: 2,
    fundet: eli,
    grund: 'Adressen er ikke en udgave, reglerne kender.',
    raad:
      ligner === ''
        ? 'Læg kun tekster ind, som reglerne citerer: «fodfaeste lovtekst liste» viser dem.'
        : `Ret adressen, hvis det er en af disse: ${ligner}. Ellers tag filen ud af mappen.`,
  }
}

/** En tekst med én lov i sig skal være den lov, udgaven er. Ændringslove kan have flere, end indekset har talt. */
function forkertLov(
  { id, love, art }: Udgave,
  ifilen: readonly { lov: LovKode }[],
  titel: string,
): Tekstfejl | undefined {
  if (art === 'LOV' || love.size === 0) return undefined
  const fremmed = ifilen.find(({ lov }) => !love.has(lov))
  if (fremmed === undefined) return undefined
  return {
    linje: 1,
    fundet: titel,
    grund: `Titlen er ${fremmed.lov}, men adressen er ${id}, som er ${[...love.keys()].join(' og ')}.`,
    raad: 'Titel og adresse skal være den samme udgaves. Ret den, der er forkert.',
  }
}

function uenigOmOpbygning(p: ParagrafTekst, indeks: ParagrafIIndeks): string | undefined {
  const filens = opbygning(p)
  if (numrene(filens) === numrene(indeks)) return undefined
  return `§ ${p.paragraf}: filen har ${skrivUdenNavn(filens)}, indekset ${skrivUdenNavn(indeks)} (punktummer pr. stykke, numre i parentes).`
}

/** Antallet af numre i hvert stykke. Punktummer tælles ikke med her: en fodnote eller en forkortelse kan gøre forskel. */
function numrene({ ophaevet, stykker }: ParagrafIIndeks): string {
  return ophaevet ? 'ophævet' : stykker.map(({ numre }) => numre.length).join(' ')
}

function skrivUdenNavn({ aftryk: _, ...paragraf }: ParagrafIIndeks): string {
  return `«${skrivParagraf(paragraf).replace(/^[^:]*: /, '')}»`
}

function aftrykssvar(
  p: ParagrafTekst,
  indeks: ParagrafIIndeks | undefined,
  aftryk: (tekst: string) => string,
): Aftrykssvar {
  if (indeks?.aftryk === undefined) return 'ukendt'
  return aftryk(samletTekst(p)) === indeks.aftryk ? 'ens' : 'anderledes'
}

function andreOrd({ paragraf, linje }: ParagrafTekst): Bemaerkning {
  return { linje, tekst: `§ ${paragraf}: ordene er ikke dem, indekset er talt af. Det siges, hvor de vises` }
}
