import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

const TIDSPUNKT = new Date('2026-03-02T08:30:00Z')
const efter = (sekunder: number): Date => new Date(TIDSPUNKT.getTime() + sekunder * 1000)
const KARLA: Kontekst = { kommune: 'fjordby', bruger: { id: 'karla', navn: 'Karla Toft' }, tidspunkt: TIDSPUNKT }
const OLE: Kontekst = { ...KARLA, bruger: { id: 'ole', navn: 'Ole Åby' } }
const BAKKEBY: Kontekst = { ...KARLA, kommune: 'bakkeby' }
const OVERSIGT = {
  sagsnummer: '1',
  borgerNavn: 'Åse Ærø',
  fase: 'henvisning',
  sagsbehandler: 'Karla Toft',
  tilstand: 'uoplyst',
  beregnetPaa: '2026-03-02',
  soegetekster: [],
  data: {},
}

/** Hvad kladder og tilstedeværelse lover. Køres mod begge databaser. */
export function kladdeKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  beforeAll(async () => {
    lager = await nytLager()
    for (const kommune of ['fjordby', 'bakkeby']) {
      await lager.personer.opretKommune({ id: kommune, navn: kommune })
      for (const { bruger } of [KARLA, OLE])
        await lager.personer.gemPerson(kommune, { ...bruger, roller: ['leder'], beskrivelse: '' })
    }
  })
  afterAll(() => lager?.luk())

  const sted = 'traef-skoen:udviklingsperspektiv'
  const kladde = (sagId: string, begrundelse: string, udgave = 0) => ({
    sagId,
    sted,
    indhold: { svar: 'ja', begrundelse },
    sagVersion: 1,
    udgave,
  })
  const tilfoejet = (sagId: string, forventetVersion: number, medKladde?: string) =>
    lager.sager.tilfoej(KARLA, {
      sagId,
      forventetVersion,
      haendelser: [{ type: 'X', skema: 1, data: {}, virkerFra: null }],
      oversigt: OVERSIGT,
      formaal: 'Prøve',
      ...(medKladde !== undefined && { kladde: medKladde }),
    })

  describe(`${navn}: en kladde`, () => {
    it('gemmes, hentes og skrives videre på', async () => {
      const sagId = randomUUID()
      expect(await lager.kladder.gem(KARLA, kladde(sagId, 'Hun har'))).toMatchObject({
        gemt: true,
        kladde: { udgave: 1 },
      })
      await lager.kladder.gem({ ...KARLA, tidspunkt: efter(5) }, kladde(sagId, 'Hun har prøvet', 1))
      expect(await lager.kladder.kladder(KARLA, sagId)).toEqual([
        {
          sted,
          indhold: { svar: 'ja', begrundelse: 'Hun har prøvet' },
          sagVersion: 1,
          udgave: 2,
          gemt: efter(5).toISOString(),
        },
      ])
    })

    it('skrives ikke over af et andet vindue: det andet får den, der er der', async () => {
      const sagId = randomUUID()
      await lager.kladder.gem(KARLA, kladde(sagId, 'Fra det ene vindue'))
      const svar = await lager.kladder.gem(KARLA, kladde(sagId, 'Fra det andet'))
      expect(svar).toMatchObject({ gemt: false, kladde: { udgave: 1, indhold: { begrundelse: 'Fra det ene vindue' } } })
      expect(await lager.kladder.kladder(KARLA, sagId)).toMatchObject([{ udgave: 1 }])
    })

    it('gemmes som ny, når den er slettet imens: intet skrevet går tabt', async () => {
      const sagId = randomUUID()
      await lager.kladder.gem(KARLA, kladde(sagId, 'Skrevet'))
      await lager.kladder.slet(KARLA, { sagId, sted })
      expect(await lager.kladder.gem(KARLA, kladde(sagId, 'Skrevet videre', 1))).toMatchObject({ gemt: true })
      expect(await lager.kladder.kladder(KARLA, sagId)).toHaveLength(1)
    })

    it('slettes sammen med, at det gøres, og kun hvis det gøres', async () => {
      const sagId = randomUUID()
      await tilfoejet(sagId, 0)
      await lager.kladder.gem(KARLA, kladde(sagId, 'Skrevet'))
      await lager.kladder.gem(OLE, kladde(sagId, 'Oles'))
      expect(await tilfoejet(sagId, 5, sted)).toMatchObject({ ok: false })
      expect(await lager.kladder.kladder(KARLA, sagId)).toHaveLength(1)
      expect(await tilfoejet(sagId, 1, 'skriv-notat')).toMatchObject({ ok: true })
      expect(await lager.kladder.kladder(KARLA, sagId)).toHaveLength(1)
      expect(await tilfoejet(sagId, 2, sted)).toMatchObject({ ok: true })
      expect(await lager.kladder.kladder(KARLA, sagId)).toEqual([])
      expect(await lager.kladder.kladder(OLE, sagId)).toHaveLength(1)
    })

    it('er den skrivendes egen: en kollega og en anden kommune ser den ikke', async () => {
      const sagId = randomUUID()
      await lager.kladder.gem(KARLA, kladde(sagId, 'Skrevet'))
      expect(await lager.kladder.kladder(OLE, sagId)).toEqual([])
      expect(await lager.kladder.kladder(BAKKEBY, sagId)).toEqual([])
      await lager.kladder.slet(OLE, { sagId, sted })
      expect(await lager.kladder.kladder(KARLA, sagId)).toHaveLength(1)
    })

    it('kan ikke læses uden om: uden en person er tabellen tom', async () => {
      const sagId = randomUUID()
      await lager.kladder.gem(KARLA, kladde(sagId, 'Skrevet'))
      const alle = sql<{ antal: number }>`select count(*)::integer as antal from kladde`
      expect((await iKommune(lager.db, KARLA, (trx) => alle.execute(trx))).rows).toEqual([{ antal: 0 }])
      expect((await alle.execute(lager.db)).rows).toEqual([{ antal: 0 }])
    })

    it.each([
      `insert into kladde values ('fjordby', 'ole', '${randomUUID()}', 'x', '{}', 1, 1, now())`,
      `update kladde set person_id = 'ole'`,
      `update kladde set kommune_id = 'bakkeby'`,
    ])('kan ikke lægges hos en anden: %s', async (saetning) => {
      const sagId = randomUUID()
      await lager.kladder.gem(KARLA, kladde(sagId, 'Skrevet'))
      const somKarla = iKommune(lager.db, KARLA, async (trx) => {
        await sql`select set_config('fodfaeste.person', 'karla', true)`.execute(trx)
        return sql.raw(saetning).execute(trx)
      })
      await expect(somKarla).rejects.toMatchObject({ code: '42501' })
    })

    it('slettes, når den er glemt, i alle kommuner, og kun da', async () => {
      const [glemt, ny] = [randomUUID(), randomUUID()]
      await lager.kladder.gem({ ...KARLA, tidspunkt: new Date('2025-01-01T08:00:00Z') }, kladde(glemt, 'Glemt'))
      await lager.kladder.gem({ ...BAKKEBY, tidspunkt: new Date('2025-01-02T08:00:00Z') }, kladde(glemt, 'Glemt'))
      await lager.kladder.gem(KARLA, kladde(ny, 'Ny'))
      expect(await lager.kladder.ryd(new Date('2025-06-01T00:00:00Z'))).toBe(2)
      expect(await lager.kladder.kladder(KARLA, glemt)).toEqual([])
      expect(await lager.kladder.kladder(KARLA, ny)).toHaveLength(1)
    })
  })

  describe(`${navn}: hvem der har sagen åben`, () => {
    it('er de andre, der lige har givet lyd, til de går', async () => {
      const sagId = randomUUID()
      const meld = (kontekst: Kontekst, sekunder: number, siden: number) =>
        lager.tilstede.meld({ ...kontekst, tidspunkt: efter(sekunder) }, sagId, efter(siden))
      expect(await meld(KARLA, 0, -75)).toEqual([])
      expect(await meld(OLE, 10, -65)).toEqual([{ navn: 'Karla Toft', sidst: efter(0).toISOString() }])
      expect(await meld(BAKKEBY, 10, -65)).toEqual([])
      expect(await meld(KARLA, 100, 25)).toEqual([])
      expect(await meld(OLE, 110, 35)).toMatchObject([{ navn: 'Karla Toft' }])
      await lager.tilstede.forlad(OLE, sagId)
      expect(await meld(KARLA, 120, 45)).toEqual([])
      await lager.tilstede.ryd(efter(200))
      expect(await meld(OLE, 130, -1000)).toEqual([])
    })
  })
}
