import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'

/** Hvor teksten holder op med at være JSON. Linje og kolonne tæller fra 1. */
export interface JsonFejl {
  readonly linje: number
  readonly kolonne: number
  readonly besked: string
}

/** Dybere end noget, et menneske skriver; standser en fil, der kun vil vælte læseren. */
const DYBEST = 100

const LUFT = /[ \t\r\n]*/y
// oxlint-disable-next-line no-control-regex -- JSON forbyder netop styretegn i en tekst
const TEKST = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const TAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ORD = /true|false|null/y

class Stop extends Error {
  readonly sted: number

  constructor(sted: number, besked: string) {
    super(besked)
    this.sted = sted
  }
}

/**
 * Læser JSON og siger linje og kolonne, når det ikke er JSON. Det gør `JSON.parse` ikke altid. En nøgle, der står to
 * gange, afvises også: ellers gik den første oplysning tabt uden et ord.
 */
export function laesJson(raa: string): Udfald<unknown, JsonFejl> {
  const tekst = raa.replace(/^\uFEFF/, '')
  try {
    const slut = luft(tekst, vaerdi(tekst, luft(tekst, 0), 0))
    if (slut < tekst.length) throw new Stop(slut, 'Her skulle filen slutte.')
  } catch (fejl) {
    if (fejl instanceof Stop) return afvist({ ...stedet(tekst, fejl.sted), besked: fejl.message })
    throw fejl
  }
  return lykkes(JSON.parse(tekst))
}

function stedet(tekst: string, sted: number): { linje: number; kolonne: number } {
  const foer = tekst.slice(0, sted).split('\n')
  return { linje: foer.length, kolonne: (foer.at(-1) ?? '').length + 1 }
}

function spis(moenster: RegExp, tekst: string, sted: number): number | undefined {
  moenster.lastIndex = sted
  return moenster.test(tekst) ? moenster.lastIndex : undefined
}

const luft = (tekst: string, sted: number): number => spis(LUFT, tekst, sted) ?? sted

function vaerdi(tekst: string, sted: number, dybde: number): number {
  if (dybde > DYBEST) throw new Stop(sted, 'Filen er pakket for dybt ind i sig selv.')
  if (tekst[sted] === '{') return objekt(tekst, sted, dybde)
  if (tekst[sted] === '[') return liste(tekst, sted, dybde)
  const slut = spis(TEKST, tekst, sted) ?? spis(TAL, tekst, sted) ?? spis(ORD, tekst, sted)
  if (slut !== undefined) return slut
  throw new Stop(sted, vaerdiMangler(tekst, sted))
}

function vaerdiMangler(tekst: string, sted: number): string {
  const tegn = tekst[sted]
  if (tegn === undefined) return 'Filen slutter, før den er færdig.'
  if (tegn === '"') return 'Teksten mangler sit afsluttende ", eller der står et linjeskift i den.'
  if (tegn === "'" || tegn === '«' || tegn === '“') return 'Skriv tekst i lige anførselstegn: "…".'
  if (tegn === '}' || tegn === ']') return 'Her mangler en værdi, eller der står et komma for meget foran.'
  return `Her kan der ikke stå «${tegn}». Skriv en tekst i "…", et tal, true, false, en liste eller et objekt.`
}

function objekt(tekst: string, start: number, dybde: number): number {
  const set = new Set<unknown>()
  let sted = luft(tekst, start + 1)
  if (tekst[sted] === '}') return sted + 1
  for (;;) {
    const noegleSlut = spis(TEKST, tekst, sted)
    if (noegleSlut === undefined) throw new Stop(sted, noegleMangler(tekst[sted]))
    const noegle: unknown = JSON.parse(tekst.slice(sted, noegleSlut))
    if (set.has(noegle)) throw new Stop(sted, `Feltet «${String(noegle)}» står to gange. Behold det ene.`)
    set.add(noegle)
    const kolon = luft(tekst, noegleSlut)
    if (tekst[kolon] !== ':') throw new Stop(kolon, `Der mangler et kolon efter «${String(noegle)}».`)
    sted = luft(tekst, vaerdi(tekst, luft(tekst, kolon + 1), dybde + 1))
    if (tekst[sted] === '}') return sted + 1
    if (tekst[sted] !== ',') throw new Stop(sted, skilleMangler(tekst[sted], '}'))
    sted = luft(tekst, sted + 1)
  }
}

function liste(tekst: string, start: number, dybde: number): number {
  let sted = luft(tekst, start + 1)
  if (tekst[sted] === ']') return sted + 1
  for (;;) {
    sted = luft(tekst, vaerdi(tekst, sted, dybde + 1))
    if (tekst[sted] === ']') return sted + 1
    if (tekst[sted] !== ',') throw new Stop(sted, skilleMangler(tekst[sted], ']'))
    sted = luft(tekst, sted + 1)
  }
}

function noegleMangler(tegn: string | undefined): string {
  if (tegn === undefined) return 'Filen slutter, før den er færdig.'
  if (tegn === '}') return 'Der står et komma for meget foran }.'
  return 'Her skal feltets navn stå i lige anførselstegn: "…".'
}

function skilleMangler(tegn: string | undefined, slut: string): string {
  return tegn === undefined
    ? `Filen slutter, før den er færdig. Der mangler ${slut}.`
    : `Her mangler et komma eller ${slut}.`
}
