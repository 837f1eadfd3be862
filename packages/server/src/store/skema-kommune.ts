import type { Generated } from 'kysely'

/** Kommunen, det, den selv har valgt, og det, den har slettet. */
export interface Kommunens {
  kommune: { id: string; navn: string }
  kommune_frist: {
    id: Generated<number>
    kommune_id: string
    sagstype: string
    uger: number | null
    dage: number | null
    region: string | null
    offentliggjort: string
    gaelder_fra: string
    sat_af: string
    sat_af_navn: string
    sat: Date
  }
  kommune_tekst: {
    id: Generated<number>
    kommune_id: string
    noegle: string
    tekst: string
    sat_af: string
    sat_af_navn: string
    sat: Date
  }
  kommune_godkendelse: {
    id: Generated<number>
    kommune_id: string
    godkendes: string[]
    sat_af: string
    sat_af_navn: string
    sat: Date
  }
  opbevaringsregel: {
    id: Generated<number>
    kommune_id: string
    aar: number | null
    begrundelse: string
    sat_af: string
    sat_af_navn: string
    sat: Date
  }
  sletning: {
    id: Generated<number>
    kommune_id: string
    sag_id: string
    regel_id: number
    tidspunkt: Date
    udfoert_af: string
    udfoert_af_navn: string
    haendelser: number
    sidste_hash: Buffer
    dokumenter: string[]
  }
}
