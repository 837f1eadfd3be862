import { type Udfald, afvist, lykkes, skrivDato } from '@fodfaeste/grund'
import { type Konsekvens, LOVEN, type Lovsaet, type SagIBunke, konsekvens } from '@fodfaeste/lov'
import { forkertBrug } from './hjaelp.ts'
import { laesSag, laesValgtDag } from './laes-sag.ts'
import { farver } from './tegn.ts'
import { type Terminal, UDGANG, type Udgang } from './terminal.ts'
import { visKonsekvensTekst } from './vis-konsekvens.ts'

interface KonsekvensValg {
  readonly dato: string | undefined
  readonly foer: string | undefined
  readonly efter: string | undefined
  readonly json: boolean
}

const BRUG =
  'lov konsekvens tager --foer og filer eller mapper: fodfaeste lov konsekvens --foer 2021-12-31 eksempler/praksis-2022'

/** `fodfaeste lov konsekvens`: hvad ændringerne i loven gør ved en bunke sager. */
export async function kommandoKonsekvens(
  stier: readonly string[],
  valg: KonsekvensValg,
  terminal: Terminal,
): Promise<Udgang> {
  const foer = lovsaetFra('--foer', valg.foer)
  const efter = lovsaetFra('--efter', valg.efter)
  if (!foer.ok) return forkert(foer.afvist, terminal)
  if (!efter.ok) return forkert(efter.afvist, terminal)
  if (valg.foer === undefined || stier.length === 0) return forkert(BRUG, terminal)
  const sager = await laesSager(stier, valg.dato, terminal)
  if (sager === undefined) return UDGANG.brug
  const svar = konsekvens(sager, foer.vaerdi, efter.vaerdi)
  terminal.skriv(valg.json ? `${JSON.stringify(svar, null, 2)}\n` : tekst(svar, terminal))
  return UDGANG.ok
}

function tekst(svar: Konsekvens, { bredde, farver: brug }: Terminal): string {
  return visKonsekvensTekst(svar, { bredde, farve: farver(brug), helt: false })
}

/** «--foer 2021-12-31» er loven uden det, der er trådt i kraft senere. Uden en dag er det loven, som den er. */
function lovsaetFra(navn: string, dag: string | undefined): Udfald<Lovsaet, string> {
  if (dag === undefined) return lykkes(LOVEN)
  const valgt = laesValgtDag(dag)
  return valgt.ok
    ? lykkes({ navn: `loven til og med ${skrivDato(valgt.vaerdi)}`, tilOgMed: valgt.vaerdi })
    : afvist(`${navn} ${dag}: ${valgt.afvist}`)
}

/** Alle sager, eller `undefined`, når én ikke kan læses: en konsekvens af halvdelen ville ligne en af dem alle. */
async function laesSager(
  stier: readonly string[],
  dato: string | undefined,
  terminal: Terminal,
): Promise<readonly SagIBunke[] | undefined> {
  const filer: string[] = []
  for (const sti of stier) filer.push(...(await terminal.filerI(sti)))
  if (filer.length === 0) {
    terminal.skrivFejl(forkertBrug(`Der er ingen .json-filer i ${stier.join(', ')}.`))
    return undefined
  }
  const sager: SagIBunke[] = []
  for (const fil of filer) {
    const laest = await laesSag({ fil, dato }, terminal)
    if (laest === undefined) return undefined
    sager.push({ id: laest.titel ?? fil, sag: laest.sag, paa: laest.paa })
  }
  return sager
}

function forkert(grund: string, terminal: Terminal): Udgang {
  terminal.skrivFejl(forkertBrug(grund))
  return UDGANG.brug
}
