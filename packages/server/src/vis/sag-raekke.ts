import { type Dato, iso } from '@fodfaeste/grund'
import { visVurdering, vurderSag } from '@fodfaeste/lov'
import {
  type Opgave,
  type Sag,
  type SkjultBorger,
  medAlleDele,
  opgaver,
  oversigt,
  soegetekster,
  tilSagsfakta,
} from '@fodfaeste/sag'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import type { JsonObjekt } from '../store/haendelse.ts'
import type { Dagens, LagretOpgave, Oversigt as LagretOversigt, Omregning, OversigtRaekke } from '../store/sag-store.ts'

/** Det, lageret bærer for os: rækken, dagen den er regnet, og sagen, den kan regnes om fra. */
interface Indhold {
  readonly beregnetPaa: string
  readonly raekke: Omit<SagRaekke, 'id'>
  readonly sag: Sag
}

/** Sagens række i lageret, regnet på dagen. */
export function tilOversigt(sag: Sag, idag: Dato): LagretOversigt {
  const beregnet = beregn(sag, idag)
  const { sagsnummer, navn, sagsbehandler } = beregnet.indhold.raekke
  return { sagsnummer, borgerNavn: navn, sagsbehandler, soegetekster: soegetekster(sag), ...dagens(beregnet) }
}

/** Rækkens svar på en ny dag, til lageret. */
export function omregnetTil(idag: Dato): Omregning {
  return ({ data }) => dagens(beregn(medAlleDele((data as unknown as Indhold).sag), idag))
}

function dagens({ indhold, opgaver: dens }: Beregnet): Dagens {
  const { fase, konklusion, naesteTaerskel } = indhold.raekke
  return {
    fase,
    tilstand: konklusion.kode === 'tvivl-i-loven' ? 'tvivl' : konklusion.svar,
    ...(naesteTaerskel && { taerskelDag: naesteTaerskel.dag }),
    beregnetPaa: indhold.beregnetPaa,
    data: indhold as unknown as JsonObjekt,
    opgaver: dens.map(lagret),
  }
}

/** Hvem rækken handler om, og hvor borgeren bor og har boet. */
export function borgerI({ borgerNavn, data }: OversigtRaekke): SkjultBorger {
  return { navn: borgerNavn, adresser: medAlleDele((data as unknown as Indhold).sag).adresser }
}

/** Rækken, som den er i dag. Alder, fase og tærskler følger dagen; er rækken regnet en anden dag, regnes den om. */
export function visRaekke({ sagId, data }: OversigtRaekke, idag: Dato): SagRaekke {
  const gemt = data as unknown as Indhold
  const { raekke } = gemt.beregnetPaa === iso(idag) ? gemt : beregn(medAlleDele(gemt.sag), idag).indhold
  return { id: sagId, ...raekke }
}

interface Beregnet {
  readonly indhold: Indhold
  readonly opgaver: readonly Opgave[]
}

function beregn(sag: Sag, idag: Dato): Beregnet {
  const vurdering = vurderSag(tilSagsfakta(sag), idag)
  return {
    indhold: {
      beregnetPaa: iso(idag),
      raekke: oversigt(sag, visVurdering(vurdering.maalgruppe), idag),
      // Hændelserne ligger i deres egen tabel; i rækken ville de vokse med hver ny og blive skrevet igen hver gang.
      sag: { ...sag, haendelser: [] },
    },
    opgaver: opgaver(sag, vurdering, idag).opgaver,
  }
}

function lagret(opgave: Opgave): LagretOpgave {
  const { noegle, ansvarlig, rolle, frist } = opgave
  const hvis = { noegle, ansvarlig: ansvarlig.id, ...(rolle !== undefined && { rolle }) }
  return { ...hvis, ...(frist !== undefined && { frist }), data: opgave as unknown as JsonObjekt }
}
