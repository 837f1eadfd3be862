import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data } from '@fodfaeste/kontrakt'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Forskellen mellem to øjeblikke, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let sti: { sagId: string }
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    const krop = { navn: 'Ove Prøvesen', cpr: '650180-1905', henvistFra: 'kontanthjælp', henvistDen: '2026-11-02' }
    const sag: Data<'opretSag'> = await nanna.godt('opretSag', { krop })
    sti = { sagId: sag.id }
    let version = sag.version
    for (const [oejeblik, id, vaerdi] of [
      ['2026-11-23T10:15:00.000Z', 'tidligere-forloeb', []],
      ['2026-11-24T12:30:20.000Z', 'bevilget', '2025-06-02'],
      ['2026-11-24T13:45:00.000Z', 'modtager-foertidspension', true],
    ] as const) {
      server.stilUret(oejeblik)
      nanna = await server.som('nanna-fyrlys')
      const ny = { forventetVersion: version, id, vaerdi, kilde: 'samtale', den: oejeblik.slice(0, 10) } as never
      version = (await nanna.godt('registrerOplysning', { sti, krop: ny })).version
    }
  })
  afterAll(() => server.luk())

  const navne = ({ forskelle }: Data<'sammenlignSag'>, slags: string) =>
    forskelle.filter((f) => f.art === slags).map(({ id }) => id)

  it('er oplysningerne, svarene og hændelserne fra det ene øjeblik til det andet', async () => {
    const svar = await nanna.godt('sammenlignSag', { sti, valg: { foer: '2026-11-23', efter: '2026-11-24' } })
    expect(svar.foer).toMatchObject({ registreretTil: '2026-11-23', version: 3, paa: '2026-11-23' })
    expect(svar.efter).toMatchObject({ registreretTil: '2026-11-24', version: 5, paa: '2026-11-24' })
    expect(navne(svar, 'oplysning')).toEqual(['bevilget', 'modtager-foertidspension'])
    expect(svar.haendelser.map(({ version }) => version)).toEqual([4, 5])
    expect(svar.forskelle.find(({ id }) => id === 'bevilget')).toMatchObject({ haendelser: [4], dagen: false })
  })

  it('et klokkeslæt deler dagen: det, der blev skrevet i minuttet, er med', async () => {
    const middag = await nanna.godt('sammenlignSag', { sti, valg: { foer: '2026-11-23', efter: '2026-11-24T13:30' } })
    expect(navne(middag, 'oplysning')).toEqual(['bevilget'])
    const set = await nanna.godt('hentSag', { sti, valg: { registreretTil: '2026-11-24T13:29' } })
    expect(set.version).toBe(3)
  })

  it('uden noget registreret er forskellen dagens: lovens syn, ikke sagens', async () => {
    const valg = { foer: '2026-11-24', efter: '2026-11-24', lovEfter: '2031-01-15' }
    const svar = await nanna.godt('sammenlignSag', { sti: { sagId: demoSagId(3) }, valg })
    expect(svar.foer.version).toBe(svar.efter.version)
    expect(svar.efter.paa).toBe('2031-01-15')
    expect(svar.haendelser).toEqual([])
    for (const forskel of svar.forskelle) expect(forskel).toMatchObject({ haendelser: [], dagen: true })
  })

  it('pligterne kan ses, som de var i øjeblikket', async () => {
    const foer = await nanna.godt('hentPligter', { sti, valg: { registreretTil: '2026-11-23' } })
    const nu = await nanna.godt('hentPligter', { sti, valg: { registreretTil: '2026-11-24' } })
    expect(foer.paa).toBe('2026-11-23')
    expect(nu.konklusion).not.toEqual(foer.konklusion)
  })

  it.each([
    [{ foer: 'i går' }, 'foer', 'klokkeslæt'],
    [{ foer: '2026-02-30' }, 'foer', 'kalenderen'],
    [{ foer: '2026-11-24T25:00' }, 'foer', 'klokkeslæt'],
    [{ foer: '2026-11-24', efter: '2026-11-23' }, 'efter', 'Byt om'],
    [{ foer: '2026-11-24', efter: '2026-11-24T12:00' }, 'efter', 'Byt om'],
  ])('%j afvises med feltet og det, man gør ved det', async (valg, felt, besked) => {
    const problem = await nanna.nej('sammenlignSag', { sti, valg })
    expect(problem.fejl?.[0]).toMatchObject({ felt, besked: expect.stringContaining(besked) as string })
  })

  it('før sagen var der, er der ingen sag', async () => {
    const problem = await nanna.nej('sammenlignSag', { sti, valg: { foer: '2020-01-01' } })
    expect(problem).toMatchObject({ kode: 'SAG_FINDES_IKKE', detail: expect.stringContaining('2020-01-01') as string })
  })

  it('står i adgangsloggen med formålet', async () => {
    await nanna.godt('sammenlignSag', { sti, valg: { foer: '2026-11-23', formaal: 'Klage over afgørelsen' } })
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const [post] = await server.omgivelser.lager.sager.adgangslog(kontekst, sti.sagId)
    expect(post).toMatchObject({
      handling: 'laest',
      formaal: 'Klage over afgørelsen',
      hvad: 'Sagen, forskellen fra version 3 til 5',
    })
    server.stilUret(`${IDAG}T09:00:00.000Z`)
  })
})
