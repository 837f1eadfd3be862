import { STIER } from '@fodfaeste/kontrakt'
import { laesPdf } from '@fodfaeste/proeve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const AMIRA = demoSagId(25)
const sti = { sagId: AMIRA }
const HELBRED = 'Amira har ondt i ryggen. Det vurderes, at hun kan stå op en time.'

describe.each(LAGRE)('Rehabiliteringsplanen på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  const plan = () => nanna.godt('hentPlan', { sti })
  const skriv = async (kommando: object) => {
    const { version } = await plan()
    return nanna.godt('skrivBeslutning', {
      sti,
      krop: { forventetVersion: version, kommando: { den: IDAG, ...kommando } } as never,
    })
  }
  const UDGAVE = {
    beslutning: 'skriv-forberedende-udgave',
    afsnit: { helbred: HELBRED },
    medBorgeren: true,
    sagstype: 'arbejdsevne',
  }
  const pdf = (version: number) =>
    server.send({
      method: 'GET',
      url: STIER.hentPlanSomPdf.sti.replace(':sagId', AMIRA).replace(':version', String(version)),
      headers: { cookie: nanna.cookie },
    })

  it('før noget er skrevet, står hvert afsnit der med sin paragraf, og den uafklarede lov siges én gang', async () => {
    const { krav, mangler, udgaver, tvivl, maaSkrive } = await plan()
    expect([udgaver, maaSkrive]).toEqual([[], true])
    expect(krav).toHaveLength(14)
    expect(krav.every(({ tilstand, hjemmel }) => tilstand === 'mangler' && hjemmel !== undefined)).toBe(true)
    expect(krav.find(({ id }) => id === 'oensker')?.hjemmel?.tekst).toBe('BEK 47/2026 § 3, stk. 1, nr. 4')
    expect(tvivl?.id).toBe('TVIVL-SAMLET-BESKRIVELSE-DAG')
    expect(mangler.filter(({ id }) => id.endsWith('tvivl'))).toEqual([])
    expect(mangler.find(({ felt }) => felt === 'medBorgeren')?.hjemmel?.tekst).toContain('§ 2, stk. 2')
    expect(mangler.find(({ goer }) => goer?.id === 'forberedende-kun-beskrivende')?.hjemmel?.tekst).toContain('stk. 3')
  })

  it('mens der skrives, svarer loven på det skrevne, ordene advares der om, og intet gemmes', async () => {
    const foer = await plan()
    const krop = { afsnit: { helbred: HELBRED, oensker: ' ' }, medBorgeren: true }
    const { krav, mangler, ord } = await nanna.godt('proevPlan', { sti, krop })
    expect(krav.filter(({ tilstand }) => tilstand === 'der').map(({ id }) => id)).toEqual(['helbred'])
    expect(mangler.some(({ felt }) => felt === 'medBorgeren')).toBe(false)
    expect(mangler.some(({ felt }) => felt === 'sagstype')).toBe(true)
    expect(ord).toMatchObject([{ afsnit: 'helbred', ord: 'vurderes' }])
    expect(await plan()).toEqual(foer)
  })

  it('en udgave har kommunens og borgerens ord, dokumenter og grunden til et ord; den deles, kommenteres og gøres færdig', async () => {
    const dokument = await skriv({
      beslutning: 'registrer-dokument',
      navn: 'Epikrise',
      art: 'modtaget',
      kilde: 'hospitalet',
      dateret: '2026-11-02',
    })
    const udgave = await skriv({
      ...UDGAVE,
      ord: { helbred: 'Det gør ondt, når jeg har stået.' },
      fastholdteOrd: [{ afsnit: 'helbred', ord: 'vurderes', hvorfor: 'Det er lægens ord.' }],
      dokumenter: [dokument.version],
    })
    await skriv({ beslutning: 'del-forberedende-del', udgave: udgave.version, maade: 'samtale' })
    await skriv({
      beslutning: 'kommenter-forberedende-del',
      udgave: udgave.version,
      afsnit: 'helbred',
      ord: 'En halv time, ikke en.',
    })
    const [nyeste] = (await plan()).udgaver
    expect(nyeste).toMatchObject({
      nr: 1,
      af: 'Nanna Fyrlys',
      ord: { helbred: 'Det gør ondt, når jeg har stået.' },
      dokumenter: [{ version: dokument.version, navn: 'Epikrise' }],
      aabneOrd: [],
      delt: [{ den: IDAG, maade: 'samtale' }],
      kommentarer: [{ ord: 'En halv time, ikke en.', afsnit: 'helbred' }],
    })
    const uden = await laesPdf((await pdf(udgave.version)).rawPayload)
    expect(uden.synligt).toContain('Ikke gjort færdig til rehabiliteringsteamet')
    await skriv({ beslutning: 'frys-forberedende-del', udgave: udgave.version })
    expect((await plan()).udgaver[0]?.frossetDen).toBe(IDAG)
  })

  it('udgaven er en mærket PDF med begge sider, og den er den samme hver gang', async () => {
    const version = (await plan()).udgaver[0]?.version ?? 0
    const svar = await pdf(version)
    expect(svar.headers['content-type']).toBe('application/pdf')
    const { synligt, xmp, maerket, roller } = await laesPdf(svar.rawPayload)
    expect([maerket, xmp.includes('<pdfuaid:part>1</pdfuaid:part>')]).toEqual([true, true])
    expect(roller).toContain('BlockQuote')
    for (const ord of [HELBRED, 'Det gør ondt, når jeg har stået.', 'Epikrise', 'En halv time, ikke en.']) {
      expect(synligt).toContain(ord)
    }
    expect(synligt).not.toContain('Ikke gjort færdig')
    expect((await pdf(version)).rawPayload.equals(svar.rawPayload)).toBe(true)
    expect((await nanna.nej('hentPlanSomPdf', { sti: { ...sti, version: 1 } })).kode).toBe('HAENDELSE_FINDES_IKKE')
  })

  it('det, der oplyses bagefter, gør den forældet; en ny udgave gør den ny igen, og den gamle står der', async () => {
    expect((await plan()).nyt).toEqual([])
    await skriv({
      beslutning: 'registrer-dokument',
      navn: 'Ny scanning',
      art: 'modtaget',
      kilde: 'hospitalet',
      dateret: IDAG,
    })
    expect((await plan()).nyt).toMatchObject([{ tekst: expect.stringContaining('Ny scanning') as string }])
    await skriv({ ...UDGAVE, afsnit: { helbred: 'Amira er scannet.' } })
    const { nyt, udgaver } = await plan()
    expect(nyt).toEqual([])
    expect(udgaver.map(({ nr, afsnit }) => [nr, afsnit['helbred']])).toEqual([
      [2, 'Amira er scannet.'],
      [1, HELBRED],
    ])
  })

  it('den, der ikke arbejder i forløbet, læser og skriver ikke; en fremmed kommunes sag findes ikke', async () => {
    const revision = await server.som('eigil-roersoe')
    expect((await revision.godt('hentPlan', { sti })).maaSkrive).toBe(false)
    const { version } = await plan()
    const krop = { forventetVersion: version, kommando: { ...UDGAVE, den: IDAG } } as never
    expect((await revision.nej('skrivBeslutning', { sti, krop })).kode).toBe('INGEN_ADGANG')
    const fremmed = await server.som('thyra-stenbryn')
    expect((await fremmed.nej('hentPlan', { sti })).status).toBe(404)
    const ukendt = { afsnit: { humoer: 'godt' } } as never
    expect((await nanna.nej('proevPlan', { sti, krop: ukendt })).status).toBe(400)
  })
})
