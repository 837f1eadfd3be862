import type { Generated } from 'kysely'
import type { JsonObjekt } from './haendelse.ts'

/** Tabellerne, som migrationerne har lavet dem. */
export interface Skema {
  kommune: { id: string; navn: string }
  haendelse: {
    position: Generated<number>
    kommune_id: string
    sag_id: string
    version: number
    type: string
    skema: number
    data: JsonObjekt
    af: string
    af_navn: string
    registreret: Date
    virker_fra: string | null
    forrige_hash: Buffer | null
    hash: Buffer
  }
  sag_oversigt: {
    kommune_id: string
    sag_id: string
    version: number
    sagsnummer: string
    borger_navn: string
    navn_noegle: string
    soegetekst: string
    fase: string
    sagsbehandler: string
    opdateret: Date
    data: JsonObjekt
  }
  sag_borger: { kommune_id: string; sag_id: string; cpr_krypteret: Buffer; cpr_opslag: Buffer }
  adgangslog: {
    id: Generated<number>
    kommune_id: string
    tidspunkt: Date
    bruger: string
    bruger_navn: string
    sag_id: string | null
    handling: 'laest' | 'skrevet'
    formaal: string
    hvad: string
    /** De tre sidste sætter databasen selv: se 0004-adgangslog-kaede.sql. */
    nr: Generated<number>
    forrige_hash: Generated<Buffer | null>
    hash: Generated<Buffer>
  }
  adgangslog_kaede: { kommune_id: string; nr: number; hash: Buffer | null }
  udbakke: {
    id: Generated<number>
    kommune_id: string
    sag_id: string
    emne: string
    data: JsonObjekt
    oprettet: Date
  }
  person: { kommune_id: string; id: string; navn: string; roller: string[]; beskrivelse: string }
  session: { token_hash: Buffer; kommune_id: string; person_id: string; oprettet: Date; udloeber: Date }
}
