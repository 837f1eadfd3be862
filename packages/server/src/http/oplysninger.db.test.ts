import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Sagens oplysninger på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let sti: { readonly sagId: string }
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    const krop = { navn: 'Ove Prøvesen', cpr: '650180-1905', henvistFra: 'kontanthjælp', henvistDen: '2026-09-01' }
    sti = { sagId: (await nanna.godt('opretSag', { krop })).id }
  })
  afterAll(() => server?.luk())

  const hent = () => nanna.godt('hentOplysninger', { sti })
  const krop = async (kommando: object) =>
    ({ sti, krop: { forventetVersion: (await hent()).version, kommando } }) as never
  /** Skriver beslutningen og svarer den version, den blev. */
  const skriv = async (kommando: object) =>
    (await nanna.godt('skrivBeslutning', await krop({ den: IDAG, ...kommando }))).version
  const paaMinDag = async () =>
    (await nanna.godt('hentOpgaver', { sti })).opgaver.map(({ noegle, beslutning, frist, art: slags }) => ({
      noegle,
      beslutning,
      frist,
      slags,
    }))

  it('en oplysning står under sit tema med kilde, dag og hvem, og siger, hvor loven beder om den', async () => {
    const dokument = await skriv({
      beslutning: 'registrer-dokument',
      navn: 'Epikrise',
      art: 'modtaget',
      kilde: 'hospitalet',
      dateret: '2026-10-01',
    })
    await skriv({
      beslutning: 'beskriv-forhold',
      tema: 'helbred',
      tekst: 'Ove kan stå op i en halv time ad gangen.',
      hvem: 'borgeren',
      kilde: 'samtalen',
      fra: '2025-03-01',
      dokument,
    })
    const helbred = (await hent()).temaer.find(({ id }) => id === 'helbred')
    expect(helbred?.beskrivelser).toMatchObject([
      {
        tekst: 'Ove kan stå op i en halv time ad gangen.',
        hvem: 'borgeren',
        kilde: 'samtalen',
        fra: '2025-03-01',
        den: IDAG,
        af: 'Nanna Fyrlys',
        dokument: { version: dokument, navn: 'Epikrise' },
      },
    ])
    expect(helbred?.bruges[0]).toMatchObject({ afsnit: 'Helbred', skrevet: false, hjemmel: { udgave: 'BEK 47/2026' } })
    expect(helbred?.bruges[0]?.hjemmel?.tekst).toContain('§ 3, stk. 1, nr. 5')
  })

  it('en tidligere indsats har begges syn hver for sig, og det, der mangler, er ikke opfundet', async () => {
    const beskrivelse = await skriv({
      beslutning: 'beskriv-forhold',
      tema: 'tidligere-indsats',
      tekst: 'Praktik i en butik.',
      hvem: 'kommunen',
      kilde: 'Min Plan',
    })
    const syn = async () =>
      (await hent()).temaer.find(({ id }) => id === 'tidligere-indsats')?.beskrivelser.map((en) => en.syn)
    expect(await syn()).toEqual([{}])
    await skriv({
      beslutning: 'forklar-tidligere-indsats',
      beskrivelse,
      part: 'borgeren',
      ord: 'Jeg fik aldrig en stol.',
    })
    expect(await syn()).toEqual([{ borgeren: { ord: 'Jeg fik aldrig en stol.', den: IDAG, af: 'Nanna Fyrlys' } }])
    const helbred = (await hent()).temaer.find(({ id }) => id === 'helbred')?.beskrivelser[0]
    const nej = await nanna.nej(
      'skrivBeslutning',
      await krop({
        beslutning: 'forklar-tidligere-indsats',
        beskrivelse: helbred?.version,
        part: 'borgeren',
        ord: 'x',
        den: IDAG,
      }),
    )
    expect(nej).toMatchObject({ status: 422, fejl: [{ felt: 'kommando.beskrivelse' }] })
  })

  it('attesten ventes i den sædvanlige svartid, der rykkes dagen efter, og alderen siges i dage', async () => {
    expect((await hent()).laegeattest.svartid).toEqual({ dage: 30 })
    const attest = await skriv({ beslutning: 'anmod-om-laegeattest', laege: 'Lægerne på Torvet', den: '2026-10-20' })
    const den = async () => (await hent()).laegeattest.attester[0]
    // 30 dage efter 20. oktober er 19. november; i dag er den 20.
    expect(await den()).toMatchObject({ ventesSenest: '2026-11-19', naeste: 'ryk-for-laegeattest' })
    const iDag = async () => (await paaMinDag()).find(({ noegle }) => noegle === `LAEGEATTEST/${attest}`)
    expect(await iDag()).toMatchObject({ slags: 'hus', beslutning: 'ryk-for-laegeattest', frist: IDAG })
    await skriv({ beslutning: 'ryk-for-laegeattest', attest })
    expect(await iDag()).toMatchObject({ slags: 'vent', beslutning: 'modtag-laegeattest', frist: '2026-12-20' })
    await skriv({ beslutning: 'modtag-laegeattest', attest, dateret: '2026-11-17', indhold: ['konsultation'] })
    expect(await den()).toMatchObject({ modtaget: { alder: 3 }, naeste: 'laes-laegeattest' })
    expect(await iDag()).toBeUndefined()
    await skriv({ beslutning: 'laes-laegeattest', attest })
    expect(await den()).toMatchObject({ laest: { den: IDAG, af: 'Nanna Fyrlys' } })
    expect((await den())?.naeste).toBeUndefined()
  })

  it('det, kommunen ved findes, er en opgave, til det er hentet; et nej til samtykke gør, at sagen afgøres uden', async () => {
    const naevn = (navn: string) =>
      skriv({ beslutning: 'naevn-oplysning', navn, hos: 'Rygklinikken', art: 'helbred-og-andet', naevntAf: 'borgeren' })
    const journal = await naevn('Journal')
    const billeder = await naevn('Billeder')
    const opgaver = async () => (await paaMinDag()).map(({ noegle }) => noegle).filter((n) => n.startsWith('HENT/'))
    expect(await opgaver()).toEqual([`HENT/${journal}`, `HENT/${billeder}`])
    await skriv({ beslutning: 'spoerg-om-samtykke', indhentning: journal })
    await skriv({ beslutning: 'besvar-samtykke', indhentning: journal, svar: 'givet', ord: 'Ja.' })
    await skriv({ beslutning: 'besvar-samtykke', indhentning: journal, svar: 'trukket-tilbage', ord: 'Nej alligevel.' })
    expect(await opgaver()).toEqual([`HENT/${billeder}`])
    const ved = async (version: number) => (await hent()).indhentninger.find((en) => en.version === version)
    expect(await ved(journal)).toMatchObject({
      mangler: false,
      svar: [{ svar: 'trukket-tilbage', ord: 'Nej alligevel.' }, { svar: 'givet' }],
      maaHentes: { svar: 'ikke-opfyldt' },
      udenSamtykke: { svar: 'opfyldt', hjemmel: { tekst: 'RSL § 11 b' } },
    })
    expect(await ved(billeder)).toMatchObject({ mangler: true, udenSamtykke: { svar: 'uoplyst' } })
    await skriv({
      beslutning: 'afslut-indhentning',
      indhentning: billeder,
      udfald: 'hentes-ikke',
      begrundelse: 'Billederne er beskrevet i epikrisen.',
    })
    expect(await opgaver()).toEqual([])
    const afsluttet = await ved(billeder)
    expect(afsluttet).toMatchObject({ afsluttet: { udfald: 'hentes-ikke', af: 'Nanna Fyrlys' } })
    expect(afsluttet).not.toHaveProperty('maaHentes')
  })

  it('en svartid, kommunen har skrevet for sin region, flytter dagen for de attester, der bestilles fra den', async () => {
    const asta = await server.som('asta-lyngholm')
    const svartid = { sagstype: 'laegeattest', dage: 14, region: 'Region Nordlys', offentliggjort: 'Aftale 7' } as const
    const attest = await skriv({ beslutning: 'anmod-om-laegeattest', laege: 'Lægerne ved Søen', den: '2026-11-10' })
    const opgaven = async () => (await paaMinDag()).find(({ noegle }) => noegle === `LAEGEATTEST/${attest}`)
    expect(await opgaven()).toMatchObject({ slags: 'vent', frist: '2026-12-10' })
    await asta.godt('saetFrist', { krop: { ...svartid, gaelderFra: '2026-11-01' } })
    expect(await opgaven()).toMatchObject({ slags: 'vent', frist: '2026-11-24' })
    const minDag = await nanna.godt('hentMinDag', { valg: {} })
    const raekke = minDag.grupper
      .flatMap(({ opgaver }) => opgaver)
      .find(({ noegle }) => noegle === `LAEGEATTEST/${attest}`)
    expect(raekke?.frist).toBe('2026-11-24')
    const { laegeattest } = await hent()
    expect(laegeattest.svartid).toEqual({ dage: 14, region: 'Region Nordlys', aftalt: 'Aftale 7' })
    expect(laegeattest.kanUndlades).toMatchObject({ udgave: 'BEK 47/2026' })
    const { frister } = await asta.godt('hentFrister', {})
    expect(frister[0]).toMatchObject({ ...svartid, gaelder: true })
    for (const [felt, krop] of Object.entries({
      dage: { ...svartid, dage: 0 },
      region: { ...svartid, region: ' ' },
    }))
      expect(await asta.nej('saetFrist', { krop: { ...krop, gaelderFra: IDAG } })).toMatchObject({
        status: 400,
        fejl: [{ felt }],
      })
  })

  it('et ønske er spurgt, tænkt over, besvaret og trukket tilbage, og loven spørger, hvor den har brug for det', async () => {
    const emne = 'endnu-et-forloeb'
    const oenske = async () => (await hent()).oensker.find((en) => en.emne === emne)
    const spoerg = { emne, spoergsmaal: 'Ønsker du endnu et forløb?', den: IDAG }
    const { version } = await hent()
    await nanna.godt('spoergOmOenske', { sti, krop: { forventetVersion: version, ...spoerg } as never })
    await skriv({
      beslutning: 'oensk-betaenkningstid',
      emne,
      ord: 'Jeg vil tale med min kone.',
      spoergesIgen: '2026-11-27',
    })
    expect(await oenske()).toMatchObject({
      betaenkningstid: { ord: 'Jeg vil tale med min kone.', spoergesIgen: '2026-11-27' },
      historik: [{ spoergsmaal: 'Ønsker du endnu et forløb?', spurgtAf: 'Nanna Fyrlys' }],
    })
    const igen = async () => (await paaMinDag()).find(({ noegle }) => noegle.startsWith('SPOERG-IGEN/'))
    expect(await igen()).toMatchObject({ frist: '2026-11-27', beslutning: 'besvar-oenske' })
    const svar = async (valgt: string, ord: string) => {
      const forventetVersion = (await hent()).version
      return nanna.godt('besvarOenske', { sti, krop: { forventetVersion, emne, svar: valgt, ord, den: IDAG } as never })
    }
    await svar('ja', 'Ja, det vil jeg.')
    expect(await igen()).toBeUndefined()
    expect(await oenske()).not.toHaveProperty('betaenkningstid')
    await svar('trukket-tilbage', 'Nej, jeg orker det ikke.')
    expect((await oenske())?.historik[0]).toMatchObject({ svar: 'ja', trukketTilbageDen: IDAG })
  })

  it('læsningen står i adgangsloggen, og en anden kommunes sag findes ikke', async () => {
    await hent()
    const holger = await server.som('holger-vagervagt')
    const { poster } = await holger.godt('soegAdgangslog', { krop: { sagId: sti.sagId } })
    expect(poster[0]).toMatchObject({ hvad: 'Oplysninger', formaal: 'Sagsbehandling' })
    const fremmed = await server.som('thyra-stenbryn')
    expect((await fremmed.nej('hentOplysninger', { sti })).status).toBe(404)
  })
})
