import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laesPdf } from '@fodfaeste/proeve'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const SAG = demoSagId(25)
const EN_ANDEN = demoSagId(28)
const DAG = '2026-12-01'
const STI = { sagId: SAG }
const MOEDE = {
  dag: DAG,
  fra: '09:00',
  til: '12:00',
  sted: 'Rådhuset, lokale 2',
  moedeleder: 'holger-vagervagt',
  medlemmer: [
    { navn: 'Mette Medlem', omraade: 'social', personId: 'medlemmet' },
    { navn: 'Sven Sundhed', omraade: 'sundhed', svar: { svar: 'kan-ikke', den: IDAG } },
  ],
} as const
const PAA = { art: 'behandling', om: 'ressourceforloeb', minutter: 30 } as const

describe.each(LAGRE)('Borgerens indkaldelse til teamet på %s', (art) => {
  let server: Proeveserver
  let [nanna, holger, medlem] = [] as unknown as [Indlogget, Indlogget, Indlogget]
  let moedeId = ''
  let behandling = 0
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    holger = await server.som('holger-vagervagt')
    medlem = await server.medRoller('fjordby', 'medlemmet', ['teammedlem'])
    const asta = await server.som('asta-lyngholm')
    await asta.godt('saetTekst', { krop: { noegle: 'brevhoved', tekst: 'Havnepladsen 1' } })
    await asta.godt('saetTekst', { krop: { noegle: 'kontakt', tekst: 'Ring på 12 34 56 78.' } })
    const adresse = { vej: 'Havnegade 4', postnummer: '8000', by: 'Skovholt', fra: '2024-02-01', kilde: 'CPR' }
    await skriv({ beslutning: 'registrer-adresse', ...adresse, den: IDAG })
    ;({ id: moedeId } = await holger.godt('opretTeammoede', { krop: MOEDE as never }))
    for (const sagId of [SAG, EN_ANDEN]) {
      const { sagsnummer } = await holger.godt('hentSag', { sti: { sagId } })
      await nanna.godt('saetPaaDagsorden', { sti: { moedeId }, krop: { ...PAA, sagsnummer } })
    }
    behandling = (await holger.godt('hentTeammoede', { sti: { moedeId } })).punkter[0]?.behandling ?? 0
  })
  afterAll(() => server.luk())

  const version = async () => (await nanna.godt('hentSag', { sti: STI })).version
  const skriv = async (kommando: object) =>
    nanna.godt('skrivBeslutning', { sti: STI, krop: { forventetVersion: await version(), kommando } as never })
  const standen = async () => {
    const { behandlinger } = await nanna.godt('hentTeam', { sti: STI })
    const fundet = behandlinger.find((en) => en.version === behandling)
    if (fundet === undefined) throw new Error('The treatment is gone')
    return fundet.indkaldelse
  }
  const indkaldelsen = (mere: object = {}) => ({
    behandling,
    dag: DAG,
    fra: '9.00',
    til: '9.30',
    sted: MOEDE.sted,
    foregaar: 'i-rummet' as const,
    deltagere: ['Mette Medlem, social'],
    ...mere,
  })
  const dagsordenen = async (hvem = nanna) =>
    (await hvem.godt('hentMoedesindkaldelser', { sti: { moedeId } })).sager.map(({ sagId, ...en }) => [sagId, en])

  it('mødet giver tiden, stedet og dem, der ikke har meldt afbud, og ingen er indkaldt', async () => {
    expect(await standen()).toMatchObject({
      moede: moedeId,
      forslag: { dag: DAG, fra: '09:00', til: '09:30', sted: MOEDE.sted, deltagere: ['Mette Medlem, social'] },
      opmaerksom: [{ id: 'ikke-indkaldt', tekst: 'Borgeren er ikke indkaldt.' }],
    })
  })

  it('taler en for borgeren i sagen, står det, hvor borgeren indkaldes, i sagen og på mødet', async () => {
    await server.medRoller('fjordby', 'taleren', ['partsrepraesentant'])
    await nanna.godt('tilknyt', { sti: STI, krop: { personId: 'taleren', rolle: 'partsrepraesentant' } })
    const { partsrepraesentanter } = await standen()
    expect(partsrepraesentanter).toHaveLength(1)
    const paaMoedet = await nanna.godt('hentMoedesag', { sti: { moedeId, sagId: SAG } })
    expect(paaMoedet.indkaldelse.partsrepraesentanter).toEqual(partsrepraesentanter)
  })

  it('teksten og kalenderfilen nævner mødet og intet om sagen, og intet er gemt', async () => {
    const foer = await version()
    const { sagsnummer, borger } = await nanna.godt('hentSag', { sti: STI })
    const krop = { indkaldelse: indkaldelsen() }
    const { tekst, kalender } = await nanna.godt('skrivIndkaldelsestekst', { sti: STI, krop })
    expect(tekst).toContain('tirs. 1. december 2026 kl. 9.00–9.30')
    expect(tekst).toContain('– Mette Medlem, social')
    expect(tekst).toContain('Ring på 12 34 56 78.')
    const del = new ICAL.Component(ICAL.parse(kalender) as never).getFirstSubcomponent('vevent')
    if (del === null) throw new Error('The file has no event')
    const aftale = new ICAL.Event(del)
    expect(aftale.startDate.toJSDate().toISOString()).toBe('2026-12-01T08:00:00.000Z')
    expect(aftale.endDate.toJSDate().toISOString()).toBe('2026-12-01T08:30:00.000Z')
    expect(aftale.location).toBe(MOEDE.sted)
    expect(aftale.sequence).toBe(0)
    for (const hemmeligt of [sagsnummer, borger.navn, SAG, 'ehabilitering', 'Mette'])
      expect(kalender).not.toContain(hemmeligt)
    expect(await version()).toBe(foer)
    const nej = await nanna.nej('skrivIndkaldelsestekst', {
      sti: STI,
      krop: { indkaldelse: indkaldelsen({ fra: 'kvart i ni' }) },
    })
    expect(nej).toMatchObject({ status: 400, fejl: [{ felt: 'indkaldelse.fra' }] })
  })

  it('brevet vises, før det sendes; at hun er indkaldt, sker i samme greb, og brevet sendes ikke to gange', async () => {
    const indkaldelse = indkaldelsen()
    const egneOrd = { emne: 'Hvad der kan hjælpe dig <b>.' }
    const udkast = await nanna.godt('forhaandsvisKommendeBrev', {
      sti: STI,
      krop: { brev: 'indkaldelse', indkaldelse, egneOrd },
    })
    const ord = JSON.stringify(udkast.blokke)
    for (const stykke of [
      '9.00–9.30',
      'Rådhuset, lokale 2',
      'Mette Medlem, social',
      'Du må tage en med',
      'tolk',
      '<b>',
    ])
      expect(ord).toContain(stykke)
    expect(udkast.blokke.flatMap(({ hjemmel }) => hjemmel)).toContain('LOB § 10, stk. 2')
    expect(udkast.mangler).toEqual([])
    const foer = await version()
    const krop = { indkaldelse, egneOrd, kanal: 'fysisk-post' as const, forventetVersion: foer }
    const sag = await nanna.godt('sendTeamindkaldelse', { sti: STI, krop })
    expect(sag.haendelser.slice(-3).map(({ tekst }) => tekst.split(/[.(:]/)[0])).toEqual([
      'Borgeren indkaldt ved brev til rehabiliteringsteamet 1',
      'Dokumentet «Indkaldelse til rehabiliteringsteamet 1',
      'Brevet «Indkaldelse til rehabiliteringsteamet 1',
    ])
    const dokument = await server.send({
      method: 'GET',
      url: `/api/sager/${SAG}/dokumenter/${foer + 2}`,
      headers: { cookie: nanna.cookie },
    })
    expect((await laesPdf(dokument.rawPayload)).synligt).toContain('Du er indkaldt til møde i rehabiliteringsteamet')
    expect(await nanna.nej('sendTeamindkaldelse', { sti: STI, krop })).toMatchObject({
      status: 422,
      kode: 'BREV_ER_SENDT',
    })
    expect(await standen()).toMatchObject({
      indkaldt: { ved: 'brev', dag: DAG, fra: '09:00', til: '09:30', af: 'Nanna Fyrlys' },
      opmaerksom: [{ id: 'ikke-svaret' }],
    })
    const { breve } = await nanna.godt('hentBreve', { sti: STI })
    expect(breve.find(({ om }) => om === foer + 1)).toMatchObject({
      navn: 'Indkaldelse til rehabiliteringsteamet 1. december 2026',
      sendt: [{ kanal: 'fysisk-post' }],
    })
  })

  it('svaret, bisidderen og tolken ses i sagen, på dagsordenen og på Min dag', async () => {
    const svar = { svar: 'kommer', medPaa: 'video', tolkesprog: 'arabisk', ord: 'Jeg er glad for at komme.' }
    const bisidder = { navn: 'Rana Haddad', relation: 'søster' }
    await skriv({ beslutning: 'besvar-teamindkaldelse', behandling, ...svar, bisidder, den: IDAG })
    expect(await dagsordenen()).toEqual([
      [
        SAG,
        {
          holdt: false,
          indkaldt: true,
          svar: 'kommer',
          medPaa: 'video',
          bisidder: true,
          tolkesprog: 'arabisk',
          opmaerksom: [
            { id: 'tolk-mangler', tekst: 'Borgeren har bedt om tolk (arabisk), og der er ikke bestilt en.' },
          ],
        },
      ],
      [EN_ANDEN, expect.objectContaining({ indkaldt: false })],
    ])
    const paaMinDag = async () =>
      (await nanna.godt('hentOpgaver', { sti: STI })).opgaver.filter(({ noegle }) => noegle.startsWith('TOLK/'))
    expect(await paaMinDag()).toMatchObject([{ art: 'hus', frist: DAG, hvad: 'Bestil tolk til mødet i teamet' }])
    await skriv({ beslutning: 'bestil-tolk', behandling, sprog: 'arabisk', dag: DAG, fra: '9', den: IDAG })
    expect(await paaMinDag()).toEqual([])
    expect((await standen()).opmaerksom).toEqual([])
    const paaMoedet = await nanna.godt('hentMoedesag', { sti: { moedeId, sagId: SAG } })
    expect(paaMoedet.indkaldelse).toMatchObject({ svar: { ord: 'Jeg er glad for at komme.', bisidder } })
  })

  it('flyttes sagen på dagen, er hun og tolken indkaldt til en gammel tid, og en ny indkaldelse afløser den', async () => {
    const { udgave } = await holger.godt('hentTeammoede', { sti: { moedeId } })
    const sti = { moedeId, sagId: SAG }
    await holger.godt('flytPaaDagsorden', { sti, krop: { fra: '10:30', minutter: 30, udgave } })
    expect((await standen()).opmaerksom).toEqual([
      {
        id: 'gammel-tid',
        tekst: 'Borgeren er indkaldt til noget andet end mødet nu: klokkeslættet. Indkald igen.',
      },
      { id: 'tolk-gammel-tid', tekst: 'Tolken er bestilt til en anden tid end mødets.' },
    ])
    const ny = indkaldelsen({ fra: '10.30', til: '11' })
    const { kalender } = await nanna.godt('skrivIndkaldelsestekst', { sti: STI, krop: { indkaldelse: ny } })
    expect(kalender).toContain('SEQUENCE:1')
    await skriv({ beslutning: 'indkald-til-team', ...ny, ved: 'email', den: IDAG })
    const nu = await standen()
    expect(nu).toMatchObject({ indkaldt: { ved: 'email', fra: '10:30', til: '11:00' }, tidligere: [{ ved: 'brev' }] })
    expect(nu.svar).toBeUndefined()
    expect(nu.sidsteSvar).toMatchObject({ tolkesprog: 'arabisk' })
  })

  it('er der en fuldmagt i sagen, går kopien af indkaldelsen med brevet', async () => {
    const adresse = { vej: 'Skolegade 2', postnummer: '8000', by: 'Skovholt' }
    const fuldmagt = { navn: 'Palle Part', relation: 'bror', omfang: 'Hele sagen', breve: 'kopi', fra: IDAG }
    await skriv({ beslutning: 'registrer-repraesentant', ...fuldmagt, ...adresse, den: IDAG })
    expect((await standen()).partsrepraesentanter).toContain('Palle Part')
    const krop = {
      indkaldelse: indkaldelsen({ fra: '10.30', til: '11' }),
      egneOrd: {},
      kanal: 'fysisk-post' as const,
      forventetVersion: await version(),
    }
    const { haendelser } = await nanna.godt('sendTeamindkaldelse', { sti: STI, krop })
    expect(haendelser.map(({ tekst }) => tekst).slice(-4)).toContainEqual(expect.stringMatching(/opi.*Palle Part/))
  })

  it('den, der ikke må se sagen før dagen, ser heller ikke, hvem der er indkaldt, og kan ikke indkalde', async () => {
    expect(await dagsordenen(medlem)).toEqual([])
    const krop = { indkaldelse: indkaldelsen() }
    expect((await medlem.nej('skrivIndkaldelsestekst', { sti: STI, krop })).status).toBe(403)
    const fremmed = await server.medRoller('fjordby', 'en-fremmed', ['teammedlem'])
    expect((await fremmed.nej('hentMoedesindkaldelser', { sti: { moedeId } })).status).toBe(404)
  })

  it('tages sagen af mødet, står det i sagen, at borgeren tror, hun skal komme', async () => {
    const { udgave } = await holger.godt('hentTeammoede', { sti: { moedeId } })
    const sti = { moedeId, sagId: SAG }
    await nanna.godt('tagAfDagsorden', { sti, krop: { begrundelse: 'Attesten mangler.', udgave } })
    const team = await nanna.godt('hentTeam', { sti: STI })
    expect(team.indkaldtTilIntet).toEqual({ dag: DAG, fra: '10:30', sted: MOEDE.sted })
    expect(team.behandlinger.some((en) => en.version === behandling)).toBe(false)
  })
})
