import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ind } from '@fodfaeste/kontrakt'
import { laesPdf } from '@fodfaeste/proeve'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const SAG = demoSagId(25)
const EN_ANDEN = demoSagId(28)
const DAG = '2026-12-01'
type Hoved = Ind<'opretTeammoede'>['krop']
const MOEDE: Hoved = {
  dag: DAG,
  fra: '09:00',
  til: '11:00',
  sted: 'Rådhuset, lokale 2',
  moedeleder: 'holger-vagervagt',
  medlemmer: [
    { navn: 'Mette Medlem', omraade: 'social', email: 'mette@fjordby.dk', personId: 'medlemmet' },
    { navn: 'Sven Sundhed', omraade: 'sundhed' },
  ],
}
const PAA = { art: 'behandling', om: 'ressourceforloeb', minutter: 30 } as const

describe.each(LAGRE)('Teammøderne på %s', (art) => {
  let server: Proeveserver
  let [nanna, holger, medlem] = [] as unknown as [Indlogget, Indlogget, Indlogget]
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    holger = await server.som('holger-vagervagt')
    medlem = await server.medRoller('fjordby', 'medlemmet', ['teammedlem'])
  })
  afterAll(() => server.luk())

  const nummer = async (sagId: string) => (await holger.godt('hentSag', { sti: { sagId } })).sagsnummer
  const nytMoede = (mere: Partial<Hoved> = {}) => holger.godt('opretTeammoede', { krop: { ...MOEDE, ...mere } })
  const saet = async (moedeId: string, sagId: string, mere: object = {}) =>
    nanna.godt('saetPaaDagsorden', { sti: { moedeId }, krop: { ...PAA, sagsnummer: await nummer(sagId), ...mere } })
  const planlagte = async (sagId: string) => {
    const { linjer } = await nanna.godt('hentJournal', { sti: { sagId } })
    return linjer.filter((en) => en.art === 'haendelse' && en.type === 'TeambehandlingPlanlagt').length
  }

  it('har sager på efter hinanden, og behandlingen er planlagt i hver sag', async () => {
    const { id } = await nytMoede()
    const foer = await planlagte(SAG)
    await saet(id, SAG)
    const { punkter } = await saet(id, EN_ANDEN, { minutter: 45 })
    expect(punkter.map(({ fra, til }) => `${fra}-${til}`)).toEqual(['09:00-09:30', '09:30-10:15'])
    expect(await planlagte(SAG)).toBe(foer + 1)
    const log = await server.omgivelser.lager.sager.adgangslog(
      { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() },
      SAG,
    )
    expect(log.some(({ handling, formaal }) => handling === 'skrevet' && formaal === 'Teammøde')).toBe(true)
  })

  it('siger, hvem der har tiden, og skriver intet i sagen', async () => {
    const { id } = await nytMoede()
    await saet(id, SAG)
    const { version } = await nanna.godt('hentSag', { sti: { sagId: EN_ANDEN } })
    const krop = { ...PAA, sagsnummer: await nummer(EN_ANDEN) }
    const sti = { moedeId: id }
    expect(await nanna.nej('saetPaaDagsorden', { sti, krop: { ...krop, fra: '09:15' } })).toMatchObject({
      status: 422,
      kode: 'TIDEN_ER_OPTAGET',
      detail: `Tiden er optaget af sag ${await nummer(SAG)} kl. 9.00–9.30. Første ledige tid er 9.30–10.00.`,
      fejl: [{ felt: 'fra' }],
    })
    expect(await nanna.nej('saetPaaDagsorden', { sti, krop: { ...krop, fra: '10:45' } })).toMatchObject({
      kode: 'UDEN_FOR_MOEDET',
    })
    expect(await nanna.nej('saetPaaDagsorden', { sti, krop: { ...krop, minutter: 120 } })).toMatchObject({
      kode: 'INGEN_LEDIG_TID',
    })
    expect(await nanna.nej('saetPaaDagsorden', { sti, krop: { ...krop, sagsnummer: '1999-0001' } })).toMatchObject({
      status: 400,
      fejl: [{ felt: 'sagsnummer' }],
    })
    expect((await nanna.godt('hentSag', { sti: { sagId: EN_ANDEN } })).version).toBe(version)
  })

  it('har sagen én gang, også når to sætter den på i samme øjeblik', async () => {
    const { id } = await nytMoede()
    const foer = await planlagte(SAG)
    const krop = { ...PAA, sagsnummer: await nummer(SAG) }
    const svar = await Promise.all(
      [nanna, holger].map((hvem) => hvem.kald('saetPaaDagsorden', { sti: { moedeId: id }, krop })),
    )
    expect(svar.map(({ status }) => status).toSorted()).toEqual([200, expect.toBeOneOf([409, 422])])
    const { punkter } = await nanna.godt('hentTeammoede', { sti: { moedeId: id } })
    expect(punkter).toHaveLength(1)
    expect(await planlagte(SAG)).toBe(foer + 1)
  })

  it('giver to sager hver sin tid, når de sættes på i samme øjeblik', async () => {
    const { id } = await nytMoede()
    await Promise.all([saet(id, SAG), saet(id, EN_ANDEN)])
    const { punkter } = await nanna.godt('hentTeammoede', { sti: { moedeId: id } })
    expect(punkter.map(({ fra }) => fra)).toEqual(['09:00', '09:30'])
  })

  it('viser den anden, når to ændrer det samtidig, og ændrer intet for den sidste', async () => {
    const { id, udgave } = await nytMoede()
    const { dag: _, ...hoved } = MOEDE
    const sti = { moedeId: id }
    await holger.godt('aendrTeammoede', { sti, krop: { ...hoved, sted: 'Biblioteket', udgave } })
    const nej = await holger.nej('aendrTeammoede', { sti, krop: { ...hoved, fra: '08:30', udgave } })
    expect(nej).toMatchObject({ status: 409, kode: 'MOEDET_ER_AENDRET', aktuelVersion: udgave + 1 })
    expect(nej.detail).toContain('Holger Vagervagt ændrede mødet')
    const nu = await holger.godt('hentTeammoede', { sti })
    expect(nu).toMatchObject({ sted: 'Biblioteket', fra: '09:00' })
  })

  it('kan ikke gøres kortere end sine sager, og en sag kan flyttes til en ledig tid', async () => {
    const { id } = await nytMoede()
    await saet(id, SAG)
    const { udgave } = await saet(id, EN_ANDEN)
    const { dag: _, ...hoved } = MOEDE
    const sti = { moedeId: id }
    expect(await holger.nej('aendrTeammoede', { sti, krop: { ...hoved, til: '09:45', udgave } })).toMatchObject({
      kode: 'SAG_UDEN_FOR_MOEDET',
      fejl: [{ felt: 'til' }],
    })
    const flyt = { sti: { ...sti, sagId: SAG }, krop: { fra: '09:15', minutter: 30, udgave } }
    expect(await holger.nej('flytPaaDagsorden', flyt)).toMatchObject({ kode: 'TIDEN_ER_OPTAGET' })
    const flyttet = await holger.godt('flytPaaDagsorden', { ...flyt, krop: { ...flyt.krop, fra: '10:30' } })
    expect(flyttet.punkter.map(({ sagId, fra }) => [sagId, fra])).toEqual([
      [EN_ANDEN, '09:30'],
      [SAG, '10:30'],
    ])
  })

  it('åbner på dagen sine sager for mødets egne medlemmer, og kun så længe sagen er på', async () => {
    const { id } = await nytMoede({ dag: IDAG })
    const fremmed = await server.medRoller('fjordby', 'fremmed-medlem', ['teammedlem'])
    const sti = { moedeId: id, sagId: SAG }
    expect(await medlem.nej('hentSag', { sti })).toMatchObject({ kode: 'INGEN_ADGANG' })
    const { udgave } = await saet(id, SAG)
    const sag = await medlem.godt('hentMoedesag', { sti })
    expect(sag).toMatchObject({ sagsnummer: await nummer(SAG), maaHolde: false })
    expect(await fremmed.nej('hentMoedesag', { sti })).toMatchObject({ kode: 'INGEN_ADGANG' })
    expect(await fremmed.nej('hentTeammoede', { sti })).toMatchObject({ kode: 'MOEDE_FINDES_IKKE' })
    expect((await fremmed.godt('listTeammoeder', {})).kommende).toEqual([])
    expect((await medlem.godt('listTeammoeder', {})).kommende.some((moede) => moede.id === id)).toBe(true)
    await nanna.godt('tagAfDagsorden', { sti, krop: { begrundelse: 'Der mangler en attest.', udgave } })
    expect(await medlem.nej('hentSag', { sti })).toMatchObject({ kode: 'INGEN_ADGANG' })
  })

  it('åbner ikke en sag for medlemmet før dagen', async () => {
    const { id } = await nytMoede()
    await saet(id, SAG)
    expect(await medlem.nej('hentSag', { sti: { sagId: SAG } })).toMatchObject({ kode: 'INGEN_ADGANG' })
  })

  it('tages en sag af, er planen rettet bort i sagen med grunden', async () => {
    const { id } = await nytMoede()
    const foer = (await nanna.godt('hentPlan', { sti: { sagId: EN_ANDEN } })).moede
    const { udgave } = await saet(id, EN_ANDEN)
    expect((await nanna.godt('hentPlan', { sti: { sagId: EN_ANDEN } })).moede).toBe(DAG)
    const sti = { moedeId: id, sagId: EN_ANDEN }
    const af = await nanna.godt('tagAfDagsorden', { sti, krop: { begrundelse: 'Der mangler en attest.', udgave } })
    expect(af.punkter).toEqual([])
    expect((await nanna.godt('hentPlan', { sti: { sagId: EN_ANDEN } })).moede).toBe(foer)
    expect((await saet(id, EN_ANDEN)).punkter).toHaveLength(1)
  })

  it('aflyses med sine sager i ét, og kun af en, der må rette i dem', async () => {
    const { id } = await nytMoede()
    const { udgave } = await saet(id, SAG)
    const leder = await server.medRoller('fjordby', 'kun-moedeleder', ['moedeleder'])
    const krop = { grund: 'Sygdom i teamet', udgave }
    const sti = { moedeId: id }
    expect(await leder.nej('aflysTeammoede', { sti, krop })).toMatchObject({ kode: 'SAG_KAN_IKKE_TAGES_AF' })
    const aflyst = await holger.godt('aflysTeammoede', { sti, krop })
    expect(aflyst).toMatchObject({ aflyst: { grund: 'Sygdom i teamet' }, punkter: [] })
    const nummeret = await nummer(SAG)
    expect(await nanna.nej('saetPaaDagsorden', { sti, krop: { ...PAA, sagsnummer: nummeret } })).toMatchObject({
      kode: 'MOEDET_ER_AFLYST',
    })
  })

  it('siger efter 1. juli 2026, at det er uafklaret, om teamet er der, med begge læsninger', async () => {
    const tvivlen = async (sagId: string, om: string) => {
      const { id } = await nytMoede()
      await saet(id, sagId, { om })
      const { loven } = await nanna.godt('hentMoedesag', { sti: { moedeId: id, sagId } })
      return loven.flatMap((svar) => (svar.tvivl === undefined ? [] : [svar.tvivl]))
    }
    const tvivl = await tvivlen(SAG, 'ressourceforloeb')
    expect(tvivl[0]?.laesninger).toHaveLength(2)
    expect(new Set(tvivl.map((en) => en.id))).toEqual(new Set(['TVIVL-TEAM-EFTER-JULI-2026']))
    // Rådgivningen i stedet er kun til fleksjob, tilskud og førtidspension (LOB § 15 a, stk. 1).
    expect((await tvivlen(EN_ANDEN, 'fleksjob')).map((en) => en.id)).toContain('TVIVL-LOB-15-A-FRA')
  })

  it('kan holdes i sagen, og så kan den ikke tages af', async () => {
    const { id } = await nytMoede({ dag: IDAG })
    const { udgave } = await saet(id, EN_ANDEN)
    const sti = { moedeId: id, sagId: EN_ANDEN }
    const sag = await nanna.godt('hentMoedesag', { sti })
    await nanna.godt('skrivBeslutning', {
      sti,
      krop: {
        forventetVersion: sag.version,
        kommando: {
          beslutning: 'hold-teambehandling',
          behandling: sag.behandling,
          moededag: IDAG,
          art: sag.art,
          om: sag.om,
          deltog: ['social', 'sagsbehandler'],
          den: IDAG,
        },
      },
    })
    expect((await nanna.godt('hentMoedesag', { sti })).deltog).toEqual(['social', 'sagsbehandler'])
    const krop = { begrundelse: 'Fortrudt', udgave }
    expect(await nanna.nej('tagAfDagsorden', { sti, krop })).toMatchObject({ kode: 'MOEDET_ER_HOLDT' })

    // Den indstilling, teamet skriver, er blandt papirerne næste gang.
    const { version } = await nanna.godt('hentSag', { sti })
    await nanna.godt('skrivBeslutning', {
      sti,
      krop: {
        forventetVersion: version,
        kommando: {
          beslutning: 'skriv-indstilling',
          behandling: sag.behandling,
          udfald: 'ressourceforloeb',
          ord: { 'sociale-forhold': 'Boligen er på plads, økonomien er ikke.' },
          mentor: true,
          den: IDAG,
        },
      },
    })
    const url = `/api/teammoeder/${id}/sager/${EN_ANDEN}/papirer.pdf`
    const { synligt } = await laesPdf(
      (await server.send({ method: 'GET', url, headers: { cookie: nanna.cookie } })).rawPayload,
    )
    expect(synligt).toContain('Boligen er på plads, økonomien er ikke.')
    expect(synligt).toContain('Brug for en mentor')
  })

  it('giver på dagen medlemmet sagens papirer som én PDF, og læsningen står i sagens log', async () => {
    const { id } = await nytMoede({ dag: IDAG })
    await saet(id, SAG)
    const hent = (cookie: string) =>
      server.send({ method: 'GET', url: `/api/teammoeder/${id}/sager/${SAG}/papirer.pdf`, headers: { cookie } })
    const svar = await hent(medlem.cookie)
    expect(svar.statusCode, svar.body.slice(0, 200)).toBe(200)
    const { synligt } = await laesPdf(svar.rawPayload)
    expect(synligt).toContain(`Sag ${await nummer(SAG)}`)
    expect(synligt).toContain('Rehabiliteringsplan')
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const log = await server.omgivelser.lager.sager.adgangslog(kontekst, SAG)
    expect(log.some(({ hvad, bruger }) => hvad === 'Sagens papirer som én PDF' && bruger === 'medlemmet')).toBe(true)
    const fremmed = await server.medRoller('fjordby', 'fremmed-medlem', ['teammedlem'])
    expect((await hent(fremmed.cookie)).statusCode).toBe(403)
  })

  it('kan hentes som kalenderfil af dem, der ser mødet', async () => {
    const { id } = await nytMoede()
    const svar = await server.send({
      method: 'GET',
      url: `/api/teammoeder/${id}/kalender.ics`,
      headers: { cookie: medlem.cookie },
    })
    expect(svar.statusCode).toBe(200)
    expect(svar.headers['content-disposition']).toContain('teammoede-2026-12-01.ics')
    const [aftale] = new ICAL.Component(ICAL.parse(svar.body) as never).getAllSubcomponents('vevent')
    expect(aftale && new ICAL.Event(aftale).startDate.toJSDate().toISOString()).toBe('2026-12-01T08:00:00.000Z')
  })

  it('siger, hvad der er galt, felt for felt', async () => {
    const nej = async (mere: Partial<Hoved>) =>
      (await holger.nej('opretTeammoede', { krop: { ...MOEDE, ...mere } })).fejl?.map(({ felt }) => felt)
    expect(await nej({ til: '08:00' })).toEqual(['til'])
    expect(await nej({ dag: '2026-11-01' })).toEqual(['dag'])
    expect(await nej({ fra: '9' })).toEqual(['fra'])
    expect(await nej({ moedeleder: 'ukendt' })).toEqual(['medlemmer'])
    expect(await nej({ medlemmer: [{ navn: 'A', omraade: 'social', email: 'a@' }] })).toEqual(['medlemmer[0].email'])
    const sti = { moedeId: randomUUID() }
    expect(await nanna.nej('hentTeammoede', { sti })).toMatchObject({ status: 404, kode: 'MOEDE_FINDES_IKKE' })
  })
})
