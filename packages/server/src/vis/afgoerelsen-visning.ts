import { type Dato, iso } from '@fodfaeste/grund'
import {
  type Aktoer,
  type Forelaeggelse,
  type Kommando,
  RETURGRUND_NAVN,
  type Sag,
  type Udkast,
  aabenForelaeggelse,
  afgjort,
  ens,
  feltAf,
  haendelseTekst,
  handlingFor,
  maa,
  manglerGodkendelse,
  sagstjekAfUdkast,
  skalGodkendes,
  skrivAfvist,
  tingTekster,
  udfoer,
} from '@fodfaeste/sag'
import type { Svar } from '../http/bro.ts'
import type { HentetSag } from '../http/sag-adgang.ts'
import { foldet } from './sag-visning.ts'
import { type MaaGoere, visFundet } from './sagstjek-visning.ts'

type Forelagt = NonNullable<Svar<'hentAfgoerelsen'>['forelagt']>

interface Hvem {
  readonly aktoer: Aktoer
  readonly idag: Dato
}

/** Hvor sagen er på vejen til en afgørelse. */
export function visAfgoerelsen({ haendelser, forhold }: HentetSag, { aktoer, idag }: Hvem): Svar<'hentAfgoerelsen'> {
  const sag = foldet(haendelser, haendelser.length)
  const forelagt = aabenForelaeggelse(sag)
  const adgang = maa(aktoer, handlingFor('traef-afgoerelse'), forhold)
  const tekst = tingTekster(sag)
  return {
    version: sag.version,
    ...(forelagt !== undefined && { forelagt: visForelagt(sag, forelagt, aktoer) }),
    ...(!adgang.maa && { maaIkke: adgang.grund }),
    truffet: afgjort(sag)
      .map(({ version, den, meddelt, art }) => ({
        version,
        tekst: tekst(version) ?? `Version ${version}`,
        ...(meddelt !== undefined && { meddelt: meddelt.den }),
        nu: den === iso(idag),
        brev: art,
      }))
      .toSorted((a, b) => b.version - a.version),
  }
}

function visForelagt(sag: Sag, forelagt: Forelaeggelse, { id }: Aktoer): Forelagt {
  const { version, af, den, bemaerkning, udkast, returneret, godkendt, undladt } = forelagt
  return {
    version,
    af: af.navn,
    den,
    ...(bemaerkning !== undefined && { bemaerkning }),
    udkast: udkast as Forelagt['udkast'],
    stand: returneret ? 'returneret' : godkendt ? 'godkendt' : undladt ? 'undladt' : 'venter',
    ...(returneret && {
      returneret: {
        af: returneret.af.navn,
        den: returneret.den,
        aarsag: RETURGRUND_NAVN[returneret.aarsag],
        besked: returneret.besked,
      },
    }),
    ...(godkendt && { godkendt: { af: godkendt.af.navn, den: godkendt.den } }),
    ...(undladt && { undladt: { af: undladt.af.navn, den: undladt.den, begrundelse: undladt.begrundelse } }),
    eget: af.id === id,
    aendringer: aendringer(sag.forelaeggelser.at(-2)?.udkast, udkast),
    siden: sag.haendelser
      .map((h, nr) => ({ version: nr + 1, tekst: haendelseTekst(h), type: h.type }))
      .filter((h) => h.version > version && !ER_SVAR.has(h.type))
      .map(({ type: _, ...linje }) => linje),
  }
}

/** Svaret på udkastet står for sig. */
const ER_SVAR: ReadonlySet<string> = new Set(['AfgoerelseReturneret', 'AfgoerelseGodkendt', 'GodkendelseUndladt'])

/** Felt for felt, hvad der er anderledes; intet, når det er det første udkast eller et om noget andet. */
function aendringer(foer: Udkast | undefined, efter: Udkast): Forelagt['aendringer'] {
  if (foer?.beslutning !== efter.beslutning) return []
  const felter = new Set([...Object.keys(foer.felter), ...Object.keys(efter.felter)])
  return [...felter]
    .filter((felt) => !ens(foer.felter[felt], efter.felter[felt]))
    .map((felt) => ({ felt, foer: foer.felter[felt], efter: efter.felter[felt] }))
}

/** Hvad der ville stå i vejen, blev der afgjort i dag. */
export function visProevetUdkast(
  { haendelser, forhold, frister, krav }: HentetSag,
  udkast: Udkast,
  { aktoer, idag }: Hvem,
): Svar<'proevUdkast'> {
  const sag = foldet(haendelser, haendelser.length)
  const den = iso(idag)
  const maaGoere: MaaGoere = (beslutning) => maa(aktoer, handlingFor(beslutning), forhold).maa
  const kommando = { beslutning: udkast.beslutning, ...udkast.felter, den } as unknown as Kommando
  // Enhver, der må se sagen, må spørge; derfor med en rolle, der må alt, og intet gemmes.
  const svar = udfoer(sag, kommando, { af: { ...aktoer, roller: ['leder'] }, idag, frister })
  const tjek = svar.ok ? sagstjekAfUdkast(sag, udkast, den, frister) : undefined
  const kraeves = skalGodkendes(sag, udkast, krav)
  const mangler = kraeves ? manglerGodkendelse(sag, udkast) : undefined
  return {
    version: sag.version,
    ...(!svar.ok && { imod: imod(svar.afvist) }),
    ...(tjek !== undefined && { sagstjek: visFundet(tjek, sag, maaGoere, true) }),
    kraeverGodkendelse: kraeves,
    ...(mangler !== undefined && { godkendelseMangler: skrivAfvist(mangler) }),
    kanAfgoeres: svar.ok && tjek?.kanAfgoeres !== false && mangler === undefined,
  }
}

function imod(afvist: Parameters<typeof skrivAfvist>[0]): NonNullable<Svar<'proevUdkast'>['imod']> {
  const felt = feltAf(afvist)
  return { kode: afvist.kode, ...(felt !== undefined && { felt }), besked: skrivAfvist(afvist) }
}
