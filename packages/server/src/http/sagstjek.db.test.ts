import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const AMIRA = demoSagId(25)
const sti = { sagId: AMIRA }

describe.each(LAGRE)('Sagstjek på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  const tjek = (valg: object) => nanna.godt('hentSagstjek', { sti, valg })

  it('en hjemvist sag: tvivlen om lovens dag og skønnet stopper, med lovens egne forklaringer bag', async () => {
    const { kanAfgoeres, punkter, paa } = await tjek({ art: 'bevilling' })
    expect([kanAfgoeres, paa]).toEqual([false, IDAG])
    const ved = (id: string) => punkter.find((punkt) => punkt.id === id)
    expect(ved('lovens-dag')).toMatchObject({ tilstand: 'tvivl', blokerer: true, maaGoeres: false, hvem: 'leder' })
    expect(ved('skoen')).toMatchObject({ tilstand: 'kraever-skoen', maaGoeres: true, beslutning: 'traef-skoen' })
    expect(ved('maalgruppen')?.forklaringer.length).toBeGreaterThan(0)
    // Det, der ikke er i spil, er ikke et spørgsmål i sagen.
    expect(punkter.some(({ tilstand }) => tilstand === 'ikke-relevant')).toBe(false)
  })

  it('det, der fraviges, har navn og grund; det, loven kræver, kan ikke', async () => {
    const { version } = await tjek({ art: 'bevilling' })
    const skriv = (kommando: object) => ({ sti, krop: { forventetVersion: version, kommando } as never })
    const fravig = { beslutning: 'fravig-tjek', begrundelse: 'Amira har sagt det ved mødet.', den: IDAG }
    const nej = await nanna.nej('skrivBeslutning', skriv({ ...fravig, tjek: 'skoen' }))
    expect(nej).toMatchObject({ status: 422, fejl: [{ felt: 'kommando.tjek' }] })
    await nanna.godt('skrivBeslutning', skriv({ ...fravig, tjek: 'egne-ord' }))
    const efter = (await tjek({ art: 'bevilling' })).punkter.find(({ id }) => id === 'egne-ord')
    expect(efter).toMatchObject({ tilstand: 'fraveget', fraveget: { af: 'Nanna Fyrlys', den: IDAG } })
  })

  it('en truffet afgørelse efterses, som den blev truffet', async () => {
    const afslag = {
      beslutning: 'traef-afgoerelse',
      om: 'ressourceforloeb',
      resultat: 'afslag',
      form: 'skriftlig',
      begrundelse: 'Se vurderingen.',
      den: IDAG,
    } as const
    const { version } = await tjek({ art: 'afslag' })
    // Her stopper tjekket den; i kommunen, sagen kom fra, gjorde ingen.
    const krop = { forventetVersion: version, kommando: afslag } as never
    expect(await nanna.nej('skrivBeslutning', { sti, krop })).toMatchObject({ status: 422, kode: 'SAGSTJEK_STOPPER' })
    const truffet = await server.skrivAf(AMIRA, afslag)
    const eftersyn = await tjek({ afgoerelse: truffet })
    expect(eftersyn).toMatchObject({ art: 'afslag', kanAfgoeres: false, maaFravige: false })
    expect(eftersyn.punkter.find(({ id }) => id === 'begrundelse')?.tilstand).toBe('uoplyst')
    expect(eftersyn.afgoerelser.map((en) => en.version)).toContain(truffet)
  })

  it('et forkert valg siger hvad, og en afgørelse, sagen ikke har, findes ikke', async () => {
    expect((await nanna.nej('hentSagstjek', { sti, valg: {} })).status).toBe(400)
    expect((await nanna.nej('hentSagstjek', { sti, valg: { afgoerelse: 1 } })).kode).toBe('AFGOERELSE_FINDES_IKKE')
    const fremmed = await server.som('thyra-stenbryn')
    expect((await fremmed.nej('hentSagstjek', { sti, valg: { art: 'afslag' } })).status).toBe(404)
  })
})
