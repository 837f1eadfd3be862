import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

const NANNA = { id: 'nanna-fyrlys', navn: 'Nanna Fyrlys' }
const SOLVEJ = { id: 'solvej-maagedal', navn: 'Solvej Mågedal' }

describe.each(LAGRE)('Den, der har sagen, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let solvej: Indlogget
  let holger: Indlogget
  let sagId: string
  let sagsnummer: string
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som(NANNA.id)
    solvej = await server.som(SOLVEJ.id)
    holger = await server.som('holger-vagervagt')
    const krop = { navn: 'Ove Prøve', cpr: '610180-1916', henvistFra: 'kontanthjælp', henvistDen: IDAG }
    ;({ id: sagId, sagsnummer } = await nanna.godt('opretSag', { krop }))
    // Beskyttet: kun dem, der er knyttet til sagen, og lederen ser den.
    await nanna.godt('saetBeskyttelse', { sti: { sagId }, krop: { beskyttet: true } })
  })
  afterAll(() => server?.luk())

  const kommando = (person: object) => ({ beslutning: 'udpeg-koordinerende', person, den: IDAG }) as never
  const udpeg = async (person: object, hvem = holger) => {
    const { version } = await holger.godt('hentSag', { sti: { sagId } })
    return hvem.kald('skrivBeslutning', {
      sti: { sagId },
      krop: { forventetVersion: version, kommando: kommando(person) },
    })
  }
  const paaListen = async (hvem: Indlogget) =>
    (await hvem.godt('listSager', { valg: { antal: '500' } })).sager.find(({ id }) => id === sagId)
  const paaMinDag = async (hvem: Indlogget) => JSON.stringify(await hvem.godt('hentMinDag', {})).includes(sagsnummer)

  it('er den, der oprettede den, til en anden er udpeget', async () => {
    expect(await nanna.godt('hentSag', { sti: { sagId } })).toMatchObject({ sagsbehandler: NANNA.navn })
    expect([await paaMinDag(nanna), await paaMinDag(solvej)]).toEqual([true, false])
    expect(await solvej.nej('hentSag', { sti: { sagId } })).toMatchObject({ status: 403 })
  })

  it('er den udpegede med sagens adgang, liste og dag, og den forrige har dem ikke mere', async () => {
    expect(await udpeg(SOLVEJ)).toMatchObject({ status: 200 })
    const sag = await solvej.godt('hentSag', { sti: { sagId } })
    expect(sag).toMatchObject({ sagsbehandler: SOLVEJ.navn, borger: { navn: 'Ove Prøve' }, maa: { registrere: true } })
    expect(await paaListen(solvej)).toMatchObject({ sagsbehandler: SOLVEJ.navn })
    expect([await paaMinDag(nanna), await paaMinDag(solvej)]).toEqual([false, true])
    expect(await nanna.nej('hentSag', { sti: { sagId } })).toMatchObject({ kode: 'KRAEVER_BEGRUNDELSE' })
    expect(await paaListen(nanna)).toBeUndefined()
    const { sagsbehandlere } = await solvej.godt('hentListemuligheder', {})
    expect(sagsbehandlere).toContain(SOLVEJ.navn)
  })

  it('kan lade den forrige være med, mens sagen gives videre', async () => {
    const krop = { personId: NANNA.id, rolle: 'koordinerende-sagsbehandler', til: '2026-11-30' } as const
    await solvej.godt('tilknyt', { sti: { sagId }, krop })
    await nanna.godt('hentSag', { sti: { sagId } })
    expect(await paaMinDag(nanna)).toBe(false)
    server.stilUret('2026-12-01T09:00:00.000Z')
    const naesteMaaned = await server.som(NANNA.id)
    expect(await naesteMaaned.nej('hentSag', { sti: { sagId } })).toMatchObject({ status: 403 })
    server.stilUret(`${IDAG}T09:00:00.000Z`)
    await solvej.godt('tilknyt', { sti: { sagId }, krop: { ...krop, til: '2026-11-19' } })
  })

  it.each([
    ['en, kommunen ikke kender', { id: 'findes-ikke', navn: 'Findes Ikke' }, 'findes ikke i kommunen'],
    ['en fra en anden kommune', { id: 'thyra-skarnhede', navn: 'Thyra' }, 'findes ikke i kommunen'],
    ['en, hvis rolle ikke kan have den', { id: 'viggo-strandeng', navn: 'Viggo' }, 'vælg en koordinerende'],
  ])('bliver aldrig %s', async (_hvem, person, besked) => {
    const svar = await udpeg(person)
    expect(svar).toMatchObject({ status: 400, data: { fejl: [{ felt: 'kommando.person' }] } })
    expect(JSON.stringify(svar.data)).toContain(besked)
    expect(await holger.godt('hentSag', { sti: { sagId } })).toMatchObject({ sagsbehandler: SOLVEJ.navn })
  })

  it('står med det navn, kommunen kender, hvad der end er skrevet', async () => {
    await udpeg({ id: NANNA.id, navn: 'En Anden' })
    expect(await nanna.godt('hentSag', { sti: { sagId } })).toMatchObject({ sagsbehandler: NANNA.navn })
    expect(await solvej.nej('hentSag', { sti: { sagId } })).toMatchObject({ status: 403 })
  })

  it('er igen den forrige, når udpegningen rettes bort', async () => {
    const { version } = await nanna.godt('hentSag', { sti: { sagId } })
    const rettelse = { beslutning: 'ret-haendelse', version, begrundelse: 'Det var en fejl.', den: IDAG } as never
    await holger.godt('skrivBeslutning', { sti: { sagId }, krop: { forventetVersion: version, kommando: rettelse } })
    expect(await solvej.godt('hentSag', { sti: { sagId } })).toMatchObject({ sagsbehandler: SOLVEJ.navn })
    expect(await nanna.nej('hentSag', { sti: { sagId } })).toMatchObject({ status: 403 })
  })
})
