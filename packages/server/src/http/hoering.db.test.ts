import { KLAR_AFGOERELSE, KLAR_DEN, klarTilAfgoerelse, laesPdf } from '@fodfaeste/proeve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Indlogget, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

const TRAEF = { beslutning: 'traef-afgoerelse', ...KLAR_AFGOERELSE, den: KLAR_DEN } as const
const UDKAST = { beslutning: 'traef-afgoerelse', felter: KLAR_AFGOERELSE } as const
const SVARFRIST = '2025-06-16'
const EGNE_ORD = { indhold: 'Klinikken skriver, at du kan mere, end lægen mener.' }

describe.each(LAGRE)('Partshøring på %s', (art) => {
  let server: Proeveserver
  let nanna: Indlogget
  let sti = { sagId: '' }
  let papir = 0

  beforeAll(async () => {
    server = await proeveserver(art)
    server.stilUret('2025-03-03T09:00:00.000Z')
    let holger = await server.som('holger-vagervagt')
    const { id } = await holger.godt('opretSag', {
      krop: { navn: 'Ove Prøvesen', cpr: '610379-1921', henvistFra: 'kontanthjælp', henvistDen: '2025-02-24' },
    })
    sti = { sagId: id }
    for (const { kommando, idag } of klarTilAfgoerelse()) {
      if (kommando.beslutning === 'opret-sag') continue
      server.stilUret(`${idag}T09:00:00.000Z`)
      holger = await server.som('holger-vagervagt')
      await skriv(kommando, holger)
    }
    await paa(KLAR_DEN)
    const asta = await server.som('asta-lyngholm')
    for (const noegle of ['brevhoved', 'kontakt'] as const)
      await asta.godt('saetTekst', { krop: { noegle, tekst: 'Havnepladsen 1' } })
    await asta.godt('saetGodkendelseskrav', { krop: { godkendes: [] } })
    const adresse = { vej: 'Havnegade 4', postnummer: '8000', by: 'Skovholt', fra: '2024-02-01', kilde: 'CPR' }
    await skriv({ beslutning: 'registrer-adresse', ...adresse, den: KLAR_DEN })
    await skriv({
      beslutning: 'registrer-dokument',
      navn: 'Udtalelse fra Rygklinikken',
      art: 'modtaget',
      kilde: 'Rygklinikken',
      dateret: '2025-05-28',
      den: KLAR_DEN,
    })
    papir = (await nanna.godt('hentSag', { sti })).version
    await skriv({
      beslutning: 'fravig-tjek',
      tjek: 'forberedende-opdateret',
      begrundelse: 'Udtalelsen ændrer ikke beskrivelsen.',
      den: KLAR_DEN,
    })
  })
  afterAll(() => server.luk())

  const paa = async (dag: string) => {
    server.stilUret(`${dag}T09:00:00.000Z`)
    nanna = await server.som('nanna-fyrlys')
  }
  const skriv = async (kommando: object, hvem = nanna) => {
    const { version } = await hvem.godt('hentSag', { sti })
    return hvem.godt('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } as never })
  }
  const afvist = async (kommando: object) => {
    const { version } = await nanna.godt('hentSag', { sti })
    return nanna.nej('skrivBeslutning', { sti, krop: { forventetVersion: version, kommando } as never })
  }
  const stilling = (svar: object) => skriv({ beslutning: 'vurder-hoeringsbehov', papir, ...svar, den: KLAR_DEN })
  const papiret = async () =>
    (await nanna.godt('hentHoering', { sti })).papirer.find((et) => et.papir === papir) ?? fejl('The paper is missing')
  const fejl = (besked: string): never => {
    throw new Error(besked)
  }
  const send = async (aendret: object = {}) => ({
    sti,
    krop: {
      forventetVersion: (await nanna.godt('hentSag', { sti })).version,
      papir,
      svarfrist: SVARFRIST,
      egneOrd: EGNE_ORD,
      kanal: 'fysisk-post' as const,
      ...aendret,
    },
  })

  it('et papir, ingen har set på, er uoplyst, og der kan ikke afgøres, før et menneske har svaret', async () => {
    expect(await papiret()).toMatchObject({ navn: 'Udtalelse fra Rygklinikken', skal: 'uoplyst', svar: [] })
    const nej = await afvist(TRAEF)
    expect(nej).toMatchObject({ status: 422, kode: 'SAGSTJEK_STOPPER' })
    expect(nej.detail).toContain('Er borgeren hørt om det, der er til ugunst, og er svaret afventet?')
  })

  it('lovens svar følger menneskets: til ugunst er et ja eller nej, og de to skøn kræver en begrundelse', async () => {
    await stilling({ omGrundlaget: true, tilUgunst: true })
    expect(await papiret()).toMatchObject({
      skal: 'kraever-skoen',
      mangler: ['Må parten antages at vide, at myndigheden har den?', 'Er den af væsentlig betydning for afgørelsen?'],
    })
    expect(await afvist({ beslutning: 'vurder-hoeringsbehov', papir, vaesentlig: 'ja', den: KLAR_DEN })).toMatchObject({
      status: 422,
      kode: 'BEGRUNDELSE_MANGLER',
      fejl: [{ felt: 'kommando.begrundelse' }],
    })
    await stilling({ bekendt: 'nej', vaesentlig: 'ja', begrundelse: 'Den modsiger attesten.' })
    const svaret = await papiret()
    expect(svaret).toMatchObject({ skal: 'opfyldt', mangler: [] })
    expect(svaret.svar.find(({ id }) => id === 'vaesentlig')).toMatchObject({
      svar: 'ja',
      begrundelse: 'Den modsiger attesten.',
      af: 'Nanna Fyrlys',
    })
    expect((await nanna.godt('hentOpgaver', { sti })).opgaver.map(({ hvad }) => hvad)).toContain(
      'Hør borgeren om «Udtalelse fra Rygklinikken», før der træffes afgørelse',
    )
  })

  it('brevet vises, som det bliver, og intet gemmes; en dag for svar opfinder ingen', async () => {
    const foer = (await nanna.godt('hentSag', { sti })).version
    const krop = {
      brev: 'partshoering',
      papir,
      svarfrist: SVARFRIST,
      egneOrd: { indhold: '#set page() $x$ <b>' },
    } as const
    const udkast = await nanna.godt('forhaandsvisKommendeBrev', { sti, krop })
    const tekst = JSON.stringify(udkast.blokke)
    expect(tekst).toContain('Svar os senest den 16. juni 2025.')
    expect(tekst).toContain('#set page() $x$ <b>')
    expect(udkast.mangler).toEqual([])
    const pdf = await server.send({
      method: 'POST',
      url: `/api/sager/${sti.sagId}/breve/kommende.pdf`,
      headers: { cookie: nanna.cookie, 'content-type': 'application/json' },
      payload: JSON.stringify(krop),
    })
    expect((await laesPdf(pdf.rawPayload)).synligt).toContain('#set page() $x$ <b>')
    expect((await nanna.godt('hentSag', { sti })).version).toBe(foer)
    const uden = await nanna.nej('sendHoering', (await send({ svarfrist: '' })) as never)
    expect(uden).toMatchObject({ status: 400, fejl: [{ felt: 'svarfrist' }] })
    expect(await nanna.nej('sendHoering', await send({ svarfrist: '2025-06-01' }))).toMatchObject({ status: 422 })
  })

  it('høringen, dokumentet og brevet sker i ét, og fristen er en ventetid på Min dag', async () => {
    const sag = await nanna.godt('sendHoering', await send())
    expect(sag.haendelser.slice(-4).map(({ tekst }) => tekst.split(/[.(]/)[0])).toEqual([
      'Partshøring over «Udtalelse fra Rygklinikken» sendt 2',
      'Høring om «Udtalelse fra Rygklinikken» vurderet 2',
      'Dokumentet «Partshøring: Udtalelse fra Rygklinikken» registreret ',
      'Brevet «Partshøring: Udtalelse fra Rygklinikken» sendt til borgeren som fysisk post 2',
    ])
    const { hoeringer } = await nanna.godt('hentHoering', { sti })
    expect(hoeringer).toMatchObject([{ stand: 'venter', standser: true, svarfrist: SVARFRIST, brevSendt: true }])
    expect((await papiret()).hoering).toBe(hoeringer[0]?.version)
    const venter = (await nanna.godt('hentOpgaver', { sti })).opgaver.find(({ noegle }) =>
      noegle.startsWith('HOERING/'),
    )
    expect(venter).toMatchObject({ art: 'vent', frist: SVARFRIST, tilstand: 'venter' })
  })

  it('afgørelsen venter på svaret til og med dagen, og sætningen siger hvorfor og til hvornår', async () => {
    await paa(SVARFRIST)
    const nej = await afvist({ ...TRAEF, den: SVARFRIST })
    expect(nej).toMatchObject({ status: 422, kode: 'HOERINGSSVAR_VENTES' })
    expect(nej.detail).toContain('kan svare til og med 16. juni 2025')
    expect(nej.detail).toContain('FVL § 19, stk. 2')
  })

  it('dagen efter uden svar siges det, sagen kommer frem af sig selv, og brevet til afgørelsen kan ses', async () => {
    await paa('2025-06-17')
    const { hoeringer } = await nanna.godt('hentHoering', { sti })
    expect(hoeringer).toMatchObject([{ stand: 'uden-svar', standser: false }])
    const op = (await nanna.godt('hentOpgaver', { sti })).opgaver.find(({ noegle }) => noegle.startsWith('HOERING/'))
    expect(op).toMatchObject({ art: 'hus', tilstand: 'aktiv', frist: '2025-06-17' })
    expect(await nanna.godt('proevUdkast', { sti, krop: { udkast: UDKAST } as never })).toMatchObject({
      kanAfgoeres: true,
    })
    const foer = (await nanna.godt('hentSag', { sti })).version
    const brev = await nanna.godt('forhaandsvisKommendeBrev', {
      sti,
      krop: { brev: 'afgoerelse', udkast: UDKAST, egneOrd: {} } as never,
    })
    expect(JSON.stringify(brev.blokke)).toContain(KLAR_AFGOERELSE.begrundelse)
    expect((await nanna.godt('hentSag', { sti })).version).toBe(foer)
    const forKort = { ...UDKAST, felter: { ...KLAR_AFGOERELSE, forloeb: undefined } }
    const krop = { brev: 'afgoerelse', udkast: forKort, egneOrd: {} } as never
    expect(await nanna.nej('forhaandsvisKommendeBrev', { sti, krop })).toMatchObject({ status: 422 })
  })

  it('en undtagelse, loven giver, lader afgørelsen gå, med navn og begrundelse', async () => {
    await paa('2025-06-10')
    expect(await afvist({ ...TRAEF, den: '2025-06-10' })).toMatchObject({ kode: 'HOERINGSSVAR_VENTES' })
    await skriv({
      beslutning: 'vurder-hoeringsbehov',
      papir,
      undtagelse: '1',
      begrundelse: 'Borgeren har ringet og er enig.',
      den: '2025-06-10',
    })
    expect((await nanna.godt('hentHoering', { sti })).hoeringer).toMatchObject([{ standser: false }])
    const sag = await skriv({ ...TRAEF, den: '2025-06-10' })
    expect(sag.haendelser.at(-1)?.tekst).toContain('Afgørelse')
  })

  it('kun den, der må afgøre, må tage stilling og sende; en anden kommune har ikke sagen', async () => {
    const viggo = await server.som('viggo-strandeng')
    expect((await viggo.nej('sendHoering', await send())).status).toBe(403)
    const thyra = await server.som('thyra-stenbryn')
    expect((await thyra.nej('hentHoering', { sti })).status).toBe(404)
  })
})
