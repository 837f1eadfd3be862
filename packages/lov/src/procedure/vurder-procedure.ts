import { paaBegivenhed } from '../motor/lov-paa.ts'
import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Pligt, Taerskel } from '../pligter/pligt.ts'
import { afgoerelseskrav, afgoerelsespligter, hoeringspligter } from './afgoerelsespligter.ts'
import type { Procesfakta } from './fakta.ts'
import { type Indholdsmangel, indholdsmangler } from './fuldstaendighed.ts'
import { type Klagefrist, klagefrist } from './klagefrist.ts'
import { klagepligter, klagesvar, klagetaerskler } from './klagepligter.ts'
import { RSL_4, RSL_11_A, RSL_11_B, RSL_11_B_MEDVIRKEN, RSL_12 } from './oplysning-af-sagen.ts'
import { forklarPaa } from './reglen-paa.ts'
import { notatpligter, oplysningspligter, tidspligter, vejledningspligter } from './sagspligter.ts'
import { partspligter } from './udsaettelse-og-aktindsigt.ts'
import { FVL_8, FVL_8_1_PKT_2 } from './vejledning-og-repraesentation.ts'

/** Hvad reglerne om sagsbehandling siger om sagen på dagen. */
export interface Procesvurdering {
  readonly svar: readonly Forklaring[]
  readonly pligter: readonly Pligt[]
  readonly taerskler: readonly Taerskel[]
  /** Det, begrundelse, klagevejledning og skriftlig besked mangler, med hjemmel. */
  readonly mangler: readonly Indholdsmangel[]
  /** Klagefristen for afgørelsen, når den er meddelt. */
  readonly klagefrist: Klagefrist | undefined
}

/**
 * Sagsbehandling, afgørelse og klage efter FVL, RSL, OFFL og retssikkerhedsbekendtgørelsen.
 *
 * Ingen af reglerne regner fra forløbets dage, så de er ikke med. Udgaven vælges for hver regel efter den dag, det den
 * handler om, skete: afgørelsen blev truffet, klagen modtaget, oplysningen kom.
 */
export function vurderProcedure(fakta: Procesfakta, dag: Dato): Procesvurdering {
  const { afgoerelse } = fakta
  const krav = afgoerelse === undefined ? { svar: [], mangler: [] } : afgoerelseskrav(afgoerelse)
  const besked =
    fakta.hjaelpFra === undefined ? [] : [forklarPaa(RSL_12, paaBegivenhed('hjaelp', fakta.hjaelpFra.vaerdi), fakta)]
  return {
    svar: [...sagenssvar(fakta, dag), ...besked, ...krav.svar, ...klagesvar(fakta, dag)],
    pligter: [
      ...tidspligter(fakta, dag),
      ...vejledningspligter(fakta, dag),
      ...oplysningspligter(fakta, dag),
      ...notatpligter(fakta, dag),
      ...hoeringspligter(fakta, dag),
      ...partspligter(fakta, dag),
      ...afgoerelsespligter(fakta, dag),
      ...klagepligter(fakta, dag),
    ],
    taerskler: klagetaerskler(fakta),
    mangler: [...besked.flatMap(indholdsmangler), ...krav.mangler],
    klagefrist:
      afgoerelse?.meddelt === undefined ? undefined : klagefrist(afgoerelse.meddelt.vaerdi, fakta.laesningsvalg),
  }
}

function sagenssvar(fakta: Procesfakta, dag: Dato): readonly Forklaring[] {
  return [
    forklarPaa(RSL_4, dag, fakta),
    forklarPaa(FVL_8, dag, fakta),
    ...(fakta.repraesentant === undefined ? [] : [forklarPaa(FVL_8_1_PKT_2, dag, fakta)]),
    ...(fakta.medvirkerIkke === undefined ? [] : [forklarPaa(RSL_11_B_MEDVIRKEN, dag, fakta)]),
    ...(fakta.indhentning ?? []).flatMap((indhentning) => [
      forklarPaa(RSL_11_A, dag, indhentning),
      forklarPaa(RSL_11_B, dag, indhentning),
    ]),
  ]
}
