import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Data, GruppeId } from '@fodfaeste/kontrakt'
import { type Indlogget, IDAG, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const BENT = demoSagId(20)
const ODA = demoSagId(24)
const LINNEA = demoSagId(28)

type Dag = Data<'hentMinDag'>
const alle = ({ grupper }: Dag) => grupper.flatMap(({ opgaver }) => opgaver)
const i = ({ grupper }: Dag, gruppe: GruppeId) => grupper.find(({ id }) => id === gruppe)?.opgaver ?? []

describe.each(LAGRE)('Min dag på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let solvej: Indlogget
  let holger: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    await stil(IDAG)
  })
  afterAll(() => server.luk())

  /** En session holder kun arbejdsdagen: hver dag logges der ind igen. */
  async function stil(dag: string): Promise<void> {
    server.stilUret(`${dag}T09:00:00.000Z`)
    nanna = await server.som('nanna-fyrlys')
    solvej = await server.som('solvej-maagedal')
    holger = await server.som('holger-vagervagt')
  }

  const minDag = (hvem: Indlogget, valg = {}) => hvem.godt('hentMinDag', { valg })
  const sagens = (hvem: Indlogget, sagId: string) => hvem.godt('hentOpgaver', { sti: { sagId } })
  const skriv = async (hvem: Indlogget, sagId: string, kommando: object) => {
    const { version } = await sagens(hvem, sagId)
    return hvem.godt('skrivBeslutning', { sti: { sagId }, krop: { forventetVersion: version, kommando } as never })
  }

  it('har ens egne opgaver, hver i én gruppe, og alle grupper i orden', async () => {
    const dag = await minDag(nanna)
    expect(dag.hvis).toEqual({ art: 'mig', navn: 'Nanna Fyrlys' })
    expect(dag.grupper.map(({ id }) => id)).toEqual([
      'overskredet',
      'i-dag',
      'denne-uge',
      'naeste-30-dage',
      'senere',
      'venter',
    ])
    expect(new Set(alle(dag).map(({ ansvarlig }) => ansvarlig.id))).toEqual(new Set(['nanna-fyrlys']))
    const noegler = alle(dag).map(({ sagId, noegle }) => `${sagId} ${noegle}`)
    expect(new Set(noegler).size).toBe(noegler.length)
    for (const { frist = IDAG } of i(dag, 'overskredet')) expect(frist < IDAG).toBe(true)
  })

  it('giver kommunens eget skridt uden paragraf, hvor loven ingen dag giver', async () => {
    const linnea = i(await minDag(nanna), 'i-dag').find(({ sagId }) => sagId === LINNEA)
    expect(linnea).toMatchObject({ art: 'hus', noegle: 'NAESTE-SKRIDT', beslutning: 'begynd-ventetid' })
    expect(linnea).not.toHaveProperty('hjemmel')
    expect(linnea).not.toHaveProperty('frist')
  })

  it('skriver i adgangsloggen, at den er set', async () => {
    await minDag(nanna)
    const { rows } = await server.omgivelser.lager.db.transaction().execute(async (trx) => {
      const { sql } = await import('kysely')
      await sql`select set_config('fodfaeste.kommune', 'fjordby', true)`.execute(trx)
      return sql<{
        hvad: string
      }>`select hvad from adgangslog where bruger = 'nanna-fyrlys' order by id desc limit 1`.execute(trx)
    })
    expect(rows).toEqual([{ hvad: 'Min dag' }])
  })

  it('lader en pligt forsvinde, når den er gjort', async () => {
    const pligt = 'BEK-2409-2'
    const har = async () => alle(await minDag(nanna)).some((en) => en.sagId === BENT && en.pligt === pligt)
    expect(await har()).toBe(true)
    await skriv(nanna, BENT, { beslutning: 'vejled-om-sundhedssamtale', den: IDAG })
    expect(await har()).toBe(false)
  })

  it('flytter en sag, der venter, og vækker den på dagen; en frist, der går imens, står som overskredet', async () => {
    await skriv(nanna, LINNEA, {
      beslutning: 'begynd-ventetid',
      paa: 'egen læge',
      aarsag: 'Attesten er bestilt.',
      tagesOp: '2026-11-27',
      den: IDAG,
    })
    const venter = (dag: Dag) => i(dag, 'venter').filter(({ sagId }) => sagId === LINNEA)
    expect(venter(await minDag(nanna))).toMatchObject([{ hvad: 'Venter på egen læge', frist: '2026-11-27' }])
    await stil('2026-11-27')
    const vaagen = await minDag(nanna)
    expect(venter(vaagen)).toEqual([])
    expect(i(vaagen, 'i-dag').filter(({ sagId }) => sagId === LINNEA)).toMatchObject([
      { art: 'hus', frist: '2026-11-27' },
    ])
    await stil('2026-11-28')
    expect(i(await minDag(nanna), 'overskredet').filter(({ sagId }) => sagId === LINNEA)).toHaveLength(1)
    await stil(IDAG)
  })

  it('beholder en pligt, der er begrundet bort, i sagen, og tager den af dagen; kun lederen kan', async () => {
    const { opgaver } = await sagens(holger, ODA)
    const garanti = opgaver.find(({ pligt }) => pligt === 'LAB-113-2-indsats')
    const kommando = {
      beslutning: 'begrund-pligt-bort',
      pligt: 'LAB-113-2-indsats',
      fristDen: garanti?.frist,
      begrundelse: 'Oda har været indlagt siden marts.',
      den: IDAG,
    }
    const { version } = await sagens(nanna, ODA)
    const nej = await nanna.nej('skrivBeslutning', {
      sti: { sagId: ODA },
      krop: { forventetVersion: version, kommando } as never,
    })
    expect(nej.status).toBe(403)
    await skriv(holger, ODA, kommando)
    const paaDagen = alle(await minDag(nanna)).filter(({ sagId }) => sagId === ODA)
    expect(paaDagen.map(({ pligt }) => pligt)).not.toContain('LAB-113-2-indsats')
    const efter = await sagens(nanna, ODA)
    expect(efter.opgaver.map(({ pligt }) => pligt)).not.toContain('LAB-113-2-indsats')
    expect(efter.begrundetBort).toMatchObject([
      { pligt: 'LAB-113-2-indsats', af: 'Holger Vagervagt', begrundelse: 'Oda har været indlagt siden marts.' },
    ])
  })

  it('giver sagens opgaver med hele forklaringen', async () => {
    const { opgaver } = await sagens(nanna, BENT)
    const lovens = opgaver.filter(({ art: dens }) => dens === 'lov')
    expect(lovens.length).toBeGreaterThan(3)
    expect(lovens.filter(({ forklaring }) => forklaring === undefined)).toEqual([])
  })

  describe('En kollegas opgave', () => {
    const opgaven = { sti: { sagId: BENT }, krop: { noegle: 'LAB-113-4/2025-10-13' } }

    it('kan tages af én; den anden hører, hvem der har den, og den står på begges dag', async () => {
      const svar = await Promise.all([solvej, holger].map((hvem) => hvem.kald('tagOpgave', opgaven)))
      expect(svar.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const [vinder, taber] = svar[0]?.status === 200 ? [solvej, holger] : [holger, solvej]
      const nej = await taber.nej('tagOpgave', opgaven)
      expect(nej).toMatchObject({ kode: 'OPGAVE_TAGET', detail: expect.stringMatching(/har taget den til og med 27/) })
      const hos = async (hvem: Indlogget) =>
        alle(await minDag(hvem)).find(({ sagId, noegle }) => sagId === BENT && noegle === opgaven.krop.noegle)?.taget
      expect(await hos(vinder)).toMatchObject({ mig: true })
      expect(await hos(nanna)).toMatchObject({ mig: false })
      // Lederen kan slippe andres; en kollega kan ikke.
      expect((await nanna.nej('slipOpgave', opgaven)).kode).toBe('OPGAVE_TAGET')
      await holger.godt('slipOpgave', opgaven)
      expect(await hos(nanna)).toBeUndefined()
    })

    it('er fri igen, når ugen er gået', async () => {
      await solvej.godt('tagOpgave', opgaven)
      await stil('2026-11-28')
      expect((await holger.godt('tagOpgave', opgaven)).taget).toMatchObject({ navn: 'Holger Vagervagt', mig: true })
      await holger.godt('slipOpgave', opgaven)
      await stil(IDAG)
    })

    it('kan ikke tages, når den ikke er der', async () => {
      const nej = await solvej.nej('tagOpgave', { sti: { sagId: BENT }, krop: { noegle: 'X' } })
      expect(nej).toMatchObject({ status: 404, kode: 'OPGAVE_FINDES_IKKE' })
    })
  })

  describe('Stedfortræder og team', () => {
    const periode = { fra: '2026-11-20', til: '2026-11-30' }

    it('ser den andens dag i perioden og ikke udenfor', async () => {
      expect((await nanna.nej('hentMinDag', { valg: { person: 'solvej-maagedal' } })).status).toBe(403)
      await solvej.godt('saetStedfortraeder', { krop: { stedfortraederId: 'nanna-fyrlys', ...periode } })
      expect((await minDag(nanna)).stedfortraederFor).toEqual([
        { id: 'solvej-maagedal', navn: 'Solvej Mågedal', til: '2026-11-30' },
      ])
      const solvejs = await minDag(nanna, { person: 'solvej-maagedal' })
      expect(solvejs.hvis).toEqual({ art: 'person', navn: 'Solvej Mågedal' })
      expect(alle(solvejs)).toEqual(alle(await minDag(solvej)))
      await stil('2026-12-01')
      expect((await nanna.nej('hentMinDag', { valg: { person: 'solvej-maagedal' } })).status).toBe(403)
      await stil(IDAG)
    })

    it('sættes af en selv eller lederen, ikke af andre, og med felter, der siger, hvad der skal rettes', async () => {
      const andens = { krop: { personId: 'solvej-maagedal', stedfortraederId: 'holger-vagervagt', ...periode } }
      expect((await nanna.nej('saetStedfortraeder', andens)).status).toBe(403)
      await holger.godt('saetStedfortraeder', andens)
      const fjern = { krop: { personId: 'solvej-maagedal', stedfortraederId: 'holger-vagervagt' } }
      expect((await nanna.nej('fjernStedfortraeder', fjern)).status).toBe(403)
      const { stedfortraedere } = await solvej.godt('fjernStedfortraeder', fjern)
      expect(stedfortraedere.map(({ stedfortraeder }) => stedfortraeder.navn)).toEqual(['Nanna Fyrlys'])
      const nej = async (krop: object) =>
        (
          await nanna.nej('saetStedfortraeder', { krop: { ...periode, stedfortraederId: 'nanna-fyrlys', ...krop } })
        ).fejl?.map(({ felt }) => felt)
      expect(await nej({})).toEqual(['stedfortraederId'])
      expect(await nej({ stedfortraederId: 'solvej-maagedal', til: '2026-11-01' })).toEqual(['til', 'til'])
      expect(await nej({ stedfortraederId: 'viggo-strandeng' })).toEqual(['stedfortraederId'])
    })

    it('viser teamets dag for dem, der er med, og for lederen', async () => {
      const team = { navn: 'Nord', medlemmer: ['nanna-fyrlys', 'solvej-maagedal'] }
      expect((await nanna.nej('gemTeam', { krop: team })).status).toBe(403)
      await holger.godt('gemTeam', { krop: team })
      expect((await minDag(nanna)).teams).toEqual(['Nord'])
      for (const hvem of [nanna, holger]) {
        const teamets = await minDag(hvem, { team: 'Nord' })
        expect(new Set(alle(teamets).map(({ ansvarlig }) => ansvarlig.id))).toEqual(new Set(team.medlemmer))
      }
      await holger.godt('gemTeam', { krop: { navn: 'Nord', medlemmer: ['solvej-maagedal'] } })
      expect((await nanna.nej('hentMinDag', { valg: { team: 'Nord' } })).status).toBe(403)
      expect((await holger.nej('gemTeam', { krop: { navn: 'Syd', medlemmer: ['findes-ikke'] } })).status).toBe(400)
    })

    it('åbner ikke en sag, der er lukket for den, der ser med', async () => {
      await holger.godt('saetBeskyttelse', { sti: { sagId: demoSagId(21) }, krop: { beskyttet: true } })
      const samirs = (dag: Dag) => alle(dag).filter(({ sagId }) => sagId === demoSagId(21))
      expect(samirs(await minDag(solvej))).not.toEqual([])
      expect(samirs(await minDag(nanna, { person: 'solvej-maagedal' }))).toEqual([])
      await holger.godt('saetBeskyttelse', { sti: { sagId: demoSagId(21) }, krop: { beskyttet: false } })
    })
  })

  it('er en anden kommunes egen', async () => {
    const thyra = await server.som('thyra-stenbryn')
    expect((await minDag(thyra, {})).hvis.navn).toBe('Thyra Stenbryn')
    expect((await thyra.nej('hentMinDag', { valg: { person: 'nanna-fyrlys' } })).status).toBe(403)
    expect((await thyra.nej('hentOpgaver', { sti: { sagId: BENT } })).status).toBe(404)
    expect((await thyra.nej('tagOpgave', { sti: { sagId: BENT }, krop: { noegle: 'X' } })).status).toBe(404)
  })

  it('har klagerne hos klagesagsbehandleren', async () => {
    const ravn = await server.medRoller('fjordby', 'en-klage', ['klage'])
    expect(alle(await minDag(ravn)).every(({ pligt = '' }) => /^(BEK-861|RSL-6)/.test(pligt))).toBe(true)
  })
})
