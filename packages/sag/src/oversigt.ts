import { type Dato, alder, dato, iso } from '@fodfaeste/grund'
import { ALDERSDAGE } from './baand.ts'
import { type Fase, fase } from './fase.ts'
import { ansvarligFor } from './koordinerende/koordinerende.ts'
import type { Sag } from './sag.ts'
import type { VurderingUddrag } from './vurdering-uddrag.ts'

/** Sagens række i arbejdslisten, uden sagens id. Samme felter som kontrakten. */
export interface Oversigt<Kode extends string = string> {
  sagsnummer: string
  navn: string
  cprMaskeret: string
  /** Fyldte år på dagen. */
  alder?: number
  fase: Fase
  konklusion: { kode: Kode; svar: VurderingUddrag['konklusion']['svar']; tekst: string }
  antalMangler: number
  harTvivl: boolean
  lovensUdgave: string
  sagsbehandler: string
  forloeb: { starter?: string; slut?: string }
  naesteTaerskel?: { navn: string; dag: string }
  opdateret: string
}

/** Rækken på dagen: alder, fase og nærmeste tærskel følger dagen, resten følger sagen og vurderingen. */
export function oversigt<Kode extends string>(sag: Sag, vurdering: VurderingUddrag<Kode>, idag: Dato): Oversigt<Kode> {
  const { foedselsdag, starter, 'planlagt-slut': slut } = sag.oplysninger
  const sagensFase = fase(sag, idag)
  // Når sagen er afsluttet, venter ingen på tærsklen.
  const taerskel = sagensFase === 'afsluttet' ? undefined : naesteTaerskel(vurdering, idag)
  const { kode, svar, tekst } = vurdering.konklusion
  return {
    sagsnummer: sag.sagsnummer,
    navn: sag.borger.navn,
    cprMaskeret: sag.cprMaskeret,
    ...(foedselsdag && { alder: alder(dato(foedselsdag.vaerdi), idag) }),
    fase: sagensFase,
    konklusion: { kode, svar, tekst },
    antalMangler: vurdering.mangler.length,
    harTvivl: vurdering.tvivl.some((t) => t.harBetydning && t.valgt === undefined),
    lovensUdgave: vurdering.lov.udgave,
    sagsbehandler: ansvarligFor(sag).navn,
    forloeb: { ...(starter && { starter: starter.vaerdi }), ...(slut && { slut: slut.vaerdi }) },
    ...(taerskel && { naesteTaerskel: taerskel }),
    opdateret: sag.opdateret,
  }
}

/** Den nærmeste alder forude, som loven hæfter noget ved. I dag tæller med: det er den dag, den skal ses. */
export function naesteTaerskel({ dage }: VurderingUddrag, idag: Dato): { navn: string; dag: string } | undefined {
  const forude = dage.flatMap(({ id, navn, dag }) =>
    dag !== undefined && dag >= iso(idag) && ALDERSDAGE.includes(id) ? [{ navn, dag }] : [],
  )
  return forude.toSorted((a, b) => (a.dag < b.dag ? -1 : 1))[0]
}
