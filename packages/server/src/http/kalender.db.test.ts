import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoSager } from '@fodfaeste/sag/demo'
import { type Indlogget, IDAG, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const LINNEA = demoSagId(28)

/** Kalenderen, læst af et andet bibliotek end det, der skrev den. */
function laes(tekst: string) {
  const kalender = new ICAL.Component(ICAL.parse(tekst) as never)
  return kalender.getAllSubcomponents('vevent').map((del) => {
    const dag = new ICAL.Event(del)
    return { id: dag.uid, titel: dag.summary, start: dag.startDate, tekst: dag.description }
  })
}

describe.each(LAGRE)('Kalenderen på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
  })
  afterAll(() => server.luk())

  const sti = (adresse: string) => new URL(adresse).pathname
  const hent = (url: string) => server.send({ method: 'GET', url })
  const nytLink = async (hvem: Indlogget) => sti((await hvem.godt('lavKalenderlink', { krop: {} })).adresse)

  it('kan læses af et kalenderprogram uden login, som hele dage med sagsnummer og ordlyd', async () => {
    const svar = await hent(await nytLink(nanna))
    expect(svar.statusCode).toBe(200)
    expect(svar.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(svar.headers['cache-control']).toBe('no-store')
    const dage = laes(svar.body)
    expect(dage.length).toBeGreaterThan(10)
    expect(new Set(dage.map(({ id }) => id)).size).toBe(dage.length)
    for (const { titel, start } of dage) {
      expect(start.isDate).toBe(true)
      expect(titel).toMatch(/^\d{4}-\d{4}: ./)
    }
  })

  it('sætter det overskredne i dag, til det er gjort, og det kommende på sin frist', async () => {
    const dage = laes((await hent(await nytLink(nanna))).body)
    const overskredne = dage.filter(({ titel }) => titel.includes(': Overskredet '))
    expect(overskredne.length).toBeGreaterThan(0)
    expect(new Set(overskredne.map(({ start }) => start.toString()))).toEqual(new Set([IDAG]))
    expect(dage.some(({ start }) => start.toString() > IDAG)).toBe(true)
  })

  it('nævner ingen borger, intet CPR-nummer og ikke det, der ventes på', async () => {
    const { version } = await nanna.godt('hentOpgaver', { sti: { sagId: LINNEA } })
    const kommando = {
      beslutning: 'begynd-ventetid',
      paa: 'overlæge Morten Vindfang',
      aarsag: 'Udredning for sklerose.',
      tagesOp: '2026-12-01',
      den: IDAG,
    } as const
    await nanna.godt('skrivBeslutning', { sti: { sagId: LINNEA }, krop: { forventetVersion: version, kommando } })
    const link = await nytLink(nanna)
    for (const dag of [IDAG, '2026-12-01', '2026-12-02']) {
      server.stilUret(`${dag}T09:00:00.000Z`)
      const { body } = await hent(link)
      expect(body).toContain('2026-0005')
      for (const { navn, cpr } of demoSager()) {
        for (const ord of [navn, ...navn.split(' '), cpr, cpr.slice(0, 6)]) expect(body).not.toContain(ord)
      }
      expect(body.replaceAll(/\r?\n /g, '')).not.toMatch(/Vindfang|sklerose/i)
    }
    server.stilUret(`${IDAG}T09:00:00.000Z`)
  })

  it('er væk, når linket er lukket eller afløst, og findes ikke for et, der er gættet', async () => {
    const foerste = await nytLink(nanna)
    const andet = await nytLink(nanna)
    expect((await hent(foerste)).statusCode).toBe(404)
    expect((await nanna.godt('hentKalenderlink', {})).link).toBeDefined()
    await nanna.godt('lukKalenderlink', { krop: {} })
    expect((await nanna.godt('hentKalenderlink', {})).link).toBeUndefined()
    for (const url of [
      andet,
      `${andet}x`,
      '/api/kalender/x.ics',
      '/api/kalender/%00',
      `/api/kalender/${'a'.repeat(43)}`,
    ]) {
      const svar = await hent(url)
      expect(svar.statusCode, url).toBeGreaterThanOrEqual(400)
      expect(svar.statusCode, url).toBeLessThan(500)
      expect(svar.body).not.toContain('BEGIN:VCALENDAR')
    }
    expect((await hent(andet)).json()).toMatchObject({ kode: 'FINDES_IKKE' })
  })

  it('følger ejerens roller og adgang, når der hentes', async () => {
    const vikar = await server.medRoller('fjordby', 'vikar', ['leder'])
    const link = await nytLink(vikar)
    await vikar.godt('tagOpgave', { sti: { sagId: demoSagId(20) }, krop: { noegle: 'LAB-113-4/2025-10-13' } })
    expect(laes((await hent(link)).body).map(({ titel }) => titel.slice(0, 9))).toEqual(['2025-0016'])
    // Sagen viser sig at handle om en, der er vikaren nær.
    const bent = demoSager().find(({ id }) => id === demoSagId(20))
    await vikar.godt('erklaer', { krop: { cpr: bent?.cpr ?? '', art: 'naertstaaende' } })
    expect(laes((await hent(link)).body)).toEqual([])
    const uden = { id: 'vikar', navn: 'vikar', roller: ['administrator'], beskrivelse: '' }
    await server.omgivelser.lager.personer.gemPerson('fjordby', uden)
    expect((await hent(link)).statusCode).toBe(404)
  })

  it('udløber, når ejeren ikke har åbnet Min dag i 60 dage', async () => {
    const solvej = await server.medRoller('fjordby', 'en-anden', ['koordinerende-sagsbehandler'])
    const link = await nytLink(solvej)
    server.stilUret('2027-01-19T09:00:00.000Z')
    expect((await hent(link)).statusCode).toBe(200)
    server.stilUret('2027-01-20T09:00:00.000Z')
    expect((await hent(link)).statusCode).toBe(404)
    server.stilUret(`${IDAG}T09:00:00.000Z`)
  })

  it('skriver hver hentning i adgangsloggen og intet om hemmeligheden nogen steder', async () => {
    const link = await nytLink(nanna)
    const hemmelighed = link.split('/').at(-1)?.replace('.ics', '') ?? ''
    await hent(link)
    await hent(`${link}.findes.ikke`)
    expect(JSON.stringify(server.noter)).not.toContain(hemmelighed)
  })
})
