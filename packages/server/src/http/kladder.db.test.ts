import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Data, kladdested } from '@fodfaeste/kontrakt'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

const SKOEN = kladdested({ beslutning: 'traef-skoen', id: 'udviklingsperspektiv' })

describe.each(LAGRE)('Det, der er ved at blive skrevet, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let leder: Indlogget
  let sag: Data<'opretSag'>
  let cpr = 1900
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    leder = await server.medRoller('fjordby', 'lise-leder', ['leder'])
  })
  afterAll(() => server.luk())

  const nySag = async () => {
    cpr += 1
    const krop = {
      navn: 'Ove Prøvesen',
      cpr: `650180-${cpr}`,
      henvistFra: 'kontanthjælp',
      henvistDen: '2026-11-02',
    }
    sag = await nanna.godt('opretSag', { krop })
    return { sagId: sag.id }
  }
  const gem = (hvem: Indlogget, sagId: string, sted: string, tekst: string, udgave = 0) =>
    hvem.godt('gemKladde', {
      sti: { sagId },
      krop: { sted, indhold: { begrundelse: tekst }, sagVersion: sag.version, udgave },
    })
  const traef = (hvem: Indlogget, sagId: string, id: string, forventetVersion: number) =>
    hvem.godt('traefSkoen', {
      sti: { sagId },
      krop: { forventetVersion, id, svar: 'ja', begrundelse: 'Praktikken viser det.', den: IDAG } as never,
    })

  it('ligger hos serveren, til det er gjort, og er så væk', async () => {
    const sti = await nySag()
    await gem(nanna, sti.sagId, SKOEN, 'Praktikken viser')
    const { kladder, beholdesDage } = await nanna.godt('hentKladder', { sti })
    expect(kladder).toMatchObject([{ sted: SKOEN, indhold: { begrundelse: 'Praktikken viser' }, siden: [] }])
    expect(beholdesDage).toBe(90)
    await traef(nanna, sti.sagId, 'udviklingsperspektiv', sag.version)
    expect((await nanna.godt('hentKladder', { sti })).kladder).toEqual([])
  })

  it('afvises beslutningen, bliver kladden', async () => {
    const sti = await nySag()
    await gem(nanna, sti.sagId, 'skriv-notat', 'Ringede kl. 9')
    const kommando = { beslutning: 'skriv-notat', navn: 'Opkald', art: 'oplysning', tekst: '', skete: IDAG, den: IDAG }
    await nanna.nej('skrivBeslutning', { sti, krop: { forventetVersion: sag.version, kommando } as never })
    expect((await nanna.godt('hentKladder', { sti })).kladder).toHaveLength(1)
    const krop = { forventetVersion: sag.version, kommando: { ...kommando, tekst: 'Ringede kl. 9.' } }
    await nanna.godt('skrivBeslutning', { sti, krop: krop as never })
    expect((await nanna.godt('hentKladder', { sti })).kladder).toEqual([])
  })

  it('har en kollega skrevet det samme sted siden, vises begge, og intet er skrevet over', async () => {
    const sti = await nySag()
    await gem(nanna, sti.sagId, SKOEN, 'Jeg mener nej')
    const efter = await traef(leder, sti.sagId, 'komplekse-problemer', sag.version)
    await traef(leder, sti.sagId, 'udviklingsperspektiv', efter.version)
    const [kladde] = (await nanna.godt('hentKladder', { sti })).kladder
    expect(kladde?.indhold).toEqual({ begrundelse: 'Jeg mener nej' })
    expect(kladde?.siden).toMatchObject([{ version: efter.version + 1, af: 'lise-leder' }])
    expect(kladde?.siden[0]?.tekst).toContain('Praktikken viser det.')
  })

  it('to vinduer skriver ikke oven i hinanden', async () => {
    const sti = await nySag()
    await gem(nanna, sti.sagId, SKOEN, 'Det ene')
    expect(await gem(nanna, sti.sagId, SKOEN, 'Det andet')).toMatchObject({
      gemt: false,
      kladde: { indhold: { begrundelse: 'Det ene' }, udgave: 1 },
    })
  })

  it.each([
    [{ sted: 'Skriv Notat' }, 'sted'],
    [{ sted: 'skriv-notat', indhold: { tekst: 'x'.repeat(60_001) } }, 'indhold.tekst'],
    [{ indhold: { tekst: 7 } }, 'indhold.tekst'],
    [{ sagVersion: 0 }, 'sagVersion'],
  ])('siger, hvad der er galt: %#', async (galt, felt) => {
    const sti = await nySag()
    const krop = { sted: 'skriv-notat', indhold: {}, sagVersion: 1, udgave: 0, ...galt }
    const problem = await nanna.nej('gemKladde', { sti, krop: krop as never })
    expect(problem).toMatchObject({ status: 400, fejl: [{ felt }] })
  })

  it('den, der ikke må se sagen, kan hverken lægge en kladde i den eller se, hvem der har den åben', async () => {
    const sti = await nySag()
    await nanna.godt('meldTilstede', { sti, krop: { aaben: true } })
    const oesterklit = await server.medRoller('oesterklit', 'en-fremmed', ['leder'])
    const borger = await server.medRoller('fjordby', 'en-borger', ['borger'])
    const krop = { sted: 'skriv-notat', indhold: {}, sagVersion: 1, udgave: 0 }
    for (const [hvem, kode] of [
      [oesterklit, 'SAG_FINDES_IKKE'],
      [borger, 'INGEN_ADGANG'],
    ] as const) {
      expect(await hvem.nej('gemKladde', { sti, krop })).toMatchObject({ kode })
      expect(await hvem.nej('hentKladder', { sti })).toMatchObject({ kode })
      expect(await hvem.nej('meldTilstede', { sti, krop: { aaben: true } })).toMatchObject({ kode })
    }
  })
})

describe.each(LAGRE)('Også åben hos, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let leder: Indlogget
  let sti: { sagId: string }
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    leder = await server.medRoller('fjordby', 'lise-leder', ['leder'])
    const krop = { navn: 'Ove Prøvesen', cpr: '650180-1999', henvistFra: 'kontanthjælp', henvistDen: '2026-11-02' }
    sti = { sagId: (await nanna.godt('opretSag', { krop })).id }
  })
  afterAll(() => server.luk())
  const meld = async (hvem: Indlogget, aaben = true) =>
    (await hvem.godt('meldTilstede', { sti, krop: { aaben } })).andre.map(({ navn }) => navn)

  it('viser kollegaen, til hun lukker sagen eller ikke giver lyd længere', async () => {
    expect(await meld(nanna)).toEqual([])
    expect(await meld(leder)).toEqual(['Nanna Fyrlys'])
    expect(await meld(nanna)).toEqual(['lise-leder'])
    await meld(leder, false)
    expect(await meld(nanna)).toEqual([])
    await meld(leder)
    server.stilUret(`${IDAG}T09:01:30.000Z`)
    expect(await meld(nanna)).toEqual([])
  })

  it('siger, at der er skrevet i sagen', async () => {
    const foer = await nanna.godt('meldTilstede', { sti, krop: { aaben: true } })
    const krop = { forventetVersion: foer.version, id: 'bevilget', vaerdi: IDAG, kilde: 'sagen', den: IDAG } as never
    await leder.godt('registrerOplysning', { sti, krop })
    expect((await nanna.godt('meldTilstede', { sti, krop: { aaben: true } })).version).toBe(foer.version + 1)
  })

  it('bliver sagen beskyttet, får den, der ikke længere må se den, intet at vide', async () => {
    const ydelse = await server.medRoller('fjordby', 'ydun-ydelse', ['ydelse'])
    expect(await meld(ydelse)).toContain('Nanna Fyrlys')
    await leder.godt('saetBeskyttelse', { sti, krop: { beskyttet: true } })
    expect((await ydelse.nej('meldTilstede', { sti, krop: { aaben: true } })).status).toBe(403)
  })

  it('borgeren ser ikke, hvem der sidder i sagen, og vises ikke selv', async () => {
    const borger = await server.medRoller('fjordby', 'ove-borger', ['borger'])
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const knyttet = { sagId: sti.sagId, personId: 'ove-borger', rolle: 'borger' }
    await server.omgivelser.lager.adgang.tilknyt(kontekst, knyttet, IDAG)
    expect(await meld(borger)).toEqual([])
    expect(await meld(leder)).not.toContain('ove-borger')
  })

  it('er ikke en læsning af sagen i adgangsloggen', async () => {
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const antal = async () => (await server.omgivelser.lager.sager.adgangslog(kontekst, sti.sagId)).length
    const foer = await antal()
    await meld(nanna)
    expect(await antal()).toBe(foer)
  })
})
