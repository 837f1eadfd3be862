import { type Dato, skrivDato } from '@fodfaeste/grund'
import { type Aendring, KONKLUSIONER, REGLER, hvorforIkke, visAendring } from '@fodfaeste/lov'
import { type RegelSkift, sammenlignRegler, visRegel, visRegelIListe } from '@fodfaeste/lov/regelbog'
import { praksisOm } from '@fodfaeste/praksis'
import { ukendtKommando } from './hjaelp.ts'
import { frister } from './kommando-frister.ts'
import { kommandoKonsekvens } from './kommando-konsekvens.ts'
import { laesSag, laesValgtDag } from './laes-sag.ts'
import { afsnit, fyld } from './linjer.ts'
import { farver } from './tegn.ts'
import { forskelTekst, kortVersion, regelTekst } from './regel-tekst.ts'
import { type Terminal, UDGANG, type Udgang } from './terminal.ts'

interface LovValg {
  readonly dato: string | undefined
  readonly json: boolean
  readonly helt: boolean
  readonly foer: string | undefined
  readonly efter: string | undefined
}

/** `fodfaeste lov …`: reglerne selv, uden en sag. */
export function lov(argumenter: readonly string[], valg: LovValg, terminal: Terminal): Promise<Udgang> | Udgang {
  const [under, ...resten] = argumenter
  switch (under) {
    case undefined:
    case 'liste':
      return medDag(valg, terminal, (paa) => liste(paa, valg, terminal))
    case 'vis':
      return medDag(valg, terminal, (paa) => vis(resten, paa, valg, terminal))
    case 'sammenlign':
      return sammenlign(resten, valg, terminal)
    case 'hvorfor-ikke':
      return visHvorforIkke(resten, valg, terminal)
    case 'frister':
      return frister(resten, valg, terminal)
    case 'konsekvens':
      return kommandoKonsekvens(resten, valg, terminal)
    default:
      return afvis(
        terminal,
        ukendtKommando(
          `lov ${under}`,
          ['liste', 'vis', 'sammenlign', 'hvorfor-ikke', 'frister', 'konsekvens'].map((navn) => `lov ${navn}`),
        ),
      )
  }
}

function medDag({ dato }: LovValg, terminal: Terminal, gaa: (paa: Dato) => Udgang): Udgang {
  if (dato === undefined) return gaa(terminal.idag)
  const valgt = laesValgtDag(dato)
  return valgt.ok ? gaa(valgt.vaerdi) : afvis(terminal, `--dato ${dato}: ${valgt.afvist}\n`)
}

function liste(paa: Dato, { json }: LovValg, terminal: Terminal): Udgang {
  const regler = REGLER.map((regel) => visRegelIListe(regel, paa))
  if (json) return skriv(terminal, [`${JSON.stringify(regler, null, 2)}`])
  const bredest = Math.max(...regler.map(({ id }) => id.length)) + 2
  return skriv(terminal, [
    `Reglerne ${skrivDato(paa)}`,
    '',
    ...regler.flatMap(({ id, navn, gaelder }) =>
      afsnit(fyld(id, bredest), `${navn}. ${kortVersion(gaelder)}`, terminal.bredde),
    ),
  ])
}

function vis(argumenter: readonly string[], paa: Dato, { json }: LovValg, terminal: Terminal): Udgang {
  const [id, ...forMange] = argumenter
  if (id === undefined || forMange.length > 0)
    return afvis(terminal, 'lov vis tager ét regel-id: fodfaeste lov vis LAB-112-3\n')
  const regel = REGLER.find((r) => r.id.toLowerCase() === id.toLowerCase())
  if (regel === undefined)
    return afvis(
      terminal,
      ukendtKommando(
        id,
        REGLER.map((r) => r.id),
      ),
    )
  const visning = visRegel(regel, paa)
  const praksis = praksisOm(regel.id)
  if (json) return skriv(terminal, [JSON.stringify({ ...visning, praksis }, null, 2)])
  return skriv(terminal, regelTekst(visning, praksis, terminal.bredde, farver(terminal.farver)))
}

function sammenlign(argumenter: readonly string[], { json }: LovValg, terminal: Terminal): Udgang {
  const [foer, efter, ...forMange] = argumenter
  if (foer === undefined || efter === undefined || forMange.length > 0)
    return afvis(terminal, 'lov sammenlign tager to dage: fodfaeste lov sammenlign 2021-12-31 2022-01-01\n')
  const fra = laesValgtDag(foer)
  const til = laesValgtDag(efter)
  if (!fra.ok) return afvis(terminal, `${foer}: ${fra.afvist}\n`)
  if (!til.ok) return afvis(terminal, `${efter}: ${til.afvist}\n`)
  const skift = sammenlignRegler(REGLER, fra.vaerdi, til.vaerdi)
  if (json) return skriv(terminal, [JSON.stringify(skift, null, 2)])
  if (skift.length === 0) return skriv(terminal, ['Ingen regel skifter udgave mellem de to dage.'])
  return skriv(terminal, [
    `${skift.length} regler skifter udgave mellem ${skrivDato(fra.vaerdi)} og ${skrivDato(til.vaerdi)}`,
    ...skift.flatMap((et) => ['', ...skiftTekst(et, terminal)]),
  ])
}

function skiftTekst({ efter: { id, navn }, forskelle }: RegelSkift, { bredde, farver: medFarver }: Terminal) {
  return [
    farver(medFarver).bold(`${id}  ${navn}`),
    ...forskelle.flatMap((forskel) => forskelTekst(forskel, '  ', bredde)),
  ]
}

async function visHvorforIkke(argumenter: readonly string[], valg: LovValg, terminal: Terminal): Promise<Udgang> {
  const [fil, ...forMange] = argumenter
  if (fil === undefined || forMange.length > 0)
    return afvis(terminal, 'lov hvorfor-ikke tager én fil: fodfaeste lov hvorfor-ikke sag.json\n')
  const sag = await laesSag({ fil, dato: valg.dato }, terminal)
  if (sag === undefined) return UDGANG.brug
  const svar = hvorforIkke(sag.sag.maalgruppe, sag.paa)
  if (valg.json) return skriv(terminal, [JSON.stringify(svar, null, 2)])
  const { bredde } = terminal
  return skriv(terminal, [
    ...afsnit('', KONKLUSIONER[svar.kode].tekst, bredde),
    '',
    ...(svar.vender.length === 0
      ? ['Ingen enkelte oplysninger eller skøn kan vende svaret.']
      : ['Det ville ændre svaret:']),
    ...svar.vender.flatMap(({ aendringer, kode }) =>
      afsnit('  · ', `${aendringer.map(skrivAendring).join('; og ')} → ${KONKLUSIONER[kode].tekst}`, bredde),
    ),
    ...(svar.venderIkke.length === 0 ? [] : ['', 'Det ville ikke, alene:']),
    ...svar.venderIkke.flatMap((a) => afsnit('  · ', skrivAendring(a), bredde)),
  ])
}

function skrivAendring(a: Aendring): string {
  const { navn, vaerdi } = visAendring(a)
  return `${navn}: ${vaerdi}`
}

function skriv(terminal: Terminal, linjer: readonly string[]): Udgang {
  terminal.skriv(`${linjer.map((linje) => linje.trimEnd()).join('\n')}\n`)
  return UDGANG.ok
}

function afvis(terminal: Terminal, tekst: string): Udgang {
  terminal.skrivFejl(tekst)
  return UDGANG.brug
}
