import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KLAR_AFGOERELSE, KLAR_DEN, klarTilAfgoerelse } from '@fodfaeste/proeve'
import { type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

const UDKAST = { beslutning: 'traef-afgoerelse', felter: KLAR_AFGOERELSE } as const
const TRAEF = { beslutning: 'traef-afgoerelse', ...KLAR_AFGOERELSE, den: KLAR_DEN } as const

describe.each(LAGRE)('Vejen til en afgørelse på %s', (art) => {
  let server: Proeveserver
  let [nanna, holger] = [] as unknown as [Indlogget, Indlogget]
  let sti = { sagId: '' }
  beforeAll(async () => {
    server = await proeveserver(art)
    server.stilUret('2025-03-03T09:00:00.000Z')
    ;[nanna, holger] = [await server.som('nanna-fyrlys'), await server.som('holger-vagervagt')]
    const { id } = await holger.godt('opretSag', {
      krop: { navn: 'Ove Prøvesen', cpr: '610379-1921', henvistFra: 'kontanthjælp', henvistDen: '2025-02-24' },
    })
    sti = { sagId: id }
    for (const { kommando, idag } of klarTilAfgoerelse()) {
      if (kommando.beslutning === 'opret-sag') continue
      server.stilUret(`${idag}T09:00:00.000Z`)
      holger = await server.som('holger-vagervagt')
      await skriv(holger, kommando)
    }
    server.stilUret(`${KLAR_DEN}T09:00:00.000Z`)
    ;[nanna, holger] = [await server.som('nanna-fyrlys'), await server.som('holger-vagervagt')]
  })
  afterAll(() => server.luk())

  const skriv = async (hvem: Indlogget, kommando: object) => {
    const { version } = await hvem.godt('hentSag', { sti })
    return hvem.godt('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } as never })
  }
  const nej = async (hvem: Indlogget, kommando: object) => {
    const { version } = await hvem.godt('hentSag', { sti })
    return hvem.nej('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } as never })
  }
  const proev = (udkast: object = UDKAST) => nanna.godt('proevUdkast', { sti, krop: { udkast } as never })

  it('prøver udkastet uden at gemme: sagen er klar, og kommunen lader én om en bevilling', async () => {
    const foer = (await nanna.godt('hentSag', { sti })).version
    expect(await proev()).toMatchObject({
      kanAfgoeres: true,
      kraeverGodkendelse: false,
      sagstjek: { kanAfgoeres: true },
    })
    expect((await nanna.godt('hentSag', { sti })).version).toBe(foer)
  })

  it('siger, hvad der er galt i udkastet, ved det felt, det gælder', async () => {
    const felter = { ...KLAR_AFGOERELSE, forloeb: { efter: '112', starter: '2025-07-01', slutter: '2025-06-30' } }
    const svar = await proev({ ...UDKAST, felter })
    expect(svar).toMatchObject({ kanAfgoeres: false, imod: { kode: 'PERIODE_OMVENDT', felt: 'forloeb.slutter' } })
    const forLangt = { ...KLAR_AFGOERELSE, forloeb: { efter: '112', starter: '2025-07-01', slutter: '2031-06-30' } }
    const tjek = (await proev({ ...UDKAST, felter: forLangt })).sagstjek
    expect(tjek?.punkter.find(({ id }) => id === 'varighed-lovlig')).toMatchObject({
      tilstand: 'ikke-i-orden',
      blokerer: true,
    })
  })

  it('kræver kommunen to personer, venter afgørelsen på den anden; et valg kan ses og ændres', async () => {
    const asta = await server.som('asta-lyngholm')
    expect(await asta.godt('hentGodkendelseskrav', {})).toMatchObject({ satAf: 'Demo' })
    const valgt = await asta.godt('saetGodkendelseskrav', { krop: { godkendes: ['bevilling'] } })
    expect(valgt).toMatchObject({ godkendes: ['bevilling'], satAf: 'Asta Lyngholm' })
    expect(await proev()).toMatchObject({ kanAfgoeres: false, kraeverGodkendelse: true })
    expect(await nej(nanna, TRAEF)).toMatchObject({ status: 422, kode: 'SKAL_GODKENDES' })

    const { version } = await skriv(nanna, { beslutning: 'forelaeg-afgoerelse', udkast: UDKAST, den: KLAR_DEN })
    const mit = (await nanna.godt('hentAfgoerelsen', { sti })).forelagt
    expect(mit).toMatchObject({ version, stand: 'venter', eget: true, af: 'Nanna Fyrlys' })
    const godkend = { beslutning: 'godkend-afgoerelse', forelaeggelse: version, den: KLAR_DEN }
    expect(await nej(nanna, godkend)).toMatchObject({ status: 422, kode: 'EGET_UDKAST' })
    await skriv(holger, {
      beslutning: 'returner-afgoerelse',
      forelaeggelse: version,
      aarsag: 'begrundelse',
      besked: 'Skriv timerne.',
      den: KLAR_DEN,
    })

    const felter = { ...KLAR_AFGOERELSE, begrundelse: 'Timerne steg fra 4 til 12.' }
    const igen = await skriv(nanna, { beslutning: 'forelaeg-afgoerelse', udkast: { ...UDKAST, felter }, den: KLAR_DEN })
    const { forelagt } = await holger.godt('hentAfgoerelsen', { sti })
    expect(forelagt).toMatchObject({
      eget: false,
      aendringer: [{ felt: 'begrundelse', foer: KLAR_AFGOERELSE.begrundelse, efter: 'Timerne steg fra 4 til 12.' }],
    })
    await skriv(holger, { ...godkend, forelaeggelse: igen.version })
    const sag = await skriv(nanna, { ...TRAEF, begrundelse: 'Timerne steg fra 4 til 12.' })
    const efter = await nanna.godt('hentAfgoerelsen', { sti })
    expect(efter.forelagt).toBeUndefined()
    expect(efter.truffet[0]).toMatchObject({ version: sag.version, nu: true })
  })

  it('en, der ikke må afgøre, får sætningen; en anden kommune får intet at vide', async () => {
    const viggo = await server.som('viggo-strandeng')
    expect((await viggo.godt('hentAfgoerelsen', { sti })).maaIkke).toContain('En afgørelse træffes af')
    const thyra = await server.som('thyra-stenbryn')
    expect((await thyra.nej('hentAfgoerelsen', { sti })).status).toBe(404)
    expect((await thyra.nej('proevUdkast', { sti, krop: { udkast: UDKAST } as never })).status).toBe(404)
    expect((await nanna.nej('proevUdkast', { sti, krop: { udkast: { beslutning: 'x' } } as never })).status).toBe(400)
  })
})
