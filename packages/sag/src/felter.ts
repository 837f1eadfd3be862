import { type Dato, type Udfald, afvist, iso, lykkes } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'
import { proevBegrundelse, proevDag, proevDagTilIdag, proevTekst, proevValg } from './proev-felt.ts'

/** Prøven af ét felt: den kendte værdi i fast form, eller et afslag, der peger på feltet. */
export type Proev<V> = (felt: string, vaerdi: unknown, idag: Dato) => Udfald<V, Afvist>

/** Et felt, der må udelades. Fravær er «uoplyst» og gemmes som fravær. */
export interface Valgfri<V> {
  readonly valgfri: Proev<V>
}

/** En prøve til hvert felt i en hændelses data. Dagen, det skete, prøves ens i dem alle og står ikke her. */
export type Felter<D> = {
  readonly [K in Exclude<keyof D, 'den'>]-?: undefined extends D[K] ? Valgfri<Exclude<D[K], undefined>> : Proev<D[K]>
}

export function valgfri<V>(proev: Proev<V>): Valgfri<V> {
  return { valgfri: proev }
}

/** En tekst, der ikke må være tom. `skriv` siger, hvad der skal stå. */
export function tekst(skriv: string): Proev<string> {
  return (felt, vaerdi) => proevTekst(felt, vaerdi, skriv)
}

/** Begrundelsen for et skøn: noget fra sagen, ikke en vending. */
export const skoensbegrundelse: Proev<string> = (_felt, vaerdi) => proevBegrundelse(vaerdi, 'skoen')

/** En dag, der også kan ligge forude. */
export const dagen: Proev<string> = (felt, vaerdi) => somIso(proevDag(felt, vaerdi))

/** En dag, der er i dag eller før. */
export const sketDag: Proev<string> = (felt, vaerdi, idag) => somIso(proevDagTilIdag(felt, vaerdi, idag))

export function valg<V extends string>(muligheder: readonly V[]): Proev<V> {
  return (felt, vaerdi) => proevValg(felt, vaerdi, muligheder)
}

/** Ja eller nej. */
export const jaNej: Proev<boolean> = (felt, vaerdi) =>
  typeof vaerdi === 'boolean' ? lykkes(vaerdi) : passerIkke(felt, 'Svar ja (true) eller nej (false).')

/** Et helt tal i et spænd, begge med. */
export function helTal(mindst: number, hoejst: number): Proev<number> {
  return (felt, vaerdi) =>
    typeof vaerdi === 'number' && Number.isInteger(vaerdi) && vaerdi >= mindst && vaerdi <= hoejst
      ? lykkes(vaerdi)
      : passerIkke(felt, `Skriv et helt tal fra ${mindst} til ${hoejst}.`)
}

/** Versionen, hvor det, der peges på, kom ind i sagen. Om det er der, ser beslutningen selv efter. */
export const nummer: Proev<number> = helTal(1, 1_000_000)

/** Flere af mulighederne, hver højst én gang, i mulighedernes orden. */
export function flere<V extends string>(muligheder: readonly V[]): Proev<readonly V[]> {
  return (felt, vaerdi) => {
    if (!Array.isArray(vaerdi)) return passerIkke(felt, 'Skriv en liste. Er der ingen, er listen tom.')
    for (const [nr, et] of vaerdi.entries()) {
      const svar = proevValg(`${felt}[${nr}]`, et, muligheder)
      if (!svar.ok) return svar
    }
    return lykkes(muligheder.filter((m) => vaerdi.includes(m)))
  }
}

/** En tekst pr. afsnit; de afsnit, der ikke er skrevet, udelades. */
export function afsnit<I extends string>(ider: readonly I[]): Proev<{ readonly [K in I]?: string }> {
  return (felt, vaerdi) => {
    if (!erObjekt(vaerdi)) return passerIkke(felt, 'Skriv et objekt med en tekst til hvert afsnit.')
    const skrevet: { [K in I]?: string } = {}
    for (const [id, indhold] of Object.entries(vaerdi)) {
      const kendt = proevValg(`${felt}.${id}`, id, ider)
      if (!kendt.ok) return kendt
      const svar = proevTekst(`${felt}.${id}`, indhold, 'Skriv afsnittet, eller udelad det.')
      if (!svar.ok) return svar
      skrevet[kendt.vaerdi] = svar.vaerdi
    }
    return Object.keys(skrevet).length === 0 ? passerIkke(felt, 'Skriv mindst ét afsnit.') : lykkes(skrevet)
  }
}

/** En tekst til hvert felt, hvad felterne end hedder; tomme felter udelades. */
export function ord(grund: string): Proev<Readonly<Record<string, string>>> {
  return (felt, vaerdi) => {
    if (!erObjekt(vaerdi)) return passerIkke(felt, grund)
    const skrevet: [string, string][] = []
    for (const [id, indhold] of Object.entries(vaerdi)) {
      if (typeof indhold === 'string' && indhold.trim() === '') continue
      const svar = proevTekst(`${felt}.${id}`, indhold, grund)
      if (!svar.ok) return svar
      skrevet.push([id, svar.vaerdi])
    }
    return skrevet.length === 0 ? passerIkke(felt, grund) : lykkes(Object.fromEntries(skrevet))
  }
}

/** En liste, hvor hvert led prøves for sig. En tom liste udelades. */
export function liste<V>(led: Proev<V>): Proev<readonly V[]> {
  return (felt, vaerdi, idag) => {
    if (!Array.isArray(vaerdi) || vaerdi.length === 0)
      return passerIkke(felt, 'Skriv en liste med mindst ét led, eller udelad den.')
    const proevet: V[] = []
    for (const [nr, et] of vaerdi.entries()) {
      const svar = led(`${felt}[${nr}]`, et, idag)
      if (!svar.ok) return svar
      proevet.push(svar.vaerdi)
    }
    return lykkes(proevet)
  }
}

/** En tekst på en bestemt form. */
export function form(moenster: RegExp, grund: string): Proev<string> {
  return (felt, vaerdi) =>
    typeof vaerdi === 'string' && moenster.test(vaerdi) ? lykkes(vaerdi) : passerIkke(felt, grund)
}

/** Et objekt med sine egne felter. */
export function objekt<D extends object>(felter: Felter<D>, grund: string): Proev<D> {
  return (felt, vaerdi, idag) =>
    erObjekt(vaerdi) ? proevFelter(felter, vaerdi, idag, `${felt}.`) : passerIkke(felt, grund)
}

/** Alle felterne, i den orden de står; det første afslag er svaret. */
export function proevFelter<D extends object>(
  felter: Felter<D>,
  ind: { readonly [felt: string]: unknown },
  idag: Dato,
  foran = '',
): Udfald<D, Afvist> {
  const data: Record<string, unknown> = {}
  for (const [felt, proev] of Object.entries<Proev<unknown> | Valgfri<unknown>>(felter)) {
    const vaerdi = ind[felt]
    const maaMangle = typeof proev !== 'function'
    if (maaMangle && (vaerdi === undefined || vaerdi === null)) continue
    const svar = (maaMangle ? proev.valgfri : proev)(`${foran}${felt}`, vaerdi, idag)
    if (!svar.ok) return svar
    data[felt] = svar.vaerdi
  }
  // Felterne er netop hændelsens, og hver er prøvet til sin egen form; det kan typen ikke se gennem opslaget.
  return lykkes(data as D)
}

function passerIkke(felt: string, grund: string): { readonly ok: false; readonly afvist: Afvist } {
  return afvist({ kode: 'VAERDI_PASSER_IKKE', felt, grund })
}

function somIso(svar: Udfald<Dato, Afvist>): Udfald<string, Afvist> {
  return svar.ok ? lykkes(iso(svar.vaerdi)) : svar
}

function erObjekt(vaerdi: unknown): vaerdi is { readonly [felt: string]: unknown } {
  return typeof vaerdi === 'object' && vaerdi !== null && !Array.isArray(vaerdi)
}
