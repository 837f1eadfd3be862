import { type Dato, type Udfald, afvist, dele, proevDato } from '@fodfaeste/grund'

import { type VurderingVisning, visVurdering, vurder } from '@fodfaeste/lov'
import { type FilFejl, laesFakta } from './laes-fakta.ts'
import { bryd } from './linjer.ts'
import { farver } from './tegn.ts'
import { type Terminal, UDGANG, type Udgang } from './terminal.ts'
import { visVurderingTekst } from './vis-vurdering.ts'

/** Valg til `fodfaeste vurder`. */
export interface VurderValg {
  readonly fil: string
  readonly dato: string | undefined
  readonly json: boolean
  /** Vis hele træet, også led uden betydning for svaret. */
  readonly helt: boolean
}

/** Læser filen, vurderer den efter loven og skriver svaret. */
export async function vurderFil({ fil, dato, json, helt }: VurderValg, terminal: Terminal): Promise<Udgang> {
  const valgt = dato === undefined ? undefined : laesValgtDag(dato)
  if (valgt?.ok === false) return afvisBrug(terminal, `--dato ${dato}: ${valgt.afvist}`)
  const tekst = await laesTekst(fil, terminal)
  if (tekst === undefined) return UDGANG.brug
  const sag = laesFakta(tekst)
  if (!sag.ok) {
    terminal.skrivFejl(visFilFejl(fil, sag.afvist, terminal.bredde))
    return UDGANG.brug
  }
  const paa: Dato = valgt?.vaerdi ?? sag.vaerdi.fakta.dage.afgoeres?.vaerdi ?? terminal.idag
  const visning: VurderingVisning = visVurdering(vurder(sag.vaerdi.fakta, paa))
  const tavle = { bredde: terminal.bredde, farve: farver(terminal.farver), helt }
  terminal.skriv(
    json ? `${JSON.stringify(visning, null, 2)}\n` : visVurderingTekst(visning, sag.vaerdi.fil.titel, tavle),
  )
  return UDGANG.ok
}

/** Loven er kendt fra 2012; efter 2100 kan ingen sag ligge. */
function laesValgtDag(tekst: string): Udfald<Dato, string> {
  const svar = proevDato(tekst)
  if (!svar.ok) return svar
  const { aar } = dele(svar.vaerdi)
  return aar < 2012 || aar > 2100 ? afvist('Vælg en dag mellem 2012 og 2100. Ordningen begyndte 1. januar 2013.') : svar
}

function afvisBrug(terminal: Terminal, besked: string): Udgang {
  terminal.skrivFejl(`${besked}\n`)
  return UDGANG.brug
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
