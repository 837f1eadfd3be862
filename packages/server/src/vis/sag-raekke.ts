import { type Dato, iso } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import { type Sag, oversigt, tilFakta } from '@fodfaeste/sag'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import type { JsonObjekt } from '../store/haendelse.ts'
import type { Oversigt as LagretOversigt, OversigtRaekke } from '../store/sag-store.ts'

/** Det, lageret bærer for os: rækken, dagen den er regnet, og sagen, den kan regnes om fra. */
interface Indhold {
  readonly beregnetPaa: string
  readonly raekke: Omit<SagRaekke, 'id'>
  readonly sag: Sag
}

/** Sagens række i lageret, regnet på dagen. */
export function tilOversigt(sag: Sag, idag: Dato): LagretOversigt {
  const indhold = beregn(sag, idag)
  const { sagsnummer, navn, fase, sagsbehandler } = indhold.raekke
  return { sagsnummer, borgerNavn: navn, fase, sagsbehandler, data: indhold as unknown as JsonObjekt }
}

/** Rækken, som den er i dag. Alder, fase og tærskler følger dagen; er rækken regnet en anden dag, regnes den om. */
export function visRaekke({ sagId, data }: OversigtRaekke, idag: Dato): SagRaekke {
  const gemt = data as unknown as Indhold
  const { raekke } = gemt.beregnetPaa === iso(idag) ? gemt : beregn(gemt.sag, idag)
  return { id: sagId, ...raekke }
}

function beregn(sag: Sag, idag: Dato): Indhold {
  const raekke = oversigt(sag, visVurdering(vurder(tilFakta(sag), idag)), idag)
  return { beregnetPaa: iso(idag), raekke, sag }
}
