import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import { iKommune } from './i-kommune.ts'
import type { Hvis } from './opgave-store.ts'
import { AABNET, FJORDBY, aabn, fold, note } from './proevesag.ts'
import type { Kontekst, LagretOpgave, OversigtFold } from './sag-store.ts'

const DAG = '2026-03-02'
const ALLE = { art: 'alle', undtagen: [] } as const
const LAESNING = { formaal: 'Sagsbehandling', hvad: 'Min dag' } as const
const BO = { id: 'bo', navn: 'Bo Lind' }

const opgave = (noegle: string, mere: Partial<LagretOpgave> = {}): LagretOpgave => ({
  noegle,
  ansvarlig: 'karla',
  data: { hvad: noegle },
  ...mere,
})

/** Opgaverne, en fold ville regne: én ved åbningen, en anden efter en note. */
const medOpgaver: OversigtFold = (haendelser) => ({
  ...fold(haendelser),
  opgaver:
    haendelser.length === 1
      ? [opgave('foerste', { frist: '2026-03-10' }), opgave('altid')]
      : [opgave('anden', { frist: '2026-04-01', ansvarlig: 'bo' }), opgave('altid', { rolle: 'klage' })],
})

/** Hvad lageret lover om opgaverne: de følger hver hændelse og hver dag, og én af to får den. Køres mod begge databaser. */
export function opgaveKontrakt(navn: string, nytLager: () => Promise<Lager>): void {
  let lager: Lager
  beforeAll(async () => {
    lager = await nytLager()
  })
  afterAll(() => lager?.luk())

  async function iKommunen(kommune: string): Promise<Kontekst> {
    await lager.personer.opretKommune({ id: kommune, navn: kommune })
    for (const person of [FJORDBY.bruger, BO]) {
      const roller = ['koordinerende-sagsbehandler']
      await lager.personer.gemPerson(kommune, { ...person, roller, beskrivelse: '' })
    }
    return { ...FJORDBY, kommune }
  }

  async function enSag(kontekst: Kontekst): Promise<string> {
    const sagId = randomUUID()
    const oversigt = medOpgaver([AABNET] as never, [])
    await lager.sager.tilfoej(kontekst, aabn(sagId, oversigt === undefined ? {} : { oversigt }))
    return sagId
  }

  async function enNote(kontekst: Kontekst, sagId: string): Promise<void> {
    const oversigt = medOpgaver([AABNET, AABNET] as never, [])
    await lager.sager.tilfoej(kontekst, { ...note(sagId, 1), ...(oversigt && { oversigt }) })
  }

  const find = async (kontekst: Kontekst, hvis: Hvis, dag = DAG) =>
    (await lager.opgaver.opgaver(kontekst, { hvis, synlige: ALLE, dag, hoejst: 5000 }, LAESNING)).map(
      ({ noegle }) => noegle,
    )
  const KARLAS: Hvis = { personer: ['karla'] }

  describe(`${navn}: opgaverne`, () => {
    it('følger hver hændelse i sagen, og står efter frist', async () => {
      const kontekst = await iKommunen('foelgeby')
      const sagId = await enSag(kontekst)
      expect(await find(kontekst, KARLAS)).toEqual(['foerste', 'altid'])
      await enNote(kontekst, sagId)
      expect(await find(kontekst, KARLAS)).toEqual(['altid'])
      expect(await find(kontekst, { personer: ['bo'], roller: ['klage'] })).toEqual(['anden', 'altid'])
    })

    it('følger dagen, når rækken regnes om, også når det kun er nogle af sagerne', async () => {
      const kontekst = await iKommunen('omregneby')
      const sager = [await enSag(kontekst), await enSag(kontekst)]
      const naesteDag = '2026-03-03'
      expect((await lager.opgaver.foraeldede(kontekst, KARLAS, naesteDag, 10)).toSorted()).toEqual(sager.toSorted())
      const { soegetekster: _, ...dagens } = { ...fold([]), opgaver: [opgave('dagens')], beregnetPaa: naesteDag }
      expect(await lager.sager.omregn(kontekst, naesteDag, () => dagens, sager.slice(0, 1))).toBe(1)
      expect((await find(kontekst, KARLAS)).toSorted()).toEqual(['altid', 'dagens', 'foerste'])
      expect(await lager.sager.omregn(kontekst, naesteDag, () => dagens)).toBe(1)
      expect(await find(kontekst, KARLAS)).toEqual(['dagens', 'dagens'])
    })

    it('følger kommunens egne frister: sættes en, er rækken forældet, til den er regnet med den', async () => {
      const kontekst = await iKommunen('fristeby')
      const sager = [await enSag(kontekst), await enSag(kontekst)]
      expect(await lager.opgaver.foraeldede(kontekst, KARLAS, DAG, 10)).toEqual([])
      const frist = { sagstype: 'ressourceforloeb', uger: 8, offentliggjort: 'fristeby.example', gaelderFra: DAG }
      expect(await lager.kommune.saetFrist(kontekst, frist)).toBe(1)
      expect(await lager.sager.foraeldede(kontekst, DAG, 10)).toBe(2)
      expect((await lager.opgaver.foraeldede(kontekst, KARLAS, DAG, 10)).toSorted()).toEqual(sager.toSorted())
      const { soegetekster: _, ...uden } = fold([])
      const omregnet = await lager.sager.omregn(kontekst, DAG, (_raekke, frister) => ({
        ...uden,
        opgaver: frister.map(({ uger }) => opgave(`${uger} uger`)),
        frister: frister.length,
      }))
      expect(omregnet).toBe(2)
      expect(await lager.sager.foraeldede(kontekst, DAG, 10)).toBe(0)
      expect(await find(kontekst, KARLAS)).toEqual(['8 uger', '8 uger'])
    })

    it('bygget igen fra hændelserne er de samme, og en reservation lever imens', async () => {
      const kontekst = await iKommunen('genby')
      const sager: string[] = []
      for (let nr = 0; nr < 120; nr++) {
        const sagId = await enSag(kontekst)
        sager.push(sagId)
        if (nr % 3 === 0) await enNote(kontekst, sagId)
      }
      await lager.opgaver.tag(kontekst, { sagId: sager[1] ?? '', noegle: 'altid' }, DAG, '2026-03-09')
      const alle = { personer: ['karla', 'bo'] }
      const valg = { hvis: alle, synlige: ALLE, dag: DAG, hoejst: 5000 }
      const foer = await lager.opgaver.opgaver(kontekst, valg, LAESNING)
      await iKommune(lager.db, kontekst, (trx) => sql`delete from sag_opgave`.execute(trx))
      expect(await find(kontekst, alle)).toEqual([])
      await lager.sager.genopbyg(kontekst, medOpgaver)
      expect(await lager.opgaver.opgaver(kontekst, valg, LAESNING)).toEqual(foer)
      expect(foer).toHaveLength(240)
      // Uden en række er der heller ingen opgaver.
      await lager.sager.genopbyg(kontekst, () => undefined)
      expect(await find(kontekst, alle)).toEqual([])
    })

    it('er kun dem i de sager, der må ses', async () => {
      const kontekst = await iKommunen('synby')
      const [skjult, set] = [await enSag(kontekst), await enSag(kontekst)]
      for (const synlige of [
        { art: 'alle', undtagen: [skjult] },
        { art: 'kun', sager: [set] },
      ] as const) {
        const raekker = await lager.opgaver.opgaver(kontekst, { hvis: KARLAS, synlige, dag: DAG, hoejst: 10 }, LAESNING)
        expect(new Set(raekker.map(({ sagId }) => sagId))).toEqual(new Set([set]))
      }
    })
  })

  describe(`${navn}: en reservation`, () => {
    it('fås af netop én, når to tager den samtidig, og den anden hører hvem', async () => {
      const kontekst = await iKommunen('toby')
      const bos = { ...kontekst, bruger: BO }
      for (let gang = 0; gang < 10; gang++) {
        const opgaven = { sagId: await enSag(kontekst), noegle: 'altid' }
        const svar = await Promise.all([kontekst, bos].map((en) => lager.opgaver.tag(en, opgaven, DAG, '2026-03-09')))
        expect(svar.filter(({ ok }) => ok)).toHaveLength(1)
        const har = svar.map((et) => (et.ok ? et.vaerdi : et.afvist).personId)
        expect(new Set(har).size).toBe(1)
      }
    })

    it('står på den andens dag, slippes af den, der har den, og er fri, når dagen er gået', async () => {
      const kontekst = await iKommunen('slipby')
      const bos = { ...kontekst, bruger: BO }
      const opgaven = { sagId: await enSag(kontekst), noegle: 'altid' }
      await lager.opgaver.tag(bos, opgaven, DAG, '2026-03-09')
      const hosBo: Hvis = { personer: ['bo'], tagetAf: 'bo' }
      expect(await find(kontekst, hosBo, '2026-03-09')).toEqual(['altid'])
      expect(await find(kontekst, hosBo, '2026-03-10')).toEqual([])
      expect(await lager.opgaver.slip(kontekst, opgaven, false)).toBe(false)
      expect((await lager.opgaver.tagne(kontekst, opgaven.sagId, DAG)).get('altid')).toMatchObject({ navn: 'Bo Lind' })
      expect((await lager.opgaver.tag(kontekst, opgaven, '2026-03-10', '2026-03-17')).ok).toBe(true)
      expect(await lager.opgaver.slip(kontekst, opgaven, false)).toBe(true)
      expect(await lager.opgaver.slip(kontekst, opgaven, false)).toBe(false)
    })
  })

  describe(`${navn}: kalenderlinket`, () => {
    it('finder sin ejer, til det er lukket, afløst eller udløbet; hemmeligheden står ingen steder', async () => {
      const kontekst = await iKommunen('linkby')
      const foerste = await lager.kalender.nytLink(kontekst, '2026-04-01')
      expect(foerste).toMatch(/^[\w-]{43}$/)
      expect(await lager.kalender.ejer(foerste, DAG)).toMatchObject({ kommune: 'linkby', person: { id: 'karla' } })
      const andet = await lager.kalender.nytLink(kontekst, '2026-04-01')
      expect(await lager.kalender.ejer(foerste, DAG)).toBeUndefined()
      const { rows } = await iKommune(lager.db, kontekst, (trx) =>
        sql<{ tekst: string }>`select kalenderlink::text as tekst from kalenderlink`.execute(trx),
      )
      expect(rows).toHaveLength(1)
      expect(rows[0]?.tekst).not.toContain(andet)
      expect(await lager.kalender.ejer(andet, '2026-04-02')).toBeUndefined()
      await lager.kalender.forny(kontekst, DAG, '2026-05-01')
      expect(await lager.kalender.ejer(andet, '2026-04-02')).toBeDefined()
      await lager.kalender.luk(kontekst)
      expect(await lager.kalender.ejer(andet, DAG)).toBeUndefined()
      expect(await lager.kalender.ejer('', DAG)).toBeUndefined()
    })
  })
}
