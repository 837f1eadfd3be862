import type { LovKode } from '@fodfaeste/grund'
import type { Aftrykssvar, StykkeTekst } from '@fodfaeste/lov/lovtekst'
import type { ColumnType, Generated } from 'kysely'
import type { JsonObjekt } from './haendelse.ts'
import type { Kladdeindhold } from './kladde-store.ts'
import type { Driftstabeller } from './skema-drift.ts'
import type { Kommunens } from './skema-kommune.ts'
import type { Moedetabeller } from './skema-teammoede.ts'

/** Tabellerne, som migrationerne har lavet dem. */
export interface Skema extends Driftstabeller, Kommunens, Moedetabeller {
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
    /** Indholdet er slettet efter kommunens regel; kæden er hel. */
    slettet: Generated<Date | null>
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
    tilstand: string
    /** «infinity», når der ingen er. */
    taerskel_dag: string
    beregnet_paa: string
    /** Hvor mange af kommunens egne frister rækken er regnet med. */
    frister: number
  }
  sag_ord: { kommune_id: string; ord: string; sag_id: string }
  gemt_visning: { kommune_id: string; person_id: string; navn: string; valg: JsonObjekt }
  kladde: {
    kommune_id: string
    person_id: string
    sag_id: string
    sted: string
    indhold: Kladdeindhold
    sag_version: number
    udgave: number
    gemt: Date
  }
  tilstede: { kommune_id: string; sag_id: string; person_id: string; person_navn: string; sidst: Date }
  sag_borger: { kommune_id: string; sag_id: string; cpr_krypteret: Buffer; cpr_opslag: Buffer }
  adgangslog: {
    id: Generated<number>
    kommune_id: string
    tidspunkt: Date
    bruger: string
    bruger_navn: string
    sag_id: string | null
    handling: 'laest' | 'skrevet' | 'afvist'
    formaal: string
    hvad: string
    /** De fire sidste sætter databasen selv: se 0005-adgangslog-kaede.sql. */
    kaede: Generated<string>
    nr: Generated<number>
    forrige_hash: Generated<Buffer | null>
    hash: Generated<Buffer>
  }
  adgangslog_kaede: { kommune_id: string; kaede: string; nr: number; hash: Buffer | null }
  forsendelse: {
    kommune_id: string
    noegle: string
    sag_id: string
    brev_version: number
    sagsnummer: string
    brev: string
    kanal: 'digital-post' | 'fysisk-post'
    den: string
    lagt: Date
    mappe: string | null
    afsendt: Date | null
    svar: 'leveret' | 'afvist' | null
  }
  udbakke: {
    id: Generated<number>
    kommune_id: string
    sag_id: string
    emne: string
    data: JsonObjekt
    oprettet: Date
  }
  person: {
    kommune_id: string
    id: string
    navn: string
    roller: string[]
    beskrivelse: string
    sidst_set: Generated<Date | null>
  }
  lovtekst_udgave: { udgave: string; titel: string; eli: string; fil: string; sha256: string; indlaest: Date }
  lovtekst_paragraf: {
    udgave: string
    lov: LovKode
    paragraf: string
    /** Ind som JSON-tekst: pg ville gøre en liste til databasens egen listetype. */
    stykker: ColumnType<readonly StykkeTekst[], string, string>
    aftryk: Aftrykssvar
  }
  session: {
    token_hash: Buffer
    kommune_id: string
    person_id: string
    oprettet: Date
    udloeber: Date
    ledig_til: Date
    sidst_brugt: Date
  }
  login_forsoeg: {
    noegle_hash: Buffer
    state: string
    nonce: string
    verifikator: string
    retur: string
    udloeber: Date
  }
  erklaering: {
    id: Generated<number>
    kommune_id: string
    person_id: string
    cpr_opslag: Buffer
    /** Mangler i en erklæring fra før nummeret blev gemt med. */
    cpr_krypteret: Buffer | null
    art: 'selv' | 'naertstaaende'
    erklaeret: Date
    trukket_tilbage: Date | null
    /** Hvorfor den er trukket tilbage. */
    begrundelse: string | null
  }
  sag_tilknytning: {
    kommune_id: string
    sag_id: string
    person_id: string
    rolle: string
    fra: string
    til: string | null
    sat_af: string
    sat: Date
  }
  sag_beskyttelse: { kommune_id: string; sag_id: string; sat_af: string; sat: Date }
  teammoede_adgang: { kommune_id: string; dag: string; sag_id: string; person_id: string }
  sag_aabning: {
    id: Generated<number>
    kommune_id: string
    sag_id: string
    dag: string
    tidspunkt: Date
    person_id: string
    person_navn: string
    begrundelse: string
  }
  sag_opgave: {
    kommune_id: string
    sag_id: string
    noegle: string
    ansvarlig: string
    rolle: string | null
    /** «infinity», når der ingen er. */
    frist: string
    data: JsonObjekt
  }
  opgave_reservation: {
    kommune_id: string
    sag_id: string
    noegle: string
    person_id: string
    taget: Date
    til: string
  }
  stedfortraeder: {
    kommune_id: string
    person_id: string
    stedfortraeder_id: string
    fra: string
    til: string
    sat_af: string
    sat: Date
  }
  arbejdsteam_medlem: { kommune_id: string; team: string; person_id: string }
  kalenderlink: {
    kommune_id: string
    person_id: string
    hemmelighed_hash: Buffer
    oprettet: Date
    gyldig_til: string
  }
  adgangsvalg: { kommune_id: string; kraever_tilknytning: boolean; aaben_med_begrundelse: boolean }
}
