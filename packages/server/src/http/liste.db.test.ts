import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PERSONER, demoSager } from '@fodfaeste/sag/demo'
import { type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

const FJORDBYS = demoSager().filter(({ kommune }) => kommune === 'fjordby')

describe.each(LAGRE)('Listen over sager på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  it('har alle kommunens sager og kun dem', async () => {
    const { sager, iAlt } = await nanna.godt('listSager', {})
    expect(sager.map(({ id }) => id).toSorted()).toEqual(FJORDBYS.map(({ id }) => id).toSorted())
    expect(iAlt).toBe(FJORDBYS.length)
  })

  it('står i dansk alfabetisk orden, med æ, ø og å til sidst', async () => {
    const nye = ['Aage Alfabet', 'Øjvind Alfabet', 'Ægir Alfabet', 'Zita Alfabet', 'Åse Alfabet', 'Adam Alfabet']
    for (const [nr, navn] of nye.entries()) {
      const krop = { navn, cpr: `6${nr + 1}0270-19${20 + nr}`, henvistFra: 'kontanthjælp', henvistDen: '2026-11-02' }
      await nanna.godt('opretSag', { krop })
    }
    const { sager } = await nanna.godt('listSager', { valg: { soeg: 'alfabet' } })
    expect(sager.map(({ navn }) => navn.split(' ')[0])).toEqual(['Adam', 'Zita', 'Ægir', 'Øjvind', 'Aage', 'Åse'])
  })

  it.each(['oda', 'ODA BRO', '2025-0034', 'brohoved'])('findes på «%s»', async (soeg) => {
    expect((await nanna.godt('listSager', { valg: { soeg } })).sager.map(({ navn }) => navn)).toContain('Oda Brohoved')
  })

  it.each(FJORDBYS.slice(0, 3))(
    '$navn findes på sit hele CPR-nummer, når det sendes i kroppen',
    async ({ id, cpr }) => {
      for (const soeg of [cpr, cpr.replace('-', '')]) {
        expect((await nanna.godt('soegSager', { krop: { soeg } })).sager.map((sag) => sag.id)).toEqual([id])
      }
    },
  )

  it('finder ingen på et CPR-nummer fra en anden kommune eller en del af et', async () => {
    const fremmed = demoSager().find(({ kommune }) => kommune !== 'fjordby')
    for (const soeg of [fremmed?.cpr ?? '', '630379', '1025']) {
      expect((await nanna.godt('soegSager', { krop: { soeg } })).sager).toEqual([])
    }
  })

  it('kan vælge fase og sagsbehandler', async () => {
    const { sager } = await nanna.godt('listSager', {})
    for (const fase of new Set(sager.map((sag) => sag.fase))) {
      const valgte = await nanna.godt('listSager', { valg: { fase } })
      expect(valgte.sager).toEqual(sager.filter((sag) => sag.fase === fase))
    }
    const sagsbehandler = DEMO_PERSONER.find(({ id }) => id === 'solvej-maagedal')?.navn ?? ''
    const solvejs = await nanna.godt('listSager', { valg: { sagsbehandler } })
    expect(solvejs.sager).toEqual(sager.filter((sag) => sag.sagsbehandler === sagsbehandler))
    expect(solvejs.iAlt).toBeLessThan(sager.length)
  })

  it('ordnes efter seneste ændring, nærmeste tærskel og sagsnummer', async () => {
    const efter = async (sortering: 'opdateret' | 'taerskel' | 'sagsnummer') =>
      (await nanna.godt('listSager', { valg: { sortering } })).sager
    const opdateret = (await efter('opdateret')).map((sag) => sag.opdateret)
    expect(opdateret).toEqual(opdateret.toSorted().toReversed())
    const taerskler = (await efter('taerskel')).map((sag) => sag.naesteTaerskel?.dag ?? '9999')
    expect(taerskler).toEqual(taerskler.toSorted())
    const numre = (await efter('sagsnummer')).map((sag) => sag.sagsnummer)
    expect(numre).toEqual(numre.toSorted())
  })

  it('regnes om, når dagen er en anden end den, rækken blev gemt på', async () => {
    const foer = (await nanna.godt('listSager', {})).sager
    server.stilUret('2036-11-20T09:00:00.000Z')
    const efter = (await (await server.som('nanna-fyrlys')).godt('listSager', {})).sager
    for (const sag of foer) {
      expect(efter.find(({ id }) => id === sag.id)?.alder, sag.navn).toBe((sag.alder ?? 0) + 10)
    }
    server.stilUret('2026-11-20T09:00:00.000Z')
  })
})
