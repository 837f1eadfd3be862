import path from 'node:path'
import type { Mutant } from './lav-mutanter.ts'
import { type Daekning, KONTAKTER, type Moede } from './loebende-daekning.ts'
import type { Proevebaenk } from './proevebaenk.ts'
import { type Proeve, koererI } from './proevesamler.ts'

export interface Udfald {
  /** `uafgjort`: kun de første prøver er kørt, og ingen af dem blev rød. */
  readonly status: 'draebt' | 'overlevede' | 'udaekket' | 'uafgjort'
  /** Prøvefilen, der slog den ihjel. */
  readonly af?: string
}

/** En prøve, der er langsommere end dette (ms), venter, til de andre har været der. */
const LANGSOM = 20
/** Så mange gange flere må mutanten rammes i en prøve end koden uden den; derefter kører den i ring. */
const GANGE_FLERE = 20
const MINDST = 1000
/** Så længe (ms regning) prøves en mutant, når der kun spørges hurtigt. */
const HURTIGT = 400

/** De prøver, der sidst slog nogen ihjel, den seneste først: den næste mutant ligger ofte ved siden af den forrige. */
const drabere: Sigte[] = []
const HUSK = 6

function husk(sigte: Sigte): void {
  const foer = drabere.findIndex(({ fil, nr }) => fil === sigte.fil && nr === sigte.nr)
  if (foer !== -1) drabere.splice(foer, 1)
  drabere.unshift(sigte)
  drabere.length = Math.min(drabere.length, HUSK)
}

/**
 * Kører de prøver, der møder mutanten, i moduler indlæst med den, og holder op, når én bliver rød.
 * @param hurtigt hold også op, når {@link HURTIGT} er brugt
 */
export async function proevMutant(
  baenk: Proevebaenk,
  mutant: Mutant,
  daekning: Daekning,
  hurtigt = false,
): Promise<Udfald> {
  const moedt = daekning.moeder[mutant.nr]
  if (moedt === undefined) return { status: 'udaekket' }
  KONTAKTER.mutantCoverage = { static: {}, perTest: {} }
  KONTAKTER.currentTestId = undefined
  KONTAKTER.hitLimit = (daekning.ramt[mutant.nr] ?? 0) * GANGE_FLERE + MINDST
  KONTAKTER.activeMutant = mutant.nr
  const begyndt = process.cpuUsage()
  const indlaes = baenk.nytSaet()
  const indlaeste = new Map<string, readonly Proeve[]>()
  const hent = async (fil: string): Promise<readonly Proeve[]> => {
    const kendte = indlaeste.get(fil)
    if (kendte !== undefined) return kendte
    const proever = indlaes(fil)
    indlaeste.set(fil, proever)
    // Er en tabel blevet kortere eller længere, passer numrene ikke; så køres de alle.
    if (proever.length !== daekning.tider[fil]?.length) for (const { krop } of proever) await krop()
    return proever
  }
  for (const sigte of raekkefoelge(mutant, moedt, daekning.tider)) {
    if (hurtigt && process.cpuUsage(begyndt).user / 1000 > HURTIGT) return { status: 'uafgjort' }
    koererI(sigte.fil)
    KONTAKTER.hitCount = 0
    try {
      await (await hent(sigte.fil))[sigte.nr]?.krop()
    } catch {
      husk(sigte)
      return { status: 'draebt', af: sigte.fil }
    }
  }
  return { status: 'overlevede' }
}

interface Sigte {
  readonly fil: string
  readonly nr: number
  readonly tid: number
}

/** Prøver af hele loven: dem lige i src, vurderingen og visningen. */
const TVAERS = /\/src\/(?:[^/]+|(?:vurdering|vis)\/[^/]+)$/

/** Prøverne af «hvad nu hvis» regner hele loven hundreder af gange; de køres kun for koden i deres egen mappe. */
const KUN_HJEMME = /\/src\/aendring\//

/** De seneste drabere først, så de nærmeste og hurtigste; de langsomme til sidst. */
function raekkefoelge(
  { fil: kilde }: Mutant,
  moedt: Readonly<Record<string, Moede>>,
  tider: Daekning['tider'],
): readonly Sigte[] {
  const filer = Object.entries(moedt).map(([fil, { vedIndlaesning, proever }]) => {
    const alle = tider[fil] ?? []
    const naer = path.posix.dirname(fil) === path.posix.dirname(kilde)
    // Alt indlæser alt. At en fjern fil gør det, er ingen grund til at køre den, når ingen af dens prøver kalder koden.
    // Det, der bygges, første gang nogen spørger, mødes kun af den første prøve; de næste ser det byggede.
    const alleProever = naer || (vedIndlaesning && TVAERS.test(fil))
    const numre = alleProever ? alle.map((_, nr) => nr) : proever
    const sigter = (naer || !KUN_HJEMME.test(fil) ? numre : []).map((nr) => ({ fil, nr, tid: alle[nr] ?? 0 }))
    return { sigter, naer, tid: sigter.reduce((sum, { tid }) => sum + tid, 0) }
  })
  const sigter = filer
    .toSorted((a, b) => Number(b.naer) - Number(a.naer) || a.tid - b.tid)
    .flatMap(({ sigter }) => sigter)
  const kendte = drabere.filter(({ fil, nr }) => {
    const moede = moedt[fil]
    return moede !== undefined && (moede.vedIndlaesning || moede.proever.includes(nr))
  })
  return [
    ...kendte,
    ...sigter.filter(({ tid }) => tid < LANGSOM),
    ...sigter.filter(({ tid }) => tid >= LANGSOM).toSorted((a, b) => a.tid - b.tid),
  ]
}
