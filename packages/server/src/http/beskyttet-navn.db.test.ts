import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, type Proeveserver, proeveserver } from '../proeveserver.ts'

const NAVN = 'Åslaug Ærenpris'
const NAVNET = /åslaug|ærenpris/i

describe('Navnet på en beskyttet borger', () => {
  let server: Proeveserver
  let nanna: Indlogget
  let revisor: Indlogget
  let medlem: Indlogget
  let sagId: string
  let sagsnummer: string
  beforeAll(async () => {
    server = await proeveserver()
    nanna = await server.som('nanna-fyrlys')
    const holger = await server.som('holger-vagervagt')
    revisor = await server.medRoller('fjordby', 'revisoren', ['revision'])
    medlem = await server.medRoller('fjordby', 'medlemmet', ['teammedlem'])
    const krop = { navn: NAVN, cpr: '610180-1916', henvistFra: 'kontanthjælp', henvistDen: IDAG }
    const sag = await nanna.godt('opretSag', { krop })
    ;({ id: sagId, sagsnummer } = sag)
    const skoen = { art: 'andet', navn: 'Om Åslaug', tekst: 'Ærenpris bor nu et andet sted.', skete: IDAG, den: IDAG }
    const kommando = { beslutning: 'skriv-notat', ...skoen } as never
    await nanna.godt('skrivBeslutning', { sti: { sagId }, krop: { forventetVersion: sag.version, kommando } })
    await nanna.godt('saetBeskyttelse', { sti: { sagId }, krop: { beskyttet: true } })
    // En kollega har skrevet navnet, da han åbnede sagen; det står i loggen og på lederens liste.
    const viggo = await server.som('viggo-strandeng')
    const begrundelse = 'Åslaug Ærenpris ringede om udbetalingen'
    await viggo.godt('aabnSag', { sti: { sagId }, krop: { begrundelse } })
    await holger.godt('saetMoede', { krop: { dag: IDAG, personer: ['medlemmet'], sager: [sagId] } })
  })
  afterAll(() => server?.luk())

  it.each([
    ['revisionen', () => revisor],
    ['et teammedlem på dagens møde', () => medlem],
  ])('er skjult for %s i sagen, i journalen og i «hvad nu hvis»', async (_hvem, hvem) => {
    const sti = { sti: { sagId } }
    const sag = await hvem().godt('hentSag', sti)
    expect(sag.borger.navn).toBe('Navn beskyttet')
    expect(sag.haendelser.map(({ tekst }) => tekst).join()).toContain('Navn beskyttet bor nu et andet sted')
    const andet = [
      await hvem().godt('hentPligter', sti),
      await hvem().godt('proevHvadNuHvis', { ...sti, krop: {} }),
      await hvem().godt('hentSag', { ...sti, valg: { version: '1' } }),
    ]
    expect(JSON.stringify([sag, andet])).not.toMatch(NAVNET)
  })

  it('er skjult for revisionen i adgangsloggen, journalen, regnearkene og listen over åbninger', async () => {
    const hent = async (url: string) =>
      (await server.send({ method: 'GET', url, headers: { cookie: revisor.cookie } })).body
    const alt = [
      await revisor.godt('soegAdgangslog', { krop: {} }),
      await revisor.godt('listAabninger', {}),
      await revisor.godt('hentJournal', { sti: { sagId } }),
      await hent('/api/adgangslog.csv'),
      await hent(`/api/sager/${sagId}/journal.csv`),
    ]
    expect(JSON.stringify(alt)).toContain('Navn beskyttet ringede om udbetalingen')
    expect(JSON.stringify(alt)).not.toMatch(NAVNET)
    expect((await revisor.godt('soegAdgangslog', { krop: { tekst: 'ærenpris' } })).poster).toEqual([])
  })

  it.each([
    ['revisionen', () => revisor],
    ['et teammedlem på dagens møde', () => medlem],
  ])('er skjult for %s på listen og dermed i regnearket', async (_hvem, hvem) => {
    const liste = await hvem().godt('listSager', { valg: { antal: '500' } })
    expect(liste.sager.find(({ id }) => id === sagId)).toMatchObject({ navn: 'Navn beskyttet', sagsnummer })
    expect(JSON.stringify(liste)).not.toMatch(NAVNET)
  })

  it.each(['Åslaug', 'ærenpris', 'bor nu et andet sted', '610180-1916'])(
    'kan ikke søges frem af revisionen med «%s»',
    async (soeg) => {
      expect((await nanna.godt('soegSager', { krop: { soeg } })).iAlt).toBe(1)
      expect((await revisor.godt('soegSager', { krop: { soeg } })).iAlt).toBe(0)
    },
  )

  it('findes af revisionen på sagsnummeret, og stadig uden navn', async () => {
    const { sager } = await revisor.godt('soegSager', { krop: { soeg: sagsnummer } })
    expect(sager).toMatchObject([{ id: sagId, navn: 'Navn beskyttet' }])
  })

  it('røbes ikke af den alfabetiske orden', async () => {
    const { sager } = await revisor.godt('listSager', { valg: { sortering: 'navn', antal: '500' } })
    const numre = sager.map((sag) => sag.sagsnummer)
    expect(numre).toEqual(numre.toSorted())
  })

  it('ses af den, der har sagen, og står uændret i den, efter revisionen har set den', async () => {
    expect((await nanna.godt('hentSag', { sti: { sagId } })).borger.navn).toBe(NAVN)
  })
})
