import { type Dato, iso } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import { type Sag, oversigt, soegetekster, tilFakta } from '@fodfaeste/sag'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import type { JsonObjekt } from '../store/haendelse.ts'
import type { Dagens, Oversigt as LagretOversigt, Omregning, OversigtRaekke } from '../store/sag-store.ts'

/** Det, lageret bærer for os: rækken, dagen den er regnet, og sagen, den kan regnes om fra. */
interface Indhold {
  readonly beregnetPaa: string
  readonly raekke: Omit<SagRaekke, 'id'>
  readonly sag: Sag
}

/** Sagens række i lageret, regnet på dagen. */
export function tilOversigt(sag: Sag, idag: Dato): LagretOversigt {
  const indhold = beregn(sag, idag)
  const { sagsnummer, navn, sagsbehandler } = indhold.raekke
  return { sagsnummer, borgerNavn: navn, sagsbehandler, soegetekster: soegetekster(sag), ...dagens(indhold) }
}

/** Rækkens svar på en ny dag, til lageret. */
export function omregnetTil(idag: Dato): Omregning {
  return ({ data }) => dagens(beregn((data as unknown as Indhold).sag, idag))
}

function dagens(indhold: Indhold): Dagens {
  const { fase, konklusion, naesteTaerskel } = indhold.raekke
  return {
    fase,
    tilstand: konklusion.kode === 'tvivl-i-loven' ? 'tvivl' : konklusion.svar,
    ...(naesteTaerskel && { taerskelDag: naesteTaerskel.dag }),
    beregnetPaa: indhold.beregnetPaa,
    data: indhold as unknown as JsonObjekt,
  }
}

/** Rækken, som den er i dag. Alder, fase og tærskler følger dagen; er rækken regnet en anden dag, regnes den om. */
export function visRaekke({ sagId, data }: OversigtRaekke, idag: Dato): SagRaekke {
  const gemt = data as unknown as Indhold
  const { raekke } = gemt.beregnetPaa === iso(idag) ? gemt : beregn(gemt.sag, idag)
  return { id: sagId, ...raekke }
}

function beregn(sag: Sag, idag: Dato): Indhold {
  const raekke = oversigt(sag, visVurdering(vurder(tilFakta(sag), idag)), idag)
  // Hændelserne ligger i deres egen tabel; i rækken ville de vokse med hver ny og blive skrevet igen hver gang.
  return { beregnetPaa: iso(idag), raekke, sag: { ...sag, haendelser: [] } }
}
