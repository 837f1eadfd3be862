import type { Generated } from 'kysely'
import type { JsonObjekt } from './haendelse.ts'

/** Det, installationen selv har at holde rede på: job, servere, nøglen og det, der er lagt ind fra andre systemer. */
export interface Driftstabeller {
  job: {
    id: Generated<number>
    kommune_id: string | null
    art: string
    noegle: string
    data: JsonObjekt
    tilstand: Generated<'venter' | 'i-gang' | 'faerdig' | 'opgivet'>
    tidligst: Date
    forsoeg: Generated<number>
    arbejder: string | null
    laant_til: Date | null
    fejl: string | null
    oprettet: Date
    afsluttet: Date | null
  }
  arbejder: { id: string; maskine: string; proces: number; version: string; startet: Date; sidst_set: Date }
  installation: { nr: Generated<number>; noegle_kendetegn: string }
  importeret_sag: {
    kommune_id: string
    eget_id: string
    sag_id: string
    felter: JsonObjekt
    fil: string
    fil_sha256: string
    linje: number
    af: string
    af_navn: string
    importeret: Date
  }
}
