import { type Dato, dato, dele } from '@fodfaeste/grund'
import type { OenskeEmne, SkoenId } from '@fodfaeste/lov'
import type { OplysningId, OplysningVaerdier } from '../oplysning.ts'
import type { Aktoer } from '../politik.ts'
import type { Kommando, Livskommando } from '../udfoer.ts'
import type { DemoPerson } from './personer.ts'

/** Én beslutning i en demosag: hvad, hvem, hvilken dag og hvilket øjeblik. */
export interface DemoSkridt {
  readonly kommando: Kommando
  readonly af: Aktoer
  readonly idag: Dato
  /** ISO i UTC med millisekunder; voksende gennem sagen. */
  readonly tidspunkt: string
}

/** En opdigtet sag, som den køres gennem de rigtige beslutninger. */
export interface DemoSag {
  readonly kommune: string
  readonly id: string
  readonly cpr: string
  readonly navn: string
  readonly skridt: readonly DemoSkridt[]
}

export interface DemoBorger {
  /** Sagens nummer i demoen, 1–99; giver sagens faste id. */
  readonly nr: number
  readonly navn: string
  readonly foedt: string
  readonly sagsnummer: string
  readonly henvistFra: string
  readonly henvistDen: string
  /** Dagen, sagen blev oprettet. */
  readonly oprettet: string
  readonly sagsbehandler: DemoPerson
}

/** Noget, der sker en bestemt dag. */
export type Trin = (dag: string) => Kommando

export interface Dagsvaerk {
  readonly dag: string
  readonly af: Aktoer
  readonly trin: readonly Trin[]
}

/** Det, en person gjorde i sagen en dag, i den orden, det skete. */
export function den(dag: string, af: Aktoer, trin: readonly Trin[]): Dagsvaerk {
  return { dag, af, trin }
}

/** En oplysning. Uden `fra` er den fra samme dag. */
export function oplyser<K extends OplysningId>(
  id: K,
  vaerdi: OplysningVaerdier[K] | null,
  kilde: string,
  fra?: string,
): Trin {
  return (dag) => ({ beslutning: 'registrer-oplysning', id, vaerdi, kilde, den: fra ?? dag })
}

export function skoenner(id: SkoenId, svar: 'ja' | 'nej', begrundelse: string): Trin {
  return (dag) => ({ beslutning: 'traef-skoen', id, svar, begrundelse, den: dag })
}

export function spoerger(emne: OenskeEmne, spoergsmaal: string): Trin {
  return (dag) => ({ beslutning: 'spoerg-om-oenske', emne, spoergsmaal, den: dag })
}

/** Borgerens svar i egne ord. */
export function svarer(emne: OenskeEmne, svar: 'ja' | 'nej' | 'trukket-tilbage', ord: string): Trin {
  return (dag) => ({ beslutning: 'besvar-oenske', emne, svar, ord, den: dag })
}

export function vaelger(tvivl: string, laesning: 'A' | 'B', begrundelse: string): Trin {
  return (dag) => ({ beslutning: 'vaelg-laesning', tvivl, laesning, begrundelse, den: dag })
}

export function vurderer(bemaerkning?: string): Trin {
  return (dag) => ({ beslutning: 'foretag-vurdering', paa: dag, ...(bemaerkning !== undefined && { bemaerkning }) })
}

type UdenDag<K> = K extends unknown ? Omit<K, 'den'> : never

/** Enhver anden beslutning, taget den dag, den står under. */
export function tager(kommando: UdenDag<Livskommando>): Trin {
  // Dagen er det eneste, der mangler; unionen kan ikke se, at den passer til hver af sine dele.
  return (dag) => ({ ...kommando, den: dag }) as Livskommando
}

/** Sagen med alle sine dage. */
export function demoSag(borger: DemoBorger, dage: readonly Dagsvaerk[]): DemoSag {
  const cpr = testnummer(borger)
  const { navn, sagsnummer, henvistFra, henvistDen, oprettet, sagsbehandler } = borger
  const opret: Trin = () => ({ beslutning: 'opret-sag', sagsnummer, navn, cpr, henvistFra, henvistDen })
  const alle = [den(oprettet, sagsbehandler, [opret]), ...dage]
  return {
    kommune: sagsbehandler.kommune,
    id: `f10d0000-0000-4000-8000-${String(borger.nr).padStart(12, '0')}`,
    cpr,
    navn,
    skridt: alle.flatMap(({ dag, af, trin }, nr) =>
      trin.map((et, i) => ({ kommando: et(dag), af, idag: dato(dag), tidspunkt: tidspunkt(dag, nr, i) })),
    ),
  }
}

/** Kl. 8 og noget om formiddagen (UTC), et minut mellem hvert trin; en ny dag i sagen begynder aldrig før den forrige. */
function tidspunkt(dag: string, dagNr: number, trinNr: number): string {
  // Alle trin hører til samme formiddag, også når to personer arbejder i sagen samme dag.
  const minutter = 8 * 60 + 12 + (dagNr % 8) * 25 + trinNr
  const toCifre = (tal: number): string => String(tal).padStart(2, '0')
  return `${dag}T${toCifre(Math.floor(minutter / 60))}:${toCifre(minutter % 60)}:00.000Z`
}

/**
 * Et CPR-nummer, ingen har: 60 er lagt til dagen, som i CPR-kontorets testnumre, og løbenummeret er sagens nummer.
 * Alle borgere i demoen er født i 1900-tallet, hvor løbenummeret begynder med 0–3.
 */
function testnummer({ foedt, nr }: DemoBorger): string {
  const { aar, maaned, dag } = dele(dato(foedt))
  const toCifre = (tal: number): string => String(tal).padStart(2, '0')
  return `${toCifre(dag + 60)}${toCifre(maaned)}${toCifre(aar % 100)}-${String(1000 + nr)}`
}
