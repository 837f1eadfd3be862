import { randomUUID } from 'node:crypto'
import { lykkes } from '@fodfaeste/grund'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { hentKaede } from './hent.ts'
import { kaedefejl } from './haendelseskaede.ts'
import { iKommune } from './i-kommune.ts'
import { FJORDBY, NOTERET, aabn, fold, note } from './proevesag.ts'
import type { Kontekst } from './sag-store.ts'

const OM_TI_AAR: Kontekst = { ...FJORDBY, tidspunkt: new Date('2036-03-03T08:30:00.000Z') }
const BAKKEBY: Kontekst = { ...OM_TI_AAR, kommune: 'bakkeby' }

const [FAELLES, EGET] = ['a'.repeat(64), 'b'.repeat(64)] as const
const dokument = (aftryk: string) => ({ type: 'DokumentRegistreret', skema: 1, data: { aftryk }, virkerFra: null })

/** Hvad en sletning lover. Køres mod begge databaser. */
export function opbevaringKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  describe(`${navn}: sletning efter kommunens regel`, () => {
    const [sagId, anden] = [randomUUID(), randomUUID()]
    let lager: Lager
    let regel: number
    beforeAll(async () => {
      lager = await nytLager()
      const cpr = { krypteret: Uint8Array.of(2, 1, 2, 3, 4), opslag: Uint8Array.of(9) }
      for (const id of [sagId, anden]) {
        await lager.sager.tilfoej(FJORDBY, aabn(id, { cpr, udbakke: [{ emne: 'prøve', data: {} }] }))
        await lager.sager.tilfoej(FJORDBY, { ...note(id, 1), haendelser: [dokument(FAELLES)] })
        await iKommune(lager.db, FJORDBY, (trx) =>
          sql`insert into sag_beskyttelse values ('fjordby', ${id}::uuid, 'karla', now())`.execute(trx),
        )
        await lager.adgang.aabn(FJORDBY, id, '2026-03-02', 'Åse Ærø ringede om sin sag')
      }
      await lager.sager.tilfoej(FJORDBY, { ...note(sagId, 2), haendelser: [dokument(EGET)] })
      await lager.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
      await lager.personer.gemPerson('fjordby', { ...FJORDBY.bruger, roller: ['leder'], beskrivelse: '' })
      const kladde = { sagId, sted: 'skriv-notat', indhold: { tekst: 'Åse Ærø ringede' }, sagVersion: 1, udgave: 0 }
      await lager.kladder.gem(FJORDBY, kladde)
      await lager.tilstede.meld(FJORDBY, sagId, FJORDBY.tidspunkt)
      const moede = { id: randomUUID(), dag: '2026-03-10', fra: 540, til: 720, sted: 'Rådhuset', moedeleder: 'karla' }
      await lager.teammoeder.opret(FJORDBY, { ...moede, medlemmer: [] })
      const punkt = { sagId, sagsnummer: '2026-0001', behandling: 1, fra: 540, til: 570 }
      await lager.teammoeder.aendr(FJORDBY, moede, () => lykkes({ nytPunkt: punkt }))
      await lager.opbevaring.saetRegel(FJORDBY, { begrundelse: 'Ikke besluttet endnu' })
      await lager.opbevaring.saetRegel(FJORDBY, { aar: 9, begrundelse: 'Afløst' })
      await lager.opbevaring.saetRegel(FJORDBY, { aar: 10, begrundelse: 'Byrådet 1. marts 2026' })
      regel = (await lager.opbevaring.regler(FJORDBY))[0]?.id ?? 0
    })
    afterAll(() => lager?.luk())

    const slet = (kontekst: Kontekst, version = 3, regelId = regel) =>
      lager.opbevaring.slet(kontekst, { sagId, version }, regelId)

    it.each([
      ['en anden kommune', () => slet(BAKKEBY)],
      ['en regel, der er afløst', () => slet(OM_TI_AAR, 3, regel - 1)],
      ['en regel om, at intet slettes', () => slet(OM_TI_AAR, 3, regel - 2)],
      ['ingen regel', () => slet(OM_TI_AAR, 3, 0)],
      ['en sag med en yngre hændelse end reglens år', () => slet({ ...FJORDBY, tidspunkt: new Date('2036-03-01') })],
    ])('sker ikke for %s', async (_hvem, proev) => {
      await expect(proev()).rejects.toMatchObject({ code: '23001' })
      expect(await lager.sager.hent(FJORDBY, sagId)).toHaveLength(3)
    })

    it('sker ikke, når der er skrevet i sagen, siden den blev udpeget', async () => {
      expect(await slet(OM_TI_AAR, 1)).toBe(false)
      expect(await lager.sager.hent(FJORDBY, sagId)).toHaveLength(3)
    })

    it('sker ikke ved at rette i hændelserne uden om den', async () => {
      const ret = (foer: string) =>
        iKommune(lager.db, FJORDBY, (trx) =>
          sql.raw(`${foer}update haendelse set slettet = now(), data = '{}'`).execute(trx),
        )
      await expect(ret('')).rejects.toMatchObject({ code: '42501' })
      await expect(ret(`set local fodfaeste.sletter = '${sagId}'; `)).rejects.toMatchObject({ code: '42501' })
      await expect(
        iKommune(lager.db, FJORDBY, (trx) =>
          sql`insert into sletning (kommune_id, sag_id, regel_id, tidspunkt, udfoert_af, udfoert_af_navn, haendelser, sidste_hash)
          values ('fjordby', ${anden}::uuid, ${regel}, now(), 'x', 'x', 2, sha256('x'))`.execute(trx),
        ),
      ).rejects.toMatchObject({ code: '42501' })
    })

    it('tager indholdet, rækken, CPR-nummeret og alt andet med sagens id, og kun den sags', async () => {
      expect(await slet(OM_TI_AAR)).toBe(true)
      expect(await lager.sager.hent(FJORDBY, sagId)).toEqual([])
      expect(await lager.sager.hentCpr(FJORDBY, sagId)).toBeUndefined()
      expect((await lager.sager.liste(FJORDBY, { antal: 10 })).raekker.map((raekke) => raekke.sagId)).toEqual([anden])
      const kaede = await hentKaede(lager.db, FJORDBY, sagId)
      expect(kaede).toMatchObject([
        { data: {}, af: '', afNavn: '', virkerFra: null },
        { data: {}, af: '', afNavn: '', virkerFra: null },
        { data: {}, af: '', afNavn: '', virkerFra: null },
      ])
      expect(await lager.sager.hent(FJORDBY, anden)).toHaveLength(2)
    })

    it('efterlader intet om borgeren i nogen tabel', async () => {
      const tabeller = await iKommune(lager.db, FJORDBY, (trx) =>
        sql<{ tabel: string }>`select table_name as tabel from information_schema.columns
          where column_name = 'sag_id' and table_schema = current_schema()`.execute(trx),
      )
      expect(tabeller.rows.length).toBeGreaterThan(8)
      const tilbage: string[] = []
      for (const { tabel } of tabeller.rows) {
        const { rows } = await iKommune(lager.db, FJORDBY, (trx) =>
          sql<{ alt: string }>`select t::text as alt from ${sql.table(tabel)} t where sag_id = ${sagId}::uuid`.execute(
            trx,
          ),
        )
        if (rows.length > 0) tilbage.push(tabel)
        if (tabel !== 'adgangslog') expect(rows.map(({ alt }) => alt).join()).not.toMatch(/Åse|Ærø/)
      }
      expect(tilbage.toSorted()).toEqual(['adgangslog', 'haendelse', 'sag_aabning', 'sletning'])
    })

    it('husker, hvilke dokumenter sagen havde, og ved, hvilke en anden sag endnu bruger', async () => {
      const [sletning] = await lager.opbevaring.sletninger(FJORDBY)
      expect(sletning?.dokumenter.toSorted()).toEqual([EGET, FAELLES].toSorted())
      expect(await lager.opbevaring.brugteDokumenter(FJORDBY, [EGET, FAELLES])).toEqual([FAELLES])
    })

    it('lader kæden være hel, og kun fordi sletningen står opskrevet', async () => {
      expect(await lager.sager.verificer(FJORDBY, sagId)).toEqual([])
      const kaede = await hentKaede(lager.db, FJORDBY, sagId)
      const [sletning] = await lager.opbevaring.sletninger(FJORDBY)
      expect(sletning).toMatchObject({ sagId, regelId: regel, haendelser: 3, sidsteHash: kaede[2]?.hash })
      const indhold = [1, 2, 3].map((version) => ({ version, hvad: 'INDHOLD' }))
      expect(kaedefejl('fjordby', kaede)).toEqual(indhold)
      expect(kaedefejl('fjordby', kaede, { haendelser: 4, sidsteHash: kaede[2]?.hash ?? '' })).toEqual(indhold)
      expect(kaedefejl('fjordby', kaede.slice(1), sletning).map(({ hvad }) => hvad)).toContain('HUL')
    })

    it('kan ikke skrives videre i bagefter, og listen kan bygges igen uden den', async () => {
      const videre = { sagId, forventetVersion: 0, haendelser: [NOTERET], oversigt: fold([NOTERET]), formaal: 'x' }
      expect(await lager.sager.tilfoej(FJORDBY, videre)).toMatchObject({ ok: false })
      await lager.sager.genopbyg(FJORDBY, (haendelser) => fold(haendelser))
      expect((await lager.sager.liste(FJORDBY, { antal: 10 })).iAlt).toBe(1)
    })

    it('står i adgangsloggen', async () => {
      const [sidste] = await lager.sager.adgangslog(FJORDBY, sagId)
      expect(sidste).toMatchObject({
        formaal: 'Opbevaring',
        hvad: 'Slettet efter kommunens regel',
        handling: 'skrevet',
      })
    })
  })
}
