import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const AMIRA = demoSagId(25)
const sti = { sagId: AMIRA }
const MOEDEDAG = '2025-05-06'
const SKRIFT = {
  udfald: 'ressourceforloeb',
  ord: { 'sociale-forhold': 'Gæld og to børn.', 'overordnet-maal': 'Deltid i et køkken.' },
  indsatser: [{ hvad: 'Bostøtte', hvorfor: 'Ro om hverdagen.' }],
  opfoelgning: 'Hver fjerde uge.',
  mentor: false,
} as const

describe.each(LAGRE)('Teamets arbejde med sagen på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let moede = 0
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  const team = () => nanna.godt('hentTeam', { sti })
  const krop = async (kommando: object) =>
    ({ forventetVersion: (await team()).version, kommando: { den: IDAG, ...kommando } }) as never
  const skriv = async (kommando: object, af = nanna) => af.godt('skrivBeslutning', { sti, krop: await krop(kommando) })

  it('før nogen behandling svarer loven på, om teamet skal have sagen; intet er sat i stedet i en sag om ressourceforløb', async () => {
    const { behandlinger, hoert, iStedet, tvivl } = await team()
    expect(behandlinger).toEqual([])
    // Et ressourceforløb skal ikke til teamet i 2026, og LOB § 15 a nævner det ikke.
    expect(hoert?.svar).toBe('opfyldt')
    expect(iStedet).toEqual([])
    expect(tvivl).toEqual([])
    expect((await team()).steder.fravigelse?.tekst).toContain('LOB § 11, stk. 2')
  })

  it('mens der skrives, svarer loven på det skrevne efter reglerne på mødets dag, og intet gemmes', async () => {
    moede = (
      await skriv({
        beslutning: 'hold-teambehandling',
        moededag: MOEDEDAG,
        art: 'behandling',
        om: 'ressourceforloeb',
        deltog: ['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'sagsbehandler'],
      })
    ).version
    const foer = await team()
    const { punkter, hjemmel } = await nanna.godt('proevIndstilling', { sti, krop: { behandling: moede, ...SKRIFT } })
    expect(hjemmel?.tekst).toContain('BEK 1708/2024 § 8')
    const i = (tilstand: string) => punkter.filter((et) => et.tilstand === tilstand).map(({ id }) => id)
    expect(i('sagt')).toEqual(['sociale-forhold', 'overordnet-maal', 'indsatser', 'opfoelgning-og-mentor'])
    expect(i('ikke-kraevet')).toEqual(['ikke-parallelt-er-sagt'])
    expect(i('mangler')).toEqual([
      'beskaeftigelsesmaessige-forhold',
      'helbredsmaessige-forhold',
      'behov-for-kombination',
      'vil-se-sagen-igen',
    ])
    expect(punkter.every((et) => et.hjemmel !== undefined)).toBe(true)
    expect(await team()).toEqual(foer)
  })

  it('en, der ikke var med, står med sin grund, og lovens svar er rødt, når skønnet ikke bærer', async () => {
    await skriv({ beslutning: 'registrer-moedefravaer', behandling: moede, hvem: 'borger', grund: 'Blev hjemme.' })
    const deltog = async () => (await team()).behandlinger[0]?.moedet.find(({ id }) => id === 'LOB-10-2')
    expect(await deltog()).toMatchObject({ svar: 'kraever-skoen', hjemmel: { tekst: 'LOB § 10, stk. 2' } })
    await skriv({
      beslutning: 'traef-forholdsskoen',
      id: 'team.behandlinger.udenBorgeren',
      vedroerer: moede,
      svar: 'nej',
      begrundelse: 'Hun kan stadig udvikle sin arbejdsevne.',
    })
    expect((await deltog())?.svar).toBe('ikke-opfyldt')
    expect((await team()).behandlinger[0]?.fravaerende).toEqual([{ hvem: 'borger', grund: 'Blev hjemme.' }])
  })

  it('skrives, ændres med en grund og refereres; det gamle kan stadig læses', async () => {
    await skriv({ beslutning: 'skriv-indstilling', behandling: moede, ...SKRIFT })
    const version = (await team()).behandlinger[0]?.indstilling?.version
    await skriv({
      beslutning: 'aendr-indstilling',
      behandling: moede,
      aendrer: version,
      grund: 'Målet var skrevet forkert.',
      ...SKRIFT,
      ord: { ...SKRIFT.ord, 'overordnet-maal': 'Fuld tid i et køkken.' },
    })
    await skriv({ beslutning: 'skriv-referat', behandling: moede, tekst: 'Amira fortalte om praktikken.' })
    const [behandling] = (await team()).behandlinger
    expect(behandling?.skrevet.map(({ skrift, grund }) => [skrift.ord?.['overordnet-maal'], grund])).toEqual([
      ['Fuld tid i et køkken.', 'Målet var skrevet forkert.'],
      ['Deltid i et køkken.', undefined],
    ])
    expect(behandling?.referater).toMatchObject([{ tekst: 'Amira fortalte om praktikken.', af: 'Nanna Fyrlys' }])
    expect(behandling?.indstilling).toMatchObject({
      udfald: 'ressourceforloeb',
      fyldestgoerende: { svar: 'kraever-skoen' },
    })
    const igen = await nanna.nej('skrivBeslutning', {
      sti,
      krop: await krop({ beslutning: 'aendr-indstilling', behandling: moede, aendrer: version, grund: 'x', ...SKRIFT }),
    })
    expect(igen).toMatchObject({ kode: 'FINDES_IKKE_I_SAGEN', fejl: [{ felt: 'kommando.aendrer' }] })
  })

  it('ord, der intet siger, en behandling, der ikke er der, og et ukendt punkt siges ved feltet', async () => {
    const { version: nyt } = await skriv({
      beslutning: 'hold-teambehandling',
      moededag: '2026-07-02',
      art: 'revurdering',
      om: 'fleksjob',
      deltog: ['borger'],
    })
    const streg = { beslutning: 'skriv-indstilling', behandling: nyt, udfald: 'fleksjob', ord: { hensyn: '---' } }
    expect(await nanna.nej('skrivBeslutning', { sti, krop: await krop(streg) })).toMatchObject({
      fejl: [{ felt: 'kommando.ord.hensyn' }],
    })
    const proev = (indhold: object) => nanna.nej('proevIndstilling', { sti, krop: indhold as never })
    expect((await proev({ behandling: 9999, udfald: 'fleksjob' })).kode).toBe('HAENDELSE_FINDES_IKKE')
    expect((await proev({ behandling: nyt, udfald: 'fleksjob', ord: { humoer: 'godt' } })).status).toBe(400)
    // Efter 1. juli 2026 står kravene der med tvivlen, og kommunen kan vælge læsning.
    const krav = await nanna.godt('proevIndstilling', { sti, krop: { behandling: nyt, udfald: 'fleksjob' } })
    expect([krav.tvivl?.id, krav.punkter.length]).toEqual(['TVIVL-TEAM-EFTER-JULI-2026', 8])
    const lukket = await nanna.godt('proevIndstilling', { sti, krop: { behandling: nyt, udfald: 'ressourceforloeb' } })
    expect(lukket).toMatchObject({ punkter: [], ukendt: { hvorfor: 'ikke-laengere' } })
    expect((await team()).tvivl.map(({ id }) => id)).toContain('TVIVL-TEAM-EFTER-JULI-2026')
  })

  it('revisionen læser og skriver ikke, lederen skriver, og en fremmed kommunes sag findes ikke', async () => {
    const revision = await server.som('eigil-roersoe')
    expect((await revision.godt('hentTeam', { sti })).maaSkrive).toBe(false)
    const referat = { beslutning: 'aendr-referat', behandling: moede, aendrer: 1, grund: 'x', tekst: 'y' }
    expect((await revision.nej('skrivBeslutning', { sti, krop: await krop(referat) })).kode).toBe('INGEN_ADGANG')
    const leder = await server.som('holger-vagervagt')
    const nyeste = (await team()).behandlinger[0]?.referater[0]?.version
    await skriv({ ...referat, aendrer: nyeste, grund: 'Et navn stod forkert.' }, leder)
    expect((await team()).behandlinger[0]?.referater[0]).toMatchObject({ af: 'Holger Vagervagt' })
    const fremmed = await server.som('thyra-stenbryn')
    expect((await fremmed.nej('hentTeam', { sti })).status).toBe(404)
  })
})
