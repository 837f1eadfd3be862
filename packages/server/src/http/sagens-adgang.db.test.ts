import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Indlogget, type Proeveserver, LAGRE, demoSagId, proeveserver } from '../proeveserver.ts'
import { iKommune } from '../store/i-kommune.ts'

const SAG = demoSagId(25)
const STI = { sti: { sagId: SAG } }

describe.each(LAGRE)('Adgangen til en sag på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let solvej: Indlogget
  let holger: Indlogget
  let viggo: Indlogget
  let asta: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    solvej = await server.som('solvej-maagedal')
    holger = await server.som('holger-vagervagt')
    viggo = await server.som('viggo-strandeng')
    asta = await server.som('asta-lyngholm')
  })
  afterAll(() => server.luk())

  const paaListen = async (hvem: Indlogget) => (await hvem.godt('listSager', {})).sager.some(({ id }) => id === SAG)
  const nySag = (hvem: Indlogget, cpr: string) =>
    hvem.godt('opretSag', {
      krop: { navn: 'Ove Prøve', cpr, henvistFra: 'kontanthjælp', henvistDen: '2026-11-01' },
    })

  it('lukkes for alle, når borgeren er beskyttet, undtagen dem, der har sagen, og lederen', async () => {
    const [denAnden, denneHer] = (await nanna.godt('hentSag', STI)).sagsbehandler.startsWith('Nanna')
      ? [solvej, nanna]
      : [nanna, solvej]
    await denneHer.godt('saetBeskyttelse', { ...STI, krop: { beskyttet: true } })
    expect(await denAnden.nej('hentSag', STI)).toMatchObject({ status: 403, kode: 'KRAEVER_BEGRUNDELSE' })
    for (const [hvem, ser] of [
      [denneHer, true],
      [holger, true],
      [denAnden, false],
      [viggo, false],
    ] as const) {
      expect(await paaListen(hvem)).toBe(ser)
    }
    await denneHer.godt('hentSag', STI)
    await holger.godt('saetBeskyttelse', { ...STI, krop: { beskyttet: false } })
    await denAnden.godt('hentSag', STI)
  })

  it('åbnes dagen ud med en begrundelse, som lederen og adgangsloggen ser', async () => {
    await holger.godt('saetBeskyttelse', { ...STI, krop: { beskyttet: true } })
    expect(await viggo.nej('aabnSag', { ...STI, krop: { begrundelse: 'kort' } })).toMatchObject({ status: 400 })
    await viggo.godt('aabnSag', { ...STI, krop: { begrundelse: 'Udbetalingen er gået i stå' } })
    await viggo.godt('hentSag', STI)
    const { aabninger } = await holger.godt('listAabninger', {})
    expect(aabninger).toMatchObject([
      { sagId: SAG, person: 'Viggo Strandeng', begrundelse: 'Udbetalingen er gået i stå' },
    ])
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const log = await server.omgivelser.lager.sager.adgangslog(kontekst, SAG)
    expect(log[1]).toMatchObject({ hvad: 'Åbnet med begrundelse', formaal: 'Udbetalingen er gået i stå' })
    server.stilUret('2026-11-21T08:30:00.000Z')
    const viggoNaesteDag = await server.som('viggo-strandeng')
    expect(await viggoNaesteDag.nej('hentSag', STI)).toMatchObject({ kode: 'KRAEVER_BEGRUNDELSE' })
    server.stilUret('2026-11-20T09:00:00.000Z')
    await holger.godt('saetBeskyttelse', { ...STI, krop: { beskyttet: false } })
  })

  it('åbnes ikke med en begrundelse, når kommunen ikke vil have det', async () => {
    await asta.godt('saetAdgangsvalg', { krop: { kraeverTilknytning: false, aabenMedBegrundelse: false } })
    await holger.godt('saetBeskyttelse', { ...STI, krop: { beskyttet: true } })
    const krop = { begrundelse: 'Udbetalingen er gået i stå' }
    const ny = await server.medRoller('fjordby', 'ny-i-klage', ['klage'])
    expect(await ny.nej('hentSag', STI)).toMatchObject({ kode: 'INGEN_ADGANG' })
    expect(await ny.nej('aabnSag', { ...STI, krop })).toMatchObject({ status: 403, kode: 'INGEN_ADGANG' })
    await holger.godt('saetBeskyttelse', { ...STI, krop: { beskyttet: false } })
    await asta.godt('saetAdgangsvalg', { krop: { kraeverTilknytning: false, aabenMedBegrundelse: true } })
  })

  it('er lukket for den, der har erklæret, at borgeren er hende nær, og for kollegaens kolleger', async () => {
    const { id: sagId } = await nySag(holger, '610180-1111')
    const sti = { sti: { sagId } }
    await solvej.godt('hentSag', sti)
    await solvej.godt('erklaer', { krop: { cpr: '610180-1111', art: 'naertstaaende' } })
    const problem = await solvej.nej('hentSag', sti)
    expect(problem).toMatchObject({ status: 403, kode: 'INGEN_ADGANG' })
    expect(problem.detail).toContain('erklæret er dig nær')
    expect(problem.detail).not.toContain('610180')
    await nanna.godt('hentSag', sti)
    await viggo.godt('erklaer', { krop: { cpr: '610180-1111', art: 'selv' } })
    expect((await nanna.nej('hentSag', sti)).detail).toContain('ansat i kommunen')
    expect((await viggo.nej('hentSag', sti)).detail).toContain('din egen sag')
    await holger.godt('hentSag', sti)
    const krop = { begrundelse: 'Jeg er nysgerrig efter at vide det' }
    expect(await nanna.nej('aabnSag', { ...sti, krop })).toMatchObject({ kode: 'INGEN_ADGANG' })
    const ider = (await nanna.godt('listSager', {})).sager.map(({ id }) => id)
    expect(ider).not.toContain(sagId)
  })

  it('åbner sagen igen, når erklæringen trækkes tilbage af den, der gav den, og historien bliver', async () => {
    const { id: sagId } = await nySag(holger, '630180-1111')
    const sti = { sti: { sagId } }
    await solvej.godt('erklaer', { krop: { cpr: '630180-1111', art: 'selv' } })
    // At erklære det samme som mindre åbner ikke noget.
    await solvej.godt('erklaer', { krop: { cpr: '630180-1111', art: 'naertstaaende' } })
    expect((await solvej.nej('hentSag', sti)).detail).toContain('din egen sag')
    const mine = async (hvem: Indlogget) => (await hvem.godt('hentErklaeringer', {})).erklaeringer
    const id = (await mine(solvej))[0]?.id ?? 0
    const begrundelse = 'Jeg tastede et forkert nummer'
    for (const [hvem, krop, nej] of [
      [nanna, { id, begrundelse }, { status: 404, kode: 'FINDES_IKKE' }],
      [solvej, { id: id + 1000, begrundelse }, { status: 404 }],
      [solvej, { id, begrundelse: '  ' }, { status: 400, fejl: [{ felt: 'begrundelse' }] }],
    ] as const)
      expect(await hvem.nej('traekErklaeringTilbage', { krop })).toMatchObject(nej)
    expect((await nanna.nej('hentSag', sti)).detail).toContain('ansat i kommunen')
    await solvej.godt('traekErklaeringTilbage', { krop: { id, begrundelse } })
    await solvej.godt('hentSag', sti)
    await nanna.godt('hentSag', sti)
    expect((await nanna.godt('listSager', { valg: { antal: '500' } })).sager.map((sag) => sag.id)).toContain(sagId)
    expect((await mine(solvej))[0]).toMatchObject({ id, art: 'selv', trukket: { begrundelse } })
    expect(await solvej.nej('traekErklaeringTilbage', { krop: { id, begrundelse } })).toMatchObject({ status: 404 })
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const log = await server.omgivelser.lager.sager.adgangslog(kontekst, sagId)
    expect(log).toContainEqual(
      expect.objectContaining({ hvad: 'Erklæring trukket tilbage', formaal: begrundelse, bruger: 'solvej-maagedal' }),
    )
    await solvej.godt('erklaer', { krop: { cpr: '630180-1111', art: 'naertstaaende' } })
    expect((await solvej.nej('hentSag', sti)).detail).toContain('erklæret er dig nær')
    expect((await mine(solvej)).filter(({ cprMaskeret }) => cprMaskeret === '630180-xxxx')).toHaveLength(2)
  })

  it('kan databasen selv hverken rette eller slette en erklæring, der er trukket tilbage', async () => {
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const { db } = server.omgivelser.lager
    const proev = (hvad: ReturnType<typeof sql>) => iKommune(db, kontekst, (trx) => hvad.execute(trx))
    for (const hvad of [
      sql`delete from erklaering where trukket_tilbage is not null`,
      sql`update erklaering set begrundelse = 'En anden' where trukket_tilbage is not null`,
      sql`update erklaering set trukket_tilbage = null, begrundelse = null where trukket_tilbage is not null`,
    ])
      await expect(proev(hvad)).rejects.toThrow('history')
  })

  it('kræver tilknytning af alle sagsbehandlere, hvor kommunen har valgt det', async () => {
    await asta.godt('saetAdgangsvalg', { krop: { kraeverTilknytning: true, aabenMedBegrundelse: true } })
    const { id: sagId } = await nySag(nanna, '620180-1112')
    const sti = { sti: { sagId } }
    await nanna.godt('hentSag', sti)
    expect(await solvej.nej('hentSag', sti)).toMatchObject({ kode: 'KRAEVER_BEGRUNDELSE' })
    // Hun kan finde den og begrunde; ellers kunne en vikar ikke komme i gang.
    expect((await solvej.godt('listSager', {})).sager.map(({ id }) => id)).toContain(sagId)
    await nanna.godt('tilknyt', { ...sti, krop: { personId: 'solvej-maagedal', rolle: 'koordinerende-sagsbehandler' } })
    await solvej.godt('hentSag', sti)
    await asta.godt('saetAdgangsvalg', { krop: { kraeverTilknytning: false, aabenMedBegrundelse: true } })
  })

  it('giver skærmen de samme svar, som serveren giver', async () => {
    const sti = { sti: { sagId: SAG } }
    const ravn = await server.som('ravn-sivmose')
    const { maa, version } = await ravn.godt('hentSag', sti)
    expect(maa).toMatchObject({ registrere: false, vurdere: true, tilknytte: false, beskytte: false })
    expect(await ravn.nej('saetBeskyttelse', { ...sti, krop: { beskyttet: true } })).toMatchObject({ status: 403 })
    const krop = { forventetVersion: version, paa: '2026-11-20', bemaerkning: 'Set efter i klagesagen' }
    expect((await ravn.kald('foretagVurdering', { ...sti, krop })).status).toBe(200)
  })

  it('kan ikke gives til en, der ikke findes', async () => {
    const krop = { personId: 'ukendt', rolle: 'jobformidler' } as const
    expect(await nanna.nej('tilknyt', { ...STI, krop })).toMatchObject({ status: 400, fejl: [{ felt: 'personId' }] })
    const moede = { dag: '2026-11-20', personer: ['ukendt'], sager: [SAG] }
    expect(await holger.nej('saetMoede', { krop: moede })).toMatchObject({ fejl: [{ felt: 'personer' }] })
  })

  it('gives af dagens møde på sagsnummer, og det står i sagens log; et forkert nummer ændrer intet', async () => {
    const dag = '2026-11-20'
    const { sagsnummer } = await holger.godt('hentSag', STI)
    const ny = await server.medRoller('fjordby', 'teamets', ['teammedlem'])
    const moede = { dag, personer: ['teamets'], sagsnumre: [sagsnummer] }
    const forkert = { ...moede, sagsnumre: [sagsnummer, '1999-0001'] }
    expect(await holger.nej('saetMoede', { krop: forkert })).toMatchObject({ fejl: [{ felt: 'sagsnumre' }] })
    expect(await ny.nej('hentSag', STI)).toMatchObject({ kode: 'INGEN_ADGANG' })
    await holger.godt('saetMoede', { krop: moede })
    await ny.godt('hentSag', STI)
    const sat = await holger.godt('hentMoede', { valg: { dag } })
    expect(sat.sagsnumre).toEqual([sagsnummer])
    expect(sat.personer.filter(({ med }) => med).map(({ id }) => id)).toEqual(['teamets'])
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const log = await server.omgivelser.lager.sager.adgangslog(kontekst, SAG)
    expect(log.find(({ formaal }) => formaal === 'Teammøde')).toMatchObject({ hvad: `Sat på mødet ${dag}` })
  })

  it('vises ikke, når læsningen ikke kan logges', async () => {
    const { lager } = server.omgivelser
    const kontekst = { kommune: 'fjordby', bruger: { id: 'nanna-fyrlys', navn: 'Nanna' }, tidspunkt: new Date() }
    const foer = await lager.sager.adgangslog(kontekst, SAG)
    const uden = { formaal: null as unknown as string, hvad: 'Sagen' }
    let vist = 0
    const laest = lager.sager.laes(kontekst, { sagId: SAG, dag: '2026-11-20' }, ({ haendelser }) => {
      vist = haendelser.length
      return { svar: haendelser, log: uden }
    })
    await expect(laest).rejects.toMatchObject({ code: '23502' })
    expect(vist).toBeGreaterThan(0)
    expect(await lager.sager.adgangslog(kontekst, SAG)).toHaveLength(foer.length)
  })

  it('lukkes, når administratoren lukker personens sessioner', async () => {
    const ravn = await server.som('ravn-sivmose')
    const { personer } = await asta.godt('listPersoner', {})
    expect(personer.find(({ id }) => id === 'ravn-sivmose')?.sessioner).toBeGreaterThan(0)
    const sti = { personId: 'ravn-sivmose' }
    expect((await asta.godt('lukSessioner', { sti, krop: {} })).lukkede).toBeGreaterThan(0)
    expect(await ravn.nej('hentSag', STI)).toMatchObject({ status: 401 })
    expect((await asta.godt('lukSessioner', { sti: { personId: 'thyra-stenbryn' }, krop: {} })).lukkede).toBe(0)
  })

  it('gives ikke to gange: mange nye sager på én gang får hver sit nummer, og borgeren kun én', async () => {
    const numre = await Promise.all(
      Array.from({ length: 8 }, (_, nr) => nySag([nanna, solvej][nr % 2] ?? nanna, `63018${nr}-112${nr}`)),
    )
    const sagsnumre = numre.map(({ sagsnummer }) => sagsnummer)
    expect(new Set(sagsnumre).size).toBe(8)
    const krop = { navn: 'Ove', cpr: '640180-1199', henvistFra: 'kontanthjælp', henvistDen: '2026-11-01' }
    const samme = await Promise.all([nanna, solvej, holger].map((hvem) => hvem.kald('opretSag', { krop })))
    expect(samme.map(({ status }) => status).toSorted()).toEqual([201, 422, 422])
  })
})
