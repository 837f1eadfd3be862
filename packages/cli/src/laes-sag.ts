import { type Dato, type Udfald, afvist, dele, proevDato } from '@fodfaeste/grund'
import type { Sagsfakta } from '@fodfaeste/lov'
import { type FilFejl, laesSagsfil } from './laes-sagsfil.ts'
import { bryd } from './linjer.ts'
import type { Terminal } from './terminal.ts'

/** En sag læst fra en fil, og den dag den vurderes. */
export interface LaestSag {
  readonly sag: Sagsfakta
  readonly titel: string | undefined
  readonly paa: Dato
}

/** Filen og dagen, eller `undefined`, når noget er galt: så er det skrevet til brugeren. Uden --dato: afgørelsens dag, ellers i dag. */
export async function laesSag(
  { fil, dato }: { readonly fil: string; readonly dato: string | undefined },
  terminal: Terminal,
): Promise<LaestSag | undefined> {
  const valgt = dato === undefined ? undefined : laesValgtDag(dato)
  if (valgt?.ok === false) {
    terminal.skrivFejl(`--dato ${dato}: ${valgt.afvist}\n`)
    return undefined
  }
  const tekst = await laesTekst(fil, terminal)
  if (tekst === undefined) return undefined
  const laest = laesSagsfil(tekst)
  if (!laest.ok) {
    terminal.skrivFejl(visFilFejl(fil, laest.afvist, terminal.bredde))
    return undefined
  }
  const { sag, fil: filen } = laest.vaerdi
  return { sag, titel: filen.titel, paa: valgt?.vaerdi ?? sag.maalgruppe.dage.afgoeres?.vaerdi ?? terminal.idag }
}

/** Loven er kendt fra 2012; efter 2100 kan ingen sag ligge. */
export function laesValgtDag(tekst: string): Udfald<Dato, string> {
  const svar = proevDato(tekst)
  if (!svar.ok) return svar
  const { aar } = dele(svar.vaerdi)
  return aar < 2012 || aar > 2100 ? afvist('Vælg en dag mellem 2012 og 2100. Ordningen begyndte 1. januar 2013.') : svar
}

async function laesTekst(fil: string, terminal: Terminal): Promise<string | undefined> {
  try {
    return await terminal.laes(fil)
  } catch (fejl) {
    terminal.skrivFejl(`${kanIkkeLaeses(fil, fejl)}\n`)
    return undefined
  }
}

function kanIkkeLaeses(fil: string, fejl: unknown): string {
  const kode = fejl instanceof Error && 'code' in fejl ? fejl.code : undefined
  if (kode === 'ENOENT') return `Filen ${fil} findes ikke. Se efter stien, eller skriv - for at læse fra standard ind.`
  if (kode === 'EISDIR') return `${fil} er en mappe. Skriv navnet på en fil i den.`
  if (kode === 'EACCES' || kode === 'EPERM') return `Filen ${fil} må ikke læses. Giv dig selv læseadgang til den.`
  return `Filen ${fil} kan ikke læses.`
}

/** Alle fejl i filen, hver med sted, hvad der står, og hvad der skal skrives. */
export function visFilFejl(fil: string, fejl: readonly FilFejl[], bredde: number): string {
  const navn = fil === '-' ? 'Det, der blev læst fra standard ind,' : `Filen ${fil}`
  const antal = fejl.length === 1 ? 'Der er 1 fejl' : `Der er ${fejl.length} fejl`
  const linjer = fejl.flatMap(({ sted, fundet, besked }) => [
    '',
    `  ${sted}`,
    ...(fundet === undefined ? [] : [`    Der står ${fundet}`]),
    ...bryd(besked, bredde - 4).map((linje) => `    ${linje}`),
  ])
  return `${[`${navn} kan ikke bruges. ${antal}:`, ...linjer].join('\n')}\n`
}
