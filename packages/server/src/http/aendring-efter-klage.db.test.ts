import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KLAR_AFGOERELSE, KLAR_DEN, klarTilAfgoerelse } from '@fodfaeste/proeve'
import { type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

describe.each(LAGRE)('Ændring efter en klage på %s', (art) => {
  let server: Proeveserver
  let [nanna, holger] = [] as unknown as [Indlogget, Indlogget]
  let sti = { sagId: '' }
  let [afgoerelse, klage] = [0, 0]

  const paa = async (dag: string) => {
    server.stilUret(`${dag}T09:00:00.000Z`)
    ;[nanna, holger] = [await server.som('nanna-fyrlys'), await server.som('holger-vagervagt')]
  }
  const skriv = async (hvem: Indlogget, kommando: object) => {
    const { version } = await hvem.godt('hentSag', { sti })
    return hvem.godt('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } as never })
  }
  const nej = async (hvem: Indlogget, kommando: object) => {
    const { version } = await hvem.godt('hentSag', { sti })
    return hvem.nej('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } as never })
  }
  const felter = (rest: object = {}) => ({
    klage,
    afgoerelse,
    medhold: 'delvist',
    genvurdering: 'Målet kan nås på kortere tid.',
    svarPaaKlagen: 'Tiden er sat ned til ét år.',
    ikkeImoedekommet: 'Forløbet falder ikke bort.',
    ikkeTilSkade: 'Hun har selv bedt om et kortere forløb.',
    aendring: 'bevilling',
    begrundelse: 'Timerne kan sættes op hurtigere.',
    forloeb: { efter: '112', starter: '2025-07-01', slutter: '2026-06-30' },
    ...rest,
  })
  const udkast = (rest?: object) => ({ beslutning: 'aendr-efter-klage', felter: felter(rest) })

  beforeAll(async () => {
    server = await proeveserver(art)
    await paa('2025-03-03')
    const { id } = await holger.godt('opretSag', {
      krop: { navn: 'Ove Prøvesen', cpr: '610379-1921', henvistFra: 'kontanthjælp', henvistDen: '2025-02-24' },
    })
    sti = { sagId: id }
    for (const { kommando, idag } of klarTilAfgoerelse()) {
      if (kommando.beslutning === 'opret-sag') continue
      await paa(idag)
      await skriv(holger, kommando)
    }
    await paa(KLAR_DEN)
    afgoerelse = (await skriv(nanna, { beslutning: 'traef-afgoerelse', ...KLAR_AFGOERELSE, den: KLAR_DEN })).version
    await skriv(nanna, { beslutning: 'meddel-afgoerelse', afgoerelse, maade: 'digital-post', den: KLAR_DEN })
    await paa('2025-06-16')
    const modtaget = { beslutning: 'modtag-klage', klager: 'borgeren', afgoerelse, ord: 'To år er for længe.' }
    klage = (await skriv(nanna, { ...modtaget, den: '2025-06-16' })).version
  })
  afterAll(() => server.luk())

  it('klagen står på siden med lovens frist og det, der kan gøres', async () => {
    const svar = await nanna.godt('hentAfgoerelsen', { sti })
    expect(svar.klage).toMatchObject({
      version: klage,
      stand: 'genvurderes',
      paaklaget: [{ version: afgoerelse, gavForloeb: true }],
      kan: { aendres: true, genvurderes: true, fastholdes: false, sendes: false },
    })
    expect(svar.klage?.frister[0]).toMatchObject({ dag: '2025-07-14', tilstand: 'aktiv' })
  })

  it('udkastet prøves uden at gemmes: det, der mangler, siges ved feltet eller i Sagstjek', async () => {
    const proev = (rest?: object) => nanna.godt('proevUdkast', { sti, krop: { udkast: udkast(rest) } as never })
    expect(await proev()).toMatchObject({ kanAfgoeres: true, sagstjek: { art: 'efter-klage', kanAfgoeres: true } })
    expect(await proev({ ikkeImoedekommet: undefined })).toMatchObject({ imod: { felt: 'ikkeImoedekommet' } })
    const uden = await proev({ svarPaaKlagen: undefined })
    expect(uden.kanAfgoeres).toBe(false)
    expect(uden.sagstjek?.punkter.find(({ id }) => id === 'argumenterne')).toMatchObject({ blokerer: true })
    const brev = await nanna.godt('forhaandsvisKommendeBrev', {
      sti,
      krop: { brev: 'afgoerelse', udkast: udkast(), egneOrd: {} } as never,
    })
    const ord = JSON.stringify(brev)
    for (const del of ['ændrer vores afgørelse fra den 2. juni 2025', 'Forløbet falder ikke bort.', 'inden 4 uger'])
      expect(ord).toContain(del)
  })

  it('kræver kommunen to om det, venter ændringen på den anden; så ændres afgørelsen og klagen i ét', async () => {
    const asta = await server.som('asta-lyngholm')
    await asta.godt('saetGodkendelseskrav', { krop: { godkendes: ['efter-klage'] } })
    const aendr = { ...udkast().felter, beslutning: 'aendr-efter-klage', den: '2025-06-16' }
    expect(await nej(nanna, aendr)).toMatchObject({ status: 422, kode: 'SKAL_GODKENDES' })
    const { version } = await skriv(nanna, { beslutning: 'forelaeg-afgoerelse', udkast: udkast(), den: '2025-06-16' })
    const godkend = { beslutning: 'godkend-afgoerelse', forelaeggelse: version, den: '2025-06-16' }
    expect(await nej(nanna, godkend)).toMatchObject({ kode: 'EGET_UDKAST' })
    await skriv(holger, godkend)
    const ny = (await skriv(nanna, aendr)).version
    const svar = await nanna.godt('hentAfgoerelsen', { sti })
    expect(svar.klage).toMatchObject({ stand: 'afventer-fastholdelse', nyAfgoerelse: ny, kan: { aendres: false } })
    expect(svar.truffet.map(({ version: v, aendret }) => [v, aendret])).toEqual([
      [ny, false],
      [afgoerelse, true],
    ])
    expect(svar.forelagt).toBeUndefined()
    // De to breve kan kendes fra hinanden på listen.
    const { breve } = await nanna.godt('hentBreve', { sti })
    expect(breve.filter(({ brev }) => brev === 'afgoerelse').map(({ navn }) => navn)).toEqual([
      'Ændring efter klage: ressourceforløb',
      'Afgørelse: ressourceforløb',
    ])
    const sag = await nanna.godt('hentSag', { sti })
    expect(sag.baand.elementer.find(({ id }) => id === 'forloeb')).toMatchObject({ til: '2026-06-30' })
  })

  it('er brevet sendt, regnes de fire uger til at holde fast, og de 14 dage, når hun gør det', async () => {
    const { klage: foer } = await nanna.godt('hentAfgoerelsen', { sti })
    await skriv(nanna, {
      beslutning: 'meddel-afgoerelse',
      afgoerelse: foer?.nyAfgoerelse,
      maade: 'digital-post',
      den: '2025-06-16',
    })
    const frister = async () => (await nanna.godt('hentAfgoerelsen', { sti })).klage?.frister.map(({ dag }) => dag)
    expect(await frister()).toContain('2025-07-14')
    await paa('2025-06-20')
    await skriv(nanna, { beslutning: 'fasthold-klage', klage, den: '2025-06-20' })
    expect(await frister()).toContain('2025-07-04')
    const { klage: nu } = await nanna.godt('hentAfgoerelsen', { sti })
    expect(nu).toMatchObject({ stand: 'skal-sendes', kan: { sendes: true, fastholdes: false } })
  })
})
