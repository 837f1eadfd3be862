import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDAG, type Indlogget, type Proeveserver, proeveserver } from '../proeveserver.ts'

/** Det, der røber adressen, når det står der. */
const roebet = (alt: unknown): string | undefined =>
  /havnegade|havnegde|\b8310\b|skovholt|kalmar|storgatan|malmö|sverige/i.exec(JSON.stringify(alt))?.[0]
const HAVNEGADE = {
  beslutning: 'registrer-adresse',
  co: 'Vibe Kalmar',
  vej: 'Havnegde 4, 2. tv',
  postnummer: '8310',
  by: 'Skovholt',
  fra: '2024-02-01',
  kilde: 'Folkeregisteret i Skovholt',
  den: IDAG,
}
const MALMOE = { ...HAVNEGADE, co: undefined, vej: 'Storgatan 7', postnummer: '211 19', by: 'Malmö', land: 'Sverige' }

describe('Adressen på en beskyttet borger', () => {
  let server: Proeveserver
  let nanna: Indlogget
  let revisor: Indlogget
  let medlem: Indlogget
  let borgeren: Indlogget
  let sagId: string
  let version: number

  async function skriv(kommando: object): Promise<void> {
    const krop = { forventetVersion: version, kommando: kommando as never }
    ;({ version } = await nanna.godt('skrivBeslutning', { sti: { sagId }, krop }))
  }

  beforeAll(async () => {
    server = await proeveserver()
    nanna = await server.som('nanna-fyrlys')
    const holger = await server.som('holger-vagervagt')
    revisor = await server.medRoller('fjordby', 'revisoren', ['revision'])
    medlem = await server.medRoller('fjordby', 'medlemmet', ['teammedlem'])
    borgeren = await server.medRoller('fjordby', 'borgeren', ['borger'])
    const krop = { navn: 'Åslaug Ærenpris', cpr: '610180-1916', henvistFra: 'kontanthjælp', henvistDen: IDAG }
    ;({ id: sagId, version } = await nanna.godt('opretSag', { krop }))
    server.stilUret(`${IDAG}T09:10:00.000Z`)
    await skriv(HAVNEGADE)
    const begrundelse = 'Vejen hedder Havnegade, ikke Havnegde.'
    const erstatning = { ...HAVNEGADE, vej: 'Havnegade 4, 2. tv' }
    await skriv({ beslutning: 'ret-haendelse', version, begrundelse, den: IDAG, erstatning })
    await skriv({ ...MALMOE, fra: '2026-12-01' })
    const tekst = 'Brevet til Havnegade 4 kom retur. Post sendes til 8310 Skovholt.'
    const notat = { beslutning: 'skriv-notat', navn: 'Post til Skovholt', art: 'andet', tekst, skete: IDAG, den: IDAG }
    await skriv(notat)
    await skriv({
      beslutning: 'registrer-dokument',
      navn: 'Flyttemeddelelse Havnegade 4',
      art: 'modtaget',
      kilde: 'Skovholt Kommune',
      dateret: IDAG,
      kvittering: await sendFil('Jeg bor Havnegade 4.'),
      den: IDAG,
    })
    await nanna.godt('tilknyt', { sti: { sagId }, krop: { personId: 'borgeren', rolle: 'borger' } })
    await nanna.godt('saetBeskyttelse', { sti: { sagId }, krop: { beskyttet: true } })
    const viggo = await server.som('viggo-strandeng')
    await viggo.godt('aabnSag', { sti: { sagId }, krop: { begrundelse: 'Brev til Havnegade 4 er kommet retur' } })
    await holger.godt('saetMoede', { krop: { dag: IDAG, personer: ['medlemmet'], sager: [sagId] } })
  })
  afterAll(() => server?.luk())

  async function sendFil(indhold: string): Promise<string> {
    const headers = { cookie: nanna.cookie, 'content-type': 'application/octet-stream' }
    const url = `/api/sager/${sagId}/dokumenter/indhold`
    const svar = await server.send({ method: 'POST', url, headers, payload: Buffer.from(indhold) })
    return svar.json<{ kvittering: string }>().kvittering
  }

  it.each([
    ['revisionen', () => revisor],
    ['et teammedlem på dagens møde', () => medlem],
  ])('er skjult for %s i sagen, tidsrejsen, forskellen, pligterne og kladderne', async (_hvem, hvem) => {
    const sti = { sti: { sagId } }
    const sag = await hvem().godt('hentSag', sti)
    expect(sag.borger).toMatchObject({ beskyttet: true, adresse: { tekst: 'Adresse beskyttet', fra: '2024-02-01' } })
    expect(sag.borger.naesteAdresse?.tekst).toBe('Adresse beskyttet')
    const alt = [
      sag,
      await hvem().godt('hentSag', { ...sti, valg: { version: '3' } }),
      await hvem().godt('sammenlignSag', { ...sti, valg: { foer: `${IDAG}T10:05` } }),
      await hvem().godt('hentPligter', sti),
      await hvem().godt('proevHvadNuHvis', { ...sti, krop: {} }),
      await hvem().godt('hentKladder', sti),
      await hvem().godt('listSager', { valg: { antal: '500' } }),
    ]
    expect(JSON.stringify(alt)).toContain('Adresse beskyttet')
    expect(roebet(alt)).toBeUndefined()
  })

  it('er skjult for revisionen i journalen, adgangsloggen, regnearkene og listen over åbninger', async () => {
    const hent = async (url: string) =>
      (await server.send({ method: 'GET', url, headers: { cookie: revisor.cookie } })).body
    const alt = [
      await revisor.godt('hentJournal', { sti: { sagId } }),
      await revisor.godt('soegAdgangslog', { krop: {} }),
      await revisor.godt('listAabninger', {}),
      await hent('/api/adgangslog.csv'),
      await hent(`/api/sager/${sagId}/journal.csv`),
    ]
    expect(JSON.stringify(alt)).toContain('Brev til Adresse beskyttet er kommet retur')
    expect(roebet(alt)).toBeUndefined()
  })

  it.each([
    ['revisionen', () => revisor],
    ['et teammedlem på dagens møde', () => medlem],
  ])('kan ikke læses af %s i et dokument, som intet kan skjules i', async (_hvem, hvem) => {
    const { dokumenter } = await hvem().godt('hentSag', { sti: { sagId } })
    const [dokument] = dokumenter
    expect(dokument).toMatchObject({ navn: 'Flyttemeddelelse Adresse beskyttet', indhold: { vises: false } })
    expect(dokument?.indhold?.lukket).toContain('navne- og adressebeskyttelse')
    const url = `/api/sager/${sagId}/dokumenter/${dokument?.version}`
    const svar = await server.send({ method: 'GET', url, headers: { cookie: hvem().cookie } })
    expect(svar.statusCode).toBe(403)
    expect(roebet(svar.body)).toBeUndefined()
    const { poster } = await revisor.godt('soegAdgangslog', { krop: { handling: 'afvist', sagId } })
    expect(poster[0]).toMatchObject({ hvad: 'Navne- og adressebeskyttelse' })
  })

  it.each(['Havnegade', 'Skovholt', '8310', 'Malmö'])('kan ikke søges frem af revisionen med «%s»', async (soeg) => {
    expect((await revisor.godt('soegSager', { krop: { soeg } })).iAlt).toBe(0)
    expect((await revisor.godt('soegAdgangslog', { krop: { tekst: soeg } })).poster).toEqual([])
  })

  it('udleveres ikke til den, der ikke må give aktindsigt', async () => {
    expect(await revisor.nej('hentAktindsigt', { sti: { sagId } } as never)).toMatchObject({ status: 403 })
  })

  it('ses af sagsbehandleren, som den er i dag, og den næste, når flytningen er kendt', async () => {
    const { borger, dokumenter } = await nanna.godt('hentSag', { sti: { sagId } })
    expect(borger).toMatchObject({
      beskyttet: true,
      adresse: { tekst: 'c/o Vibe Kalmar, Havnegade 4, 2. tv, 8310 Skovholt', fra: '2024-02-01' },
      naesteAdresse: { tekst: 'Storgatan 7, 211 19 Malmö, Sverige', fra: '2026-12-01' },
    })
    expect(dokumenter[0]?.indhold).not.toHaveProperty('lukket')
  })

  it('ses af borgeren selv', async () => {
    const { borger } = await borgeren.godt('hentSag', { sti: { sagId } })
    expect(borger.adresse?.tekst).toContain('Havnegade 4')
  })

  it('står i aktindsigten, som den er registreret og rettet', async () => {
    const url = `/api/sager/${sagId}/aktindsigt`
    const svar = await server.send({ method: 'GET', url, headers: { cookie: nanna.cookie } })
    const filer = Object.entries(unzipSync(svar.rawPayload)).map(([navn, fil]) => `${navn} ${strFromU8(fil)}`)
    for (const vej of ['Havnegde 4', 'Havnegade 4', 'Storgatan 7']) expect(filer.join()).toContain(vej)
  })

  it('er på ingen liste, heller ikke for den, der må kende den', async () => {
    const liste = await nanna.godt('listSager', { valg: { antal: '500' } })
    expect(roebet(liste)).toBeUndefined()
  })
})
