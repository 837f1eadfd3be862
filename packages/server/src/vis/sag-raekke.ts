import { type Dato, iso } from '@fodfaeste/grund'
import { visVurdering, vurder, vurderSag } from '@fodfaeste/lov'
import {
  type KommunensFrister,
  type Opgave,
  type Sag,
  type SkjultBorger,
  medAlleDele,
  opgaver,
  oversigt,
  soegetekster,
  tilFakta,
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

/** Sagens række i lageret, regnet på dagen og med kommunens egne frister. */
export function tilOversigt(sag: Sag, idag: Dato, frister: KommunensFrister): LagretOversigt {
  const beregnet = beregn(sag, idag, frister)
  const { sagsnummer, navn, sagsbehandler } = beregnet.indhold.raekke
  return { sagsnummer, borgerNavn: navn, sagsbehandler, soegetekster: soegetekster(sag), ...dagens(beregnet) }
}

/** Rækkens svar på en ny dag, til lageret. */
export function omregnetTil(idag: Dato): Omregning {
  return ({ data }, frister) => dagens(beregn(medAlleDele((data as unknown as Indhold).sag), idag, frister))
}

function dagens({ indhold, opgaver: dens, frister }: Beregnet): Dagens {
  const { fase, konklusion, naesteTaerskel } = indhold.raekke
  return {
    fase,
    tilstand: konklusion.kode === 'tvivl-i-loven' ? 'tvivl' : konklusion.svar,
    ...(naesteTaerskel && { taerskelDag: naesteTaerskel.dag }),
    beregnetPaa: indhold.beregnetPaa,
    frister,
    data: indhold as unknown as JsonObjekt,
    opgaver: dens.map(lagret),
  }
}

/** Hvem rækken handler om, og hvor borgeren bor og har boet. */
export function borgerI({ borgerNavn, data }: OversigtRaekke): SkjultBorger {
  return { navn: borgerNavn, adresser: medAlleDele((data as unknown as Indhold).sag).adresser }
}

/**
 * Rækken, som den er i dag. Alder, fase og tærskler følger dagen; er rækken regnet en anden dag, regnes den om. Kommunens egne
 * frister giver pligter, og dem viser den ikke.
 */
export function visRaekke({ sagId, data }: OversigtRaekke, idag: Dato): SagRaekke {
  const gemt = data as unknown as Indhold
  const { raekke } = gemt.beregnetPaa === iso(idag) ? gemt : { raekke: raekken(medAlleDele(gemt.sag), idag) }
  return { id: sagId, ...raekke }
}

interface Beregnet {
  readonly indhold: Indhold
  readonly opgaver: readonly Opgave[]
  /** Hvor mange frister den er regnet med. */
  readonly frister: number
}

function beregn(sag: Sag, idag: Dato, frister: KommunensFrister): Beregnet {
  const vurdering = vurderSag(tilSagsfakta(sag, frister), idag)
  return {
    indhold: {
      beregnetPaa: iso(idag),
      raekke: oversigt(sag, visVurdering(vurdering.maalgruppe), idag),
      // Hændelserne ligger i deres egen tabel; i rækken ville de vokse med hver ny og blive skrevet igen hver gang.
      sag: { ...sag, haendelser: [] },
    },
    opgaver: opgaver(sag, vurdering, idag, frister).opgaver,
    frister: frister.length,
  }
}

const raekken = (sag: Sag, idag: Dato): Indhold['raekke'] =>
  oversigt(sag, visVurdering(vurder(tilFakta(sag), idag)), idag)

function lagret(opgave: Opgave): LagretOpgave {
  const { noegle, ansvarlig, rolle, frist } = opgave
  const hvis = { noegle, ansvarlig: ansvarlig.id, ...(rolle !== undefined && { rolle }) }
  return { ...hvis, ...(frist !== undefined && { frist }), data: opgave as unknown as JsonObjekt }
}
