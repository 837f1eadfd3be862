import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Hvad der kan følge af svaret, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  const sti = { sagId: demoSagId(7) }
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  it('hver vej har lovens svar og det, der mangler; det, der ikke er læst ind, har ingen', async () => {
    const { veje } = await nanna.godt('hentVeje', { sti })
    const pension = veje.find(({ id }) => id === 'foertidspension')
    expect(pension?.hjemmel.tekst).toContain('LSP § 18')
    expect(pension?.svar.map(({ id }) => id)).toContain('LSP-18-1')
    expect([...(pension?.uoplyst ?? []), ...(pension?.skoen ?? [])].length).toBeGreaterThan(0)
    const fleksjob = veje.find(({ id }) => id === 'fleksjob')
    expect(fleksjob).toMatchObject({ svar: [], uoplyst: [], skoen: [] })
    expect(fleksjob?.note).toContain('LBK 280/2024')
  })

  it('et menneskes skøn svarer på det, det spørger om, og det står så ikke længere som åbent', async () => {
    const { version } = await nanna.godt('hentSag', { sti })
    const foer = (await nanna.godt('hentVeje', { sti })).veje.find(({ id }) => id === 'foertidspension')
    const spoergsmaal = foer?.svar.find(({ id }) => id === 'LSP-18-1')?.spoergsmaal ?? ''
    await nanna.godt('traefSkoen', {
      sti,
      krop: {
        forventetVersion: version,
        id: 'alle-foranstaltninger-udtoemt',
        svar: 'nej',
        begrundelse: 'Praktik er ikke prøvet.',
        den: '2026-11-20',
      },
    })
    const efter = (await nanna.godt('hentVeje', { sti })).veje.find(({ id }) => id === 'foertidspension')
    expect(efter?.svar.find(({ id }) => id === 'LSP-18-1')?.svar).toBe('ikke-opfyldt')
    expect(efter?.skoen).not.toContain(spoergsmaal)
  })

  it('en anden kommune har ikke sagen', async () => {
    const thyra = await server.som('thyra-stenbryn')
    expect((await thyra.nej('hentVeje', { sti })).status).toBe(404)
  })
})
