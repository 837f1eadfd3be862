import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const ODA = demoSagId(24)
const sti = { sagId: ODA }

describe.each(LAGRE)('Det, der kan registreres, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  const kan = async (hvem: Indlogget) => {
    const { muligheder } = await hvem.godt('hentRegistrering', { sti })
    return new Map(muligheder.map((mulighed) => [mulighed.beslutning, mulighed]))
  }
  const skriv = async (kommando: object) => {
    const { version } = await nanna.godt('hentRegistrering', { sti })
    return nanna.godt('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } as never })
  }

  it('er det, rollen må: sagsbehandleren ikke ydelsen, ydelsen ikke afgørelsen, revisionen intet', async () => {
    const nannas = await kan(nanna)
    expect(nannas.has('traef-afgoerelse')).toBe(true)
    expect(nannas.has('beslut-sanktion')).toBe(false)
    const ydelsen = await kan(await server.som('viggo-strandeng'))
    expect(ydelsen.has('beslut-sanktion')).toBe(true)
    expect(ydelsen.has('traef-afgoerelse')).toBe(false)
    const revisionen = await (await server.som('eigil-roersoe')).godt('hentRegistrering', { sti })
    expect([revisionen.muligheder, revisionen.forhold, revisionen.skoen]).toEqual([[], [], []])
  })

  it('det, der bygger på noget, der ikke er der, siger hvad; er det der, kan det vælges med journalens ord', async () => {
    expect((await kan(nanna)).get('genvurder-klage')).toMatchObject({ nej: 'Sagen har ingen klage endnu.' })
    const ord =
      'Jeg blev ikke hørt, og jeg har skrevet det til jer flere gange i foråret, uden at nogen har svaret på det.'
    const { version } = await skriv({ beslutning: 'modtag-klage', klager: 'borgeren', ord, den: IDAG })
    const genvurder = (await kan(nanna)).get('genvurder-klage')
    expect(genvurder?.nej).toBeUndefined()
    expect(genvurder?.peger['klage']).toEqual([{ nummer: version, tekst: expect.stringMatching(/^Klage .*…$/) }])
    await skriv({
      beslutning: 'genvurder-klage',
      klage: version,
      medhold: 'helt',
      begrundelse: 'Se brevet.',
      den: IDAG,
    })
    expect((await kan(nanna)).get('send-klage')?.nej).toMatch(/endt med fuldt medhold/)
  })

  it('rettes en hændelse, er det dens egne felter, og bagefter den rettede', async () => {
    const { version } = await skriv({ beslutning: 'oensk-samtale', ord: 'Ring tirsdag.', den: IDAG })
    const hent = () => nanna.godt('hentHaendelse', { sti: { ...sti, version } })
    expect(await hent()).toMatchObject({
      beslutning: 'oensk-samtale',
      data: { ord: 'Ring tirsdag.', den: IDAG },
      tagetUd: false,
      sagVersion: version,
    })
    const ret = { beslutning: 'ret-haendelse', version, begrundelse: 'Det var onsdag.', den: IDAG }
    await skriv({ ...ret, erstatning: { beslutning: 'oensk-samtale', ord: 'Ring onsdag.', den: IDAG } })
    expect(await hent()).toMatchObject({ data: { ord: 'Ring onsdag.' }, tagetUd: false })
    await skriv(ret)
    expect(await hent()).toMatchObject({ tagetUd: true })
  })

  it('en hændelse, sagen ikke har, og en, der ikke må rettes, siges der nej til', async () => {
    expect(await nanna.nej('hentHaendelse', { sti: { ...sti, version: 9999 } })).toMatchObject({
      status: 404,
      kode: 'HAENDELSE_FINDES_IKKE',
    })
    const ydelsen = await server.som('viggo-strandeng')
    expect(await ydelsen.nej('hentHaendelse', { sti: { ...sti, version: 1 } })).toMatchObject({ status: 403 })
  })

  it('en anden kommunes sag findes ikke', async () => {
    const fremmed = await server.som('thyra-stenbryn')
    for (const nej of [
      await fremmed.nej('hentRegistrering', { sti }),
      await fremmed.nej('hentHaendelse', { sti: { ...sti, version: 1 } }),
    ])
      expect(nej).toMatchObject({ status: 404, kode: 'SAG_FINDES_IKKE' })
  })
})
