import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('En mundtlig oplysning og dens notat, på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let sti: { sagId: string }
  let version: number
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    const krop = { navn: 'Ove Prøvesen', cpr: '650180-1905', henvistFra: 'kontanthjælp', henvistDen: '2026-11-02' }
    const sag = await nanna.godt('opretSag', { krop })
    sti = { sagId: sag.id }
    version = sag.version
  })
  afterAll(() => server.luk())

  const krop = (tekst: string) =>
    ({
      forventetVersion: version,
      id: 'bevilget',
      vaerdi: IDAG,
      kilde: 'telefonsamtale',
      den: IDAG,
      notat: { tekst },
    }) as const

  it('gemmes begge i ét', async () => {
    const efter = await nanna.godt('registrerOplysning', { sti, krop: krop('Ove ringede og sagde det.') })
    expect(efter.version).toBe(version + 2)
    expect(efter.haendelser.slice(-2).map(({ type }) => type)).toEqual(['OplysningRegistreret', 'NotatSkrevet'])
    expect(efter.haendelser.at(-1)?.tekst).toMatch(/Notat om «Mundtlig oplysning: .*Ove ringede og sagde det\./)
    version = efter.version
  })

  it('er notatet tomt, gemmes ingen af dem, og feltet nævnes', async () => {
    const nej = await nanna.nej('registrerOplysning', { sti, krop: { ...krop(' '), vaerdi: '2026-11-01' } })
    expect(nej.fejl).toMatchObject([{ felt: 'notat.tekst' }])
    expect((await nanna.godt('hentSag', { sti })).version).toBe(version)
  })

  it('er oplysningen forkert, gemmes notatet heller ikke', async () => {
    await nanna.nej('registrerOplysning', { sti, krop: { ...krop('Ringede.'), den: '2027-01-01' } })
    expect((await nanna.godt('hentSag', { sti })).version).toBe(version)
  })
})
