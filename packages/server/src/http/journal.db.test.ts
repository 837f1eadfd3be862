import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { STIER } from '@fodfaeste/kontrakt'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'
import { KAEDENS_START, logbrud } from '../store/adgangslog-kaede.ts'

describe.each(LAGRE)('Journal og adgangslog på %s', (art) => {
  let server: Proeveserver
  let [nanna, holger]: Indlogget[] = []
  beforeAll(async () => {
    server = await proeveserver(art)
    nanna = await server.som('nanna-fyrlys')
    holger = await server.som('holger-vagervagt')
  })
  afterAll(() => server.luk())
  const som = (hvem: Indlogget | undefined) => hvem as Indlogget
  const fil = (hvem: Indlogget | undefined, url: string) =>
    server.send({ method: 'GET', url, headers: { cookie: som(hvem).cookie } })

  it('viser alt, der er sket, og hvem der har åbnet sagen, hvornår og hvorfor', async () => {
    const sti = { sagId: demoSagId(7) }
    await som(nanna).godt('hentSag', { sti })
    await som(nanna).godt('hentSag', { sti })
    server.stilUret(`${IDAG}T09:10:00.000Z`)
    await som(holger).godt('hentSag', { sti, valg: { formaal: 'Klage over sagsbehandlingen' } })
    const sag = await som(nanna).godt('hentSag', { sti })
    const { linjer, brud } = await som(nanna).godt('hentJournal', { sti })
    expect(brud).toEqual([])
    const sket = linjer.filter((linje) => linje.art === 'haendelse')
    expect(sket.map(({ version }) => version)).toEqual(sag.haendelser.map(({ version }) => version).toReversed())
    expect(sket[0]).toMatchObject({ hvem: sag.haendelser.at(-1)?.af, hash: sag.haendelser.at(-1)?.hash })
    const aabnet = linjer.filter((linje) => linje.art === 'aabning')
    expect(aabnet).toHaveLength(3)
    expect(aabnet).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ hvem: 'Nanna Fyrlys', hvad: 'Journalen', antal: 1 }),
        expect.objectContaining({ hvem: 'Holger Vagervagt', formaal: 'Klage over sagsbehandlingen', antal: 1 }),
        {
          art: 'aabning',
          hvem: 'Nanna Fyrlys',
          formaal: 'Sagsbehandling',
          hvad: 'Sagen',
          antal: 3,
          foersteGang: `${IDAG}T09:00:00.000Z`,
          tidspunkt: `${IDAG}T09:10:00.000Z`,
        },
      ]),
    )
  })

  it('gives som regneark med æ, ø og å, uden noget et regneark ville regne på', async () => {
    const { body, headers } = await fil(nanna, `/api/sager/${demoSagId(7)}/journal.csv`)
    expect(headers['content-type']).toContain('text/csv')
    expect(headers['content-disposition']).toMatch(/^attachment; filename="journal-f10d.*2026-11-20\.csv"/)
    expect(body.startsWith('\uFEFFTidspunkt (UTC);Hvem;Hvad;Indhold;Formål;')).toBe(true)
    const linjer = body.trim().split('\r\n')
    expect(linjer.some((linje) => linje.includes(';åbnet;Sagen;Klage over sagsbehandlingen;'))).toBe(true)
    expect(body).not.toMatch(/\b\d{6}-\d{4}\b/)
  })

  it('gemmer formålet, som det blev skrevet, også når det ligner en formel', async () => {
    const sti = { sagId: demoSagId(8) }
    await som(nanna).godt('hentSag', { sti, valg: { formaal: '=1+1;"x"' } })
    expect((await fil(nanna, `/api/sager/${demoSagId(8)}/journal.csv`)).body).toContain(`;"'=1+1;""x""";`)
  })

  it('kan en sagsbehandler ikke hente fra en anden kommunes sag', async () => {
    const thyra = await server.som('thyra-stenbryn')
    expect(await thyra.nej('hentJournal', { sti: { sagId: demoSagId(7) } })).toMatchObject({ kode: 'SAG_FINDES_IKKE' })
    expect((await fil(thyra, `/api/sager/${demoSagId(7)}/journal.csv`)).statusCode).toBe(404)
  })

  it('kan den faglige leder søge i på tværs af sager, og søgningen står der selv', async () => {
    await som(nanna).godt('hentSag', { sti: { sagId: demoSagId(9) }, valg: { formaal: 'Nysgerrighed' } })
    const { poster } = await som(holger).godt('soegAdgangslog', { krop: { tekst: 'nysgerrig', til: IDAG } })
    expect(poster).toMatchObject([{ bruger: 'nanna-fyrlys', sagId: demoSagId(9), formaal: 'Nysgerrighed' }])
    const [{ sagsnummer = '' } = {}] = poster
    expect(sagsnummer).toMatch(/^\d{4}-\d+$/)
    const sagens = await som(holger).godt('soegAdgangslog', { krop: { sagsnummer } })
    expect(new Set(sagens.poster.map(({ sagId }) => sagId))).toEqual(new Set([demoSagId(9)]))
    expect(await som(holger).nej('soegAdgangslog', { krop: { tekst: '010190-1234' } })).toMatchObject({
      kode: 'UGYLDIGT_INPUT',
      fejl: [{ felt: 'tekst' }],
    })
    const selv = await som(holger).godt('soegAdgangslog', { krop: { bruger: 'holger-vagervagt', antal: 2 } })
    expect(selv.poster[0]).toMatchObject({ formaal: 'Tilsyn med opslag', hvad: 'Adgangsloggen' })
    expect(selv.naeste).toBe(selv.poster[1]?.id)
    expect((await som(holger).godt('soegAdgangslog', { krop: { fra: '2026-11-21' } })).poster).toEqual([])
  })

  it('kan hele loggen hentes som regneark, side efter side', async () => {
    const hent = (valg = '') => fil(holger, `${STIER.hentAdgangslogSomRegneark.sti}${valg}`)
    const antal = (tekst: string) => tekst.trim().split('\r\n').length - 1
    const kontekst = { kommune: 'fjordby', bruger: { id: 'd', navn: 'd' }, tidspunkt: new Date(`${IDAG}T12:00:00Z`) }
    for (let nr = 0; nr < 600; nr += 1) {
      await server.omgivelser.lager.sager.logLaesning(kontekst, { formaal: 'Mange', hvad: `Linje ${nr}` })
    }
    const mange = await hent('?tekst=Mange')
    expect([mange.statusCode, antal(mange.body)]).toEqual([200, 600])
    const [alle, kunNannas] = [antal((await hent()).body), antal((await hent('?bruger=nanna-fyrlys')).body)]
    expect(kunNannas).toBeGreaterThan(0)
    expect(alle).toBeGreaterThan(600 + kunNannas)
  })

  it('siger en sagsbehandler nej til hele loggen, og lader en administrator søge, som ingen sager ser', async () => {
    expect(await som(nanna).nej('soegAdgangslog', { krop: {} })).toMatchObject({ kode: 'INGEN_ADGANG' })
    expect((await fil(nanna, STIER.hentAdgangslogSomRegneark.sti)).statusCode).toBe(403)
    const admin = await server.medRoller('fjordby', 'en-administrator', ['administrator'])
    expect((await admin.godt('soegAdgangslog', { krop: { sagId: demoSagId(7) } })).poster).not.toEqual([])
    expect(await admin.nej('hentJournal', { sti: { sagId: demoSagId(7) } })).toMatchObject({ kode: 'INGEN_ADGANG' })
  })

  it('viser borgeren, hvem der har åbnet hans egen sag, og ikke andres', async () => {
    const borger = await server.medRoller('fjordby', 'en-borger', ['borger'])
    const sti = { sagId: demoSagId(7) }
    expect(await borger.nej('hentJournal', { sti })).toMatchObject({ kode: 'INGEN_ADGANG' })
    await som(nanna).godt('tilknyt', { sti, krop: { personId: 'en-borger', rolle: 'borger' } })
    const { linjer } = await borger.godt('hentJournal', { sti })
    expect(linjer).toContainEqual(
      expect.objectContaining({ art: 'aabning', hvem: 'Holger Vagervagt', formaal: 'Klage over sagsbehandlingen' }),
    )
    expect((await fil(borger, `/api/sager/${demoSagId(7)}/journal.csv`)).statusCode).toBe(200)
    expect(await borger.nej('hentJournal', { sti: { sagId: demoSagId(8) } })).toMatchObject({ kode: 'INGEN_ADGANG' })
  })

  it('hænger sammen til sidst', async () => {
    const kontekst = { kommune: 'fjordby', bruger: { id: 'd', navn: 'd' }, tidspunkt: new Date(`${IDAG}T12:00:00Z`) }
    const { log } = server.omgivelser.lager
    const poster = await log.kaeder(kontekst, { kaede: '', nr: 0 }, 10_000)
    expect(poster.length).toBeGreaterThan(600)
    const kaeder = [...Map.groupBy(poster, ({ kaede }) => kaede).values()]
    expect(kaeder.flatMap((kaede) => logbrud('fjordby', kaede, KAEDENS_START))).toEqual([])
    expect(await log.loeseEnder(kontekst)).toEqual([])
  })
})
