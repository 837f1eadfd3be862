import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Data, IsoDagSkema } from '@fodfaeste/kontrakt'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Rejser gennem systemet på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  /** En ny sag i egen kommune; CPR-nummeret er et, ingen har. */
  async function nySag(cpr: string): Promise<Data<'opretSag'>> {
    const krop = { navn: 'Ove Prøvesen', cpr, henvistFra: 'kontanthjælp', henvistDen: '2026-11-02' }
    return nanna.godt('opretSag', { krop })
  }

  it('fra login over listen til sagen', async () => {
    expect(await nanna.godt('hentMig', {})).toMatchObject({
      person: { navn: 'Nanna Fyrlys' },
      kommune: 'Fjordby Kommune',
      idag: IDAG,
    })
    const { sager, iAlt } = await nanna.godt('listSager', {})
    expect(iAlt).toBe(sager.length)
    for (const { id, navn, konklusion } of sager) {
      const sag = await nanna.godt('hentSag', { sti: { sagId: id } })
      expect(sag.borger.navn).toBe(navn)
      expect(sag.vurdering.konklusion).toMatchObject(konklusion)
    }
  })

  it('åbn en sag, registrér det, der mangler, træf skønnene, og se svaret vende', async () => {
    const holger = await server.som('holger-vagervagt')
    let sag = await nySag('610180-1901')
    expect(sag).toMatchObject({ version: 2, fase: 'henvisning', borger: { cprMaskeret: '610180-xxxx', alder: 46 } })
    expect(sag.sagsnummer).toMatch(/^2026-\d{4}$/)
    const sti = { sagId: sag.id }
    const registrer = async (id: string, vaerdi: unknown) => {
      const krop = { forventetVersion: sag.version, id, vaerdi, kilde: 'samtale', den: IDAG } as never
      sag = await nanna.godt('registrerOplysning', { sti, krop })
    }
    await registrer('bevilget', '2025-06-02')
    await registrer('tidligere-forloeb', [])
    await registrer('starter', '2025-06-16')
    await registrer('varighed', 36)
    for (const id of [
      'ikke-loest-gennem-anden-indsats',
      'langvarig-offentlig-forsoergelse',
      'tilbud-uden-oeget-tilknytning',
    ]) {
      await registrer(id, true)
    }
    expect(sag.vurdering.konklusion.svar).toBe('kraever-skoen')
    for (const { id } of sag.vurdering.mangler.filter(({ art: hvad }) => hvad === 'skoen')) {
      const krop = {
        forventetVersion: sag.version,
        id,
        svar: id === 'arbejdsevnen-kan-ikke-forbedres' ? 'nej' : 'ja',
        begrundelse: 'Se samtalen.',
        den: IDAG,
      } as never
      sag = await holger.godt('traefSkoen', { sti, krop })
    }
    expect(sag.vurdering.konklusion).toMatchObject({ kode: 'kan-henvises', svar: 'opfyldt' })
    expect(sag.skoen.find(({ id }) => id === 'udviklingsperspektiv')?.truffet).toMatchObject({
      af: 'Holger Vagervagt',
      begrundelse: 'Se samtalen.',
    })
    const gemt = await nanna.godt('foretagVurdering', { sti, krop: { forventetVersion: sag.version, paa: IDAG } })
    expect(gemt.haendelser.at(-1)).toMatchObject({ type: 'VurderingForetaget', version: gemt.version })
    expect((await nanna.godt('listSager', { valg: { soeg: sag.sagsnummer } })).sager).toMatchObject([
      { id: sag.id, konklusion: { kode: 'kan-henvises' } },
    ])
  })

  it('spørg borgeren, og skriv svaret med borgerens egne ord', async () => {
    const sag = await nySag('620180-1902')
    const sti = { sagId: sag.id }
    const spurgt = await nanna.godt('spoergOmOenske', {
      sti,
      krop: {
        forventetVersion: sag.version,
        emne: 'endnu-et-forloeb',
        spoergsmaal: 'Vil du have et forløb til?',
        den: IDAG,
      },
    })
    const svaret = await nanna.godt('besvarOenske', {
      sti,
      krop: {
        forventetVersion: spurgt.version,
        emne: 'endnu-et-forloeb',
        svar: 'ja',
        ord: 'Ja, jeg er ikke færdig.',
        den: IDAG,
      },
    })
    const oenske = (s: typeof sag) => s.oensker.find(({ emne }) => emne === 'endnu-et-forloeb')
    expect(oenske(spurgt)).toMatchObject({ spurgtDen: IDAG, spoergsmaal: 'Vil du have et forløb til?' })
    expect(oenske(svaret)).toMatchObject({ svar: 'ja', svaretDen: IDAG, ord: 'Ja, jeg er ikke færdig.' })
    const trukket = await nanna.godt('besvarOenske', {
      sti,
      krop: {
        forventetVersion: svaret.version,
        emne: 'endnu-et-forloeb',
        svar: 'trukket-tilbage',
        ord: 'Jeg har tænkt om igen.',
        den: IDAG,
      },
    })
    expect(oenske(trukket)).not.toHaveProperty('svar')
  })

  it('den faglige leder vælger læsning, hvor loven er uafklaret, og den er ikke længere åben', async () => {
    const holger = await server.som('holger-vagervagt')
    const sti = { sagId: demoSagId(25) }
    const foer = await holger.godt('hentSag', { sti })
    const tvivl = foer.vurdering.tvivl.find(({ valgt }) => valgt === undefined)
    const krop = {
      forventetVersion: foer.version,
      tvivl: tvivl?.id ?? '',
      laesning: 'A',
      begrundelse: 'Kommunens praksis.',
      den: IDAG,
    } as const
    const efter = await holger.godt('vaelgLaesning', { sti, krop })
    expect(efter.haendelser.at(-1)).toMatchObject({ type: 'LaesningValgt', af: 'Holger Vagervagt' })
    const aaben = efter.vurdering.tvivl.filter(({ id, valgt }) => id === tvivl?.id && valgt === undefined)
    expect(aaben).toEqual([])
    expect(efter.vurdering.mangler.map(({ id }) => id)).not.toContain(tvivl?.id)
  })

  it('kom en kollega først, afvises det med den version, sagen nu har, og hvem der skrev', async () => {
    const solvej = await server.som('solvej-maagedal')
    const { id: sagId, version } = await nySag('630180-1903')
    const krop = {
      forventetVersion: version,
      id: 'tidligere-forloeb',
      vaerdi: [],
      kilde: 'samtale',
      den: IDAG,
    } as const
    await solvej.godt('registrerOplysning', { sti: { sagId }, krop })
    const problem = await nanna.nej('registrerOplysning', { sti: { sagId }, krop })
    expect(problem).toMatchObject({ status: 409, kode: 'VERSIONSKONFLIKT', aktuelVersion: version + 1 })
    expect(problem.detail).toContain('Solvej Mågedal skrev i sagen')
  })

  it('skriver to på én gang, lykkes det for netop den ene', async () => {
    const { id: sagId, version } = await nySag('640180-1904')
    const krop = (kilde: string) => ({
      forventetVersion: version,
      id: 'tidligere-forloeb' as const,
      vaerdi: [],
      kilde,
      den: IDAG,
    })
    const svar = await Promise.all(
      ['a', 'b', 'c', 'd'].map((kilde) => nanna.kald('registrerOplysning', { sti: { sagId }, krop: krop(kilde) })),
    )
    expect(svar.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
  })

  it('juristen må spørge «hvad nu hvis», selv om han ikke må skrive', async () => {
    const ravn = await server.som('ravn-sivmose')
    const krop = { skoen: [{ id: 'udviklingsperspektiv', svar: 'ja' }] } as const
    const svar = await ravn.godt('proevHvadNuHvis', { sti: { sagId: demoSagId(25) }, krop })
    expect(IsoDagSkema.safeParse(svar.vurdering.paa).success).toBe(true)
  })

  it('juristen ser, hvorfor ikke, og hvad der ville ændre det, i dag og som sagen var', async () => {
    const ravn = await server.som('ravn-sivmose')
    const sti = { sagId: demoSagId(25) }
    const sag = await ravn.godt('hentSag', { sti, valg: {} })
    const nu = await ravn.godt('hentHvorforIkke', { sti, valg: {} })
    expect(nu.kode).toBe(sag.vurdering.konklusion.kode)
    const foerst = await ravn.godt('hentHvorforIkke', { sti, valg: { version: 2, paa: '2025-06-02' } })
    expect(foerst.kode).toBe('uoplyst')
    expect(foerst.vender.flatMap(({ aendringer }) => aendringer.map(({ navn }) => navn))).toContain(
      'Udviklingsperspektiv',
    )
    expect(new Set(foerst.vender.map(({ svar }) => svar))).toContain(
      'Kommunen kan henvise borgeren til et ressourceforløb.',
    )
    expect((await ravn.nej('hentHvorforIkke', { sti, valg: { version: 900 } })).kode).toBe('UGYLDIGT_INPUT')
  })

  it('hver læsning står i adgangsloggen med hvem, hvorfor og hvad; og intet af, hvad der stod', async () => {
    const { id: sagId } = await nySag('670180-1907')
    const ravn = await server.som('ravn-sivmose')
    await ravn.godt('hentSag', { sti: { sagId }, valg: { formaal: 'Klagesag' } })
    await ravn.godt('hentSag', { sti: { sagId }, valg: { version: 1 } })
    await nanna.godt('proevHvadNuHvis', { sti: { sagId }, krop: {} })
    const kontekst = {
      kommune: 'fjordby',
      bruger: { id: 'test', navn: 'Test' },
      tidspunkt: new Date(`${IDAG}T12:00:00Z`),
    }
    const log = await server.omgivelser.lager.sager.adgangslog(kontekst, sagId)
    expect(log.map(({ brugerNavn, handling, formaal, hvad }) => [brugerNavn, handling, formaal, hvad])).toEqual([
      ['Nanna Fyrlys', 'laest', 'Sagsbehandling', 'Hvad nu hvis'],
      ['Ravn Sivmose', 'laest', 'Sagsbehandling', 'Sagen, version 1'],
      ['Ravn Sivmose', 'laest', 'Klagesag', 'Sagen'],
      ['Nanna Fyrlys', 'skrevet', 'Ny sag', 'SagOprettet, OplysningRegistreret'],
    ])
  })

  it('en borger med en åben sag får ikke én til, og sagsbehandleren får nummeret på den, der er', async () => {
    const { sagsnummer } = await nySag('680180-1908')
    const krop = { navn: 'Ove Prøvesen', cpr: '6801801908', henvistFra: 'sygedagpenge', henvistDen: '2026-11-02' }
    const problem = await nanna.nej('opretSag', { krop })
    expect(problem).toMatchObject({ status: 422, kode: 'SAG_FINDES_ALLEREDE' })
    expect(problem.detail).toContain(sagsnummer)
  })

  it('oprettes flere på én gang, får de hver sit nummer', async () => {
    const sager = await Promise.all(['690180-1909', '700180-1910', '710180-1911'].map(nySag))
    expect(new Set(sager.map(({ sagsnummer }) => sagsnummer)).size).toBe(3)
  })

  it('CPR-nummeret findes ikke i noget svar og ikke læsbart i lageret', async () => {
    const sag = await nySag('620280-1912')
    expect(JSON.stringify(sag)).not.toMatch(/620280-?1912/)
    const hentet = await server.omgivelser.lager.sager.hentCpr(
      { kommune: 'fjordby', bruger: { id: 'test', navn: 'Test' }, tidspunkt: new Date(`${IDAG}T12:00:00Z`) },
      sag.id,
    )
    expect(Buffer.from(hentet?.krypteret ?? []).toString('latin1')).not.toContain('6202801912')
    expect(hentet && server.omgivelser.cpr.laasOp(hentet, { kommune: 'fjordby', sagId: sag.id })).toBe('6202801912')
  })
})
