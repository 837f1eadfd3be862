import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { KAEDENS_START, logbrud } from '../store/adgangslog-kaede.ts'
import { IDAG, type Indlogget, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const SAG = demoSagId(1)
const STI = { sti: { sagId: SAG } }
const KL = (tid: string) => `${IDAG}T${tid}:00.000Z`

describe.each(LAGRE)('Et afvist opslag på %s', (art) => {
  let server: Proeveserver
  let holger: Indlogget
  let asta: Indlogget
  let nanna: Indlogget
  let viggo: Indlogget
  let thyra: Indlogget
  let nr = 9
  beforeAll(async () => {
    server = await proeveserver(art)
    holger = await server.som('holger-vagervagt')
    await holger.godt('saetBeskyttelse', { ...STI, krop: { beskyttet: true } })
  })
  afterAll(() => server?.luk())
  // Hver prøve har sin egen time: det samme forsøg lige efter hinanden er én linje.
  beforeEach(async () => {
    nr += 1
    server.stilUret(KL(`${nr}:00`))
    ;[holger, asta, nanna, viggo, thyra] = await Promise.all([
      server.som('holger-vagervagt'),
      server.som('asta-lyngholm'),
      server.som('nanna-fyrlys'),
      server.som('viggo-strandeng'),
      server.som('thyra-skarnhede'),
    ])
  })

  const afviste = async (hvem: Indlogget = holger) =>
    (await hvem.godt('soegAdgangslog', { krop: { handling: 'afvist', antal: 500 } })).poster
  const nye = async () => (await afviste()).filter(({ tidspunkt }) => tidspunkt.startsWith(KL(`${nr}:`).slice(0, 13)))

  it('står i adgangsloggen med hvem, sagen og den regel, der sagde nej, og intet om indholdet', async () => {
    expect(await viggo.nej('hentSag', STI)).toMatchObject({ status: 403 })
    const [post, ...flere] = await nye()
    expect(flere).toEqual([])
    expect(post).toMatchObject({
      handling: 'afvist',
      bruger: 'viggo-strandeng',
      sagId: SAG,
      hvad: 'Navne- og adressebeskyttelse',
      formaal: '',
      kaede: `sag/${SAG}`,
    })
    const { borger } = await holger.godt('hentSag', STI)
    for (const ord of borger.navn.split(' ')) expect(JSON.stringify(post)).not.toContain(ord)
  })

  it('er én linje, hvor mange gange siden end henter, og en ny, når der er gået et kvarter', async () => {
    for (const tid of ['00', '01', '14']) {
      server.stilUret(KL(`${nr}:${tid}`))
      await Promise.all([viggo.nej('hentSag', STI), viggo.nej('hentJournal', STI), viggo.nej('hentPligter', STI)])
    }
    expect(await nye()).toHaveLength(1)
    server.stilUret(KL(`${nr}:16`))
    await viggo.nej('hentSag', STI)
    expect(await nye()).toHaveLength(2)
  })

  it('er sin egen linje for en anden regel og en anden person', async () => {
    await viggo.nej('hentSag', STI)
    await viggo.nej('tilknyt', { ...STI, krop: { personId: 'viggo-strandeng', rolle: 'ydelse' } })
    await asta.nej('hentSag', STI)
    expect((await nye()).map(({ brugerNavn, hvad }) => `${brugerNavn}: ${hvad}`).toSorted()).toEqual([
      'Asta Lyngholm: Rollen',
      'Viggo Strandeng: Navne- og adressebeskyttelse',
      'Viggo Strandeng: Rollen',
    ])
  })

  it('står der også, når sagen ikke kan åbnes med en begrundelse', async () => {
    await asta.godt('saetAdgangsvalg', { krop: { kraeverTilknytning: false, aabenMedBegrundelse: false } })
    await viggo.nej('aabnSag', { ...STI, krop: { begrundelse: 'Udbetalingen er gået i stå' } })
    await asta.godt('saetAdgangsvalg', { krop: { kraeverTilknytning: false, aabenMedBegrundelse: true } })
    expect(await nye()).toMatchObject([{ hvad: 'Navne- og adressebeskyttelse', formaal: '' }])
  })

  it('er aldrig en åbning i journalen, heller ikke i dens regneark', async () => {
    await viggo.nej('hentSag', STI)
    const { linjer } = await holger.godt('hentJournal', STI)
    expect(linjer.filter(({ hvem }) => hvem === 'Viggo Strandeng')).toEqual([])
    const headers = { cookie: holger.cookie }
    const ark = await server.send({ method: 'GET', url: `/api/sager/${SAG}/journal.csv`, headers })
    expect(ark.body).not.toContain('Viggo')
  })

  it('efterlader intet i en anden kommune eller om en sag, der ikke findes', async () => {
    await thyra.nej('hentSag', STI)
    await viggo.nej('hentSag', { sti: { sagId: demoSagId(999) } })
    await asta.nej('hentSag', { sti: { sagId: demoSagId(999) } })
    const headers = { cookie: asta.cookie }
    await server.send({ method: 'GET', url: '/api/sager/ikke-et-id', headers })
    expect(await nye()).toEqual([])
  })

  it('søges kun af dem, der fører tilsyn, og kæden er hel med dem i', async () => {
    await viggo.nej('hentSag', STI)
    expect((await afviste(asta)).length).toBeGreaterThan(0)
    expect(await nanna.nej('soegAdgangslog', { krop: { handling: 'afvist' } })).toMatchObject({ status: 403 })
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: new Date() }
    const { log } = server.omgivelser.lager
    const alle = await log.kaeder(kontekst, { kaede: `sag/${SAG}`, nr: 0 }, 1000)
    const kaeden = alle.filter(({ kaede }) => kaede === `sag/${SAG}`)
    expect(kaeden.some(({ handling }) => handling === 'afvist')).toBe(true)
    expect(logbrud('fjordby', kaeden, KAEDENS_START)).toEqual([])
    expect(await log.loeseEnder(kontekst)).toEqual([])
  })
})
