import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { iKommune } from './i-kommune.ts'
import { TABELLER } from './raekkesikkerhed-tabeller.ts'
import type { Kontekst } from './sag-store.ts'

const BRUGER = { id: 'karla', navn: 'Karla Toft' }
const TIDSPUNKT = new Date('2026-03-02T08:30:00Z')
const FJORDBY: Kontekst = { kommune: 'fjordby', bruger: BRUGER, tidspunkt: TIDSPUNKT }
const BAKKEBY: Kontekst = { ...FJORDBY, kommune: 'bakkeby' }
const SAG = randomUUID()
const MOEDE = randomUUID()
const OVERSIGT = {
  sagsnummer: '1',
  borgerNavn: 'Åse Ærø',
  fase: 'henvisning',
  sagsbehandler: 'Karla Toft',
  tilstand: 'uoplyst',
  beregnetPaa: '2026-03-02',
  opgaver: [{ noegle: 'A', ansvarlig: 'karla', data: {} }],
  soegetekster: ['hemmelig'],
  data: {},
}
const ADGANG = `with
  a as (insert into erklaering (kommune_id, person_id, cpr_opslag, art, erklaeret) values ('fjordby', 'karla', '\\x00', 'selv', now())),
  b as (insert into sag_tilknytning values ('fjordby', '${SAG}', 'karla', 'jobformidler', now(), null, 'karla', now())),
  c as (insert into sag_beskyttelse values ('fjordby', '${SAG}', 'karla', now())),
  d as (insert into teammoede_adgang values ('fjordby', now(), '${SAG}', 'karla')),
  m as (insert into teammoede values ('fjordby', '${MOEDE}', now(), 540, 720, 'Rådhuset', 'karla', 1, now(), 'Karla Toft')),
  m1 as (insert into teammoede_medlem values ('fjordby', '${MOEDE}', 1, 'Karla Toft', 'social', null, 'karla')),
  m2 as (insert into teammoede_punkt (kommune_id, moede_id, sag_id, sagsnummer, behandling, fra, til)
         values ('fjordby', '${MOEDE}', '${SAG}', '1', 1, 540, 570)),
  e as (insert into sag_aabning (kommune_id, sag_id, dag, tidspunkt, person_id, person_navn, begrundelse)
        values ('fjordby', '${SAG}', now(), now(), 'karla', 'Karla Toft', 'Vikar')),
  t as (insert into tilstede values ('fjordby', '${SAG}', 'karla', 'Karla Toft', now())),
  f as (insert into opgave_reservation values ('fjordby', '${SAG}', 'A', 'karla', now(), now())),
  g as (insert into arbejdsteam_medlem values ('fjordby', 'Nord', 'karla')),
  h as (insert into kalenderlink values ('fjordby', 'karla', sha256('x'), now(), now())),
  j as (insert into job (kommune_id, art, noegle, tidligst, oprettet) values ('fjordby', 'x', 'x', now(), now())),
  l as (insert into forsendelse (kommune_id, noegle, sag_id, brev_version, sagsnummer, brev, kanal, den, lagt)
        values ('fjordby', '0f3c1d52-8a9e-4f0e-9d6b-3c1f2a7b8d90', '${SAG}', 1, '1', 'x', 'fysisk-post', now(), now())),
  k as (insert into importeret_sag
        values ('fjordby', '1', '${SAG}', '{}', 'f.csv', repeat('0', 64), 1, 'karla', 'Karla Toft', now()))
  insert into adgangsvalg values ('fjordby', true, true)`
const AABNET = { type: 'SagAabnet', skema: 1, data: {}, virkerFra: null }

/** Det, kommunen selv bestemmer. Sletningen skriver ellers kun databasens egen funktion; ejeren sætter en ind. */
const EGNE_VALG = `with
  a as (insert into kommune_frist (kommune_id, sagstype, uger, offentliggjort, gaelder_fra, sat_af, sat_af_navn, sat)
        values ('fjordby', 'x', 4, 'x', now(), 'karla', 'Karla Toft', now())),
  b as (insert into kommune_tekst (kommune_id, noegle, tekst, sat_af, sat_af_navn, sat)
        values ('fjordby', 'x', 'x', 'karla', 'Karla Toft', now())),
  c as (insert into kommune_godkendelse (kommune_id, godkendes, sat_af, sat_af_navn, sat)
        values ('fjordby', '{afslag}', 'karla', 'Karla Toft', now()))
  insert into opbevaringsregel (kommune_id, aar, begrundelse, sat_af, sat_af_navn, sat)
        values ('fjordby', 1, 'x', 'karla', 'Karla Toft', now())`

/** Hvad en kommune aldrig må kunne over for en anden, og koden aldrig over for optegnelsen. Køres mod begge databaser. */
export function raekkesikkerhedKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  beforeAll(async () => {
    lager = await nytLager()
    const cpr = { krypteret: Buffer.from('laast'), opslag: Buffer.from('opslag') }
    await lager.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
    await lager.personer.gemPerson('fjordby', { ...BRUGER, roller: ['koordinerende-sagsbehandler'], beskrivelse: '' })
    await lager.sager.tilfoej(FJORDBY, {
      sagId: SAG,
      forventetVersion: 0,
      haendelser: [AABNET],
      oversigt: OVERSIGT,
      formaal: 'Oprettelse',
      cpr,
      udbakke: [{ emne: 'prøve', data: {} }],
    })
    await iKommune(lager.db, FJORDBY, (trx) => sql.raw(ADGANG).execute(trx))
    await iKommune(lager.db, FJORDBY, (trx) => sql.raw(EGNE_VALG).execute(trx))
    await sletEnAnden(lager)
  })
  afterAll(() => lager?.luk())

  const antal = async (tabel: string, kontekst?: Kontekst) => {
    const spoerg = sql<{ antal: number }>`select count(*)::integer as antal from ${sql.table(tabel)}`
    const { rows } = await (kontekst
      ? iKommune(lager.db, kontekst, (trx) => spoerg.execute(trx))
      : spoerg.execute(lager.db))
    return rows[0]?.antal
  }
  const iFjordby = (saetning: string) => iKommune(lager.db, FJORDBY, (trx) => sql.raw(saetning).execute(trx))

  describe.each(TABELLER)(`${navn}: %s`, (tabel) => {
    it('kan læses i sin egen kommune', async () => {
      expect(await antal(tabel, FJORDBY)).toBeGreaterThan(0)
    })

    it('er tom for en anden kommune, også lige efter at den første brugte forbindelsen', async () => {
      await antal(tabel, FJORDBY)
      expect(await antal(tabel, BAKKEBY)).toBe(0)
    })

    it('er tom, når ingen kommune er sat', async () => {
      await antal(tabel, FJORDBY)
      expect(await antal(tabel)).toBe(0)
      expect(await antal(tabel, { ...FJORDBY, kommune: '' })).toBe(0)
    })

    it('har rækkesikkerhed, der også gælder ejeren', async () => {
      const { rows } = await sql`select relrowsecurity, relforcerowsecurity, row_security_active(oid) as gaelder
        from pg_class where oid = ${tabel}::regclass`.execute(lager.db)
      expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true, gaelder: true }])
    })
  })

  describe(`${navn}: en anden kommune`, () => {
    it('finder ikke sagen ved at gætte dens id', async () => {
      expect(await lager.sager.hent(BAKKEBY, SAG)).toEqual([])
      expect(await lager.sager.hentCpr(BAKKEBY, SAG)).toBeUndefined()
      expect(await lager.sager.adgangslog(BAKKEBY, SAG)).toEqual([])
      expect((await lager.sager.liste(BAKKEBY, { antal: 10 })).iAlt).toBe(0)
    })

    it('kan ikke skrive videre i sagen: for den findes sagen ikke', async () => {
      const ind = { sagId: SAG, forventetVersion: 1, haendelser: [AABNET], oversigt: OVERSIGT, formaal: 'Gæt' }
      expect(await lager.sager.tilfoej(BAKKEBY, ind)).toEqual({
        ok: false,
        afvist: { kode: 'VERSIONSKONFLIKT', aktuelVersion: 0 },
      })
      expect(await lager.sager.hent(FJORDBY, SAG)).toHaveLength(1)
    })

    it.each([
      `insert into person (kommune_id, id, navn, roller) values ('bakkeby', 'x', 'X', '{}')`,
      `insert into kommune (id, navn) values ('bakkeby', 'X')`,
      `insert into udbakke (kommune_id, sag_id, emne, data, oprettet) values ('bakkeby', '${SAG}', 'x', '{}', now())`,
      `insert into adgangslog (kommune_id, tidspunkt, bruger, bruger_navn, handling, formaal, hvad)
       values ('bakkeby', now(), 'x', 'x', 'laest', 'x', 'x')`,
      `update sag_oversigt set kommune_id = 'bakkeby'`,
      `update person set kommune_id = 'bakkeby'`,
      `insert into erklaering (kommune_id, person_id, cpr_opslag, art, erklaeret) values ('bakkeby', 'x', '\\x00', 'selv', now())`,
      `insert into sag_tilknytning values ('bakkeby', '${SAG}', 'x', 'jobformidler', now(), null, 'x', now())`,
      `insert into adgangsvalg values ('bakkeby', false, true)`,
      `insert into forsendelse (kommune_id, noegle, sag_id, brev_version, sagsnummer, brev, kanal, den, lagt)
       values ('bakkeby', '0f3c1d52-8a9e-4f0e-9d6b-3c1f2a7b8d90', '${SAG}', 1, '1', 'x', 'fysisk-post', now(), now())`,
      `insert into job (kommune_id, art, noegle, tidligst, oprettet) values ('bakkeby', 'x', 'x', now(), now())`,
      `insert into job (kommune_id, art, noegle, tidligst, oprettet) values (null, 'x', 'x', now(), now())`,
      `insert into importeret_sag
       values ('bakkeby', '1', '${SAG}', '{}', 'f', repeat('0', 64), 1, 'x', 'x', now())`,
      `insert into kommune_tekst (kommune_id, noegle, tekst, sat_af, sat_af_navn, sat)
       values ('bakkeby', 'x', 'x', 'x', 'x', now())`,
      `insert into kommune_godkendelse (kommune_id, godkendes, sat_af, sat_af_navn, sat)
       values ('bakkeby', '{}', 'x', 'x', now())`,
      `insert into opbevaringsregel (kommune_id, aar, begrundelse, sat_af, sat_af_navn, sat)
       values ('bakkeby', 1, 'x', 'x', 'x', now())`,
      `update sag_beskyttelse set kommune_id = 'bakkeby'`,
      `update teammoede_adgang set kommune_id = 'bakkeby'`,
      `update tilstede set kommune_id = 'bakkeby'`,
      `insert into kladde values ('fjordby', 'karla', '${SAG}', 'x', '{}', 1, 1, now())`,
      `update sag_opgave set kommune_id = 'bakkeby'`,
      `update opgave_reservation set kommune_id = 'bakkeby'`,
      `insert into kalenderlink values ('bakkeby', 'x', sha256('y'), now(), now())`,
      `select tilfoej('bakkeby', '${randomUUID()}', 0, '[{"type":"X","skema":1,"data":{},"indhold":"x"}]',
         '{}', '{"bruger":"x","brugerNavn":"x","tidspunkt":"2026-01-01","formaal":"x"}', null, '[]')`,
    ])('kan ikke få en række skrevet af den første: %s', async (saetning) => {
      await expect(iFjordby(saetning)).rejects.toMatchObject({ code: '42501' })
    })
  })

  describe(`${navn}: uden kommune`, () => {
    it.each([
      `insert into kommune (id, navn) values ('x', 'X')`,
      `insert into person (kommune_id, id, navn, roller) values ('fjordby', 'x', 'X', '{}')`,
      `insert into session values (sha256('x'), 'fjordby', 'karla', now(), now(), now(), now())`,
      `insert into kalenderlink values ('fjordby', 'karla', sha256('y'), now(), now())`,
      `insert into login_forsoeg values (sha256('x'), 's', 'n', 'v', '/', now())`,
    ])('kan intet skrives: %s', async (saetning) => {
      await expect(sql.raw(saetning).execute(lager.db)).rejects.toMatchObject({ code: '42501' })
    })
  })

  describe(`${navn}: optegnelsen`, () => {
    it.each([
      `update haendelse set data = '{}'`,
      'delete from haendelse',
      'truncate haendelse',
      `update adgangslog set formaal = ''`,
      'delete from adgangslog',
      'delete from sag_aabning',
      'delete from sletning',
      'delete from opbevaringsregel',
      `update opbevaringsregel set aar = 100`,
      `insert into sletning values (default, 'fjordby', '${SAG}', 1, now(), 'x', 'x', 1, sha256('x'), '{}')`,
      `update sag_aabning set begrundelse = 'Pæn grund'`,
      'alter table haendelse disable row level security',
      'alter table haendelse no force row level security',
      'alter table haendelse disable trigger all',
      'drop policy egen_kommune on haendelse',
      'drop table haendelse',
      `create policy alt on haendelse using (true)`,
      // Den indlejrede databases egen rolle er superbruger: der standser udløseren.
      `set local role none; update haendelse set data = '{}'`,
      'set local role none; delete from adgangslog',
      `set session_replication_role = replica`,
    ])('kan ikke ændres eller lukkes op af koden: %s', async (saetning) => {
      // 42501: ingen ret. 23001: uforanderlig.
      const fejl = await iFjordby(saetning).catch((e: unknown) => e)
      expect(fejl).toMatchObject({ code: expect.stringMatching(/^(42501|23001)$/) as string })
      expect(await lager.sager.verificer(FJORDBY, SAG)).toEqual([])
    })

    it('kan kun læses og tilføjes til, også når koden prøver at give sig selv mere', async () => {
      // Databasen svarer kun med en advarsel; derfor ses der efter.
      await iFjordby('grant update, delete on haendelse to fodfaeste_app')
      const { rows } = await sql`select string_agg(privilege_type, ' ' order by privilege_type) as ret
        from information_schema.role_table_grants where table_name = 'haendelse' and grantee = 'fodfaeste_app'`.execute(
        lager.db,
      )
      expect(rows).toEqual([{ ret: 'INSERT SELECT' }])
    })
  })
}

/** En sag fra længe siden, slettet efter reglen, så der er en række i sletningen. */
async function sletEnAnden(lager: Lager): Promise<void> {
  const gammel = { ...FJORDBY, tidspunkt: new Date('2016-01-04T08:00:00Z') }
  const sagId = randomUUID()
  const sag = { sagId, forventetVersion: 0, haendelser: [AABNET], oversigt: OVERSIGT, formaal: 'Oprettelse' }
  await lager.sager.tilfoej(gammel, sag)
  const [regel] = await lager.opbevaring.regler(FJORDBY)
  if (!(await lager.opbevaring.slet(FJORDBY, { sagId, version: 1 }, regel?.id ?? 0))) throw new Error('Ikke slettet')
}
