import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Data, type Modtaget, STIER, type SkrivBeslutning, SkrivBeslutningSkema } from '@fodfaeste/kontrakt'
import { etHeltForloeb } from '@fodfaeste/proeve'
import { IDAG, type Indlogget, JSON_HOVED, LAGRE, type Proeveserver, proeveserver } from '../proeveserver.ts'

type Kommando = SkrivBeslutning['kommando']

const EGEN_VEJ: ReadonlySet<string> = new Set([
  'opret-sag',
  'send-brev',
  'kvitter-brev',
  'send-brevkopi',
  'kvitter-brevkopi',
])

describe.each(LAGRE)('POST /api/sager/:sagId/beslutninger på %s', (art) => {
  let server: Proeveserver
  let holger: Indlogget
  beforeAll(async () => {
    server = await proeveserver(art)
    holger = await server.som('holger-vagervagt')
  })
  afterAll(() => server.luk())

  const nySag = (cpr: string) =>
    holger.godt('opretSag', {
      krop: { navn: 'Ove Prøvesen', cpr, henvistFra: 'kontanthjælp', henvistDen: '2024-03-01' },
    })
  const tag = ({ id, version }: Data<'opretSag'>, kommando: Kommando, som = holger) =>
    som.godt('skrivBeslutning', { sti: { sagId: id }, krop: { forventetVersion: version, kommando } })
  const nej = ({ id, version }: Data<'opretSag'>, kommando: unknown, som = holger) =>
    som.nej('skrivBeslutning', {
      sti: { sagId: id },
      krop: { forventetVersion: version, kommando: kommando as Kommando },
    })
  /** Et dokuments indhold sendes først; et aftryk alene giver ingen adgang til noget. */
  const medKvittering = async (sagId: string, kommando: Kommando): Promise<Kommando> => {
    if (kommando.beslutning !== 'registrer-dokument') return kommando
    const { aftryk: _, stoerrelse: __, indholdstype: ___, ...dokument } = kommando
    const svar = await server.send({
      method: 'POST',
      url: STIER.sendDokument.sti.replace(':sagId', sagId),
      headers: { cookie: holger.cookie, 'content-type': 'application/octet-stream' },
      payload: 'Epikrise: ingen løft.',
    })
    return { ...dokument, kvittering: svar.json<Modtaget>().kvittering }
  }
  const PRAKTIK = {
    beslutning: 'planlaeg-indsats',
    navn: 'Praktik',
    formaal: 'Prøve kræfter.',
    iIndsatsdel: true,
    den: IDAG,
  } as const

  it('et helt forløb kan leves over HTTP, og journalen fortæller det', async () => {
    let sag = await nySag('610379-1921')
    // Udkastene til afgørelse lægges frem af en anden end den, der godkender dem.
    const nanna = await server.som('nanna-fyrlys')
    for (const { kommando } of etHeltForloeb()) {
      const som = kommando.beslutning === 'forelaeg-afgoerelse' ? nanna : holger
      // Breve sendes ad deres egen vej.
      if (!EGEN_VEJ.has(kommando.beslutning))
        sag = await tag(sag, await medKvittering(sag.id, kommando as Kommando), som)
    }
    expect(sag.fase).toBe('afsluttet')
    expect(sag.haendelser.map(({ tekst }) => tekst)).toContain(
      'Indsatsen «Praktik i en genbrugsbutik» begyndt 9. december 2024.',
    )
    const { pligter } = await holger.godt('hentPligter', { sti: { sagId: sag.id }, valg: { dato: '2025-01-16' } })
    expect(pligter.find(({ id }) => id === 'LAB-113-2-indsats')).toMatchObject({ tilstand: 'opfyldt' })
  })

  it('en rettelse står i journalen ved siden af det, der blev rettet', async () => {
    let sag = await tag(await nySag('620379-1922'), PRAKTIK)
    const rettes = sag.version
    sag = await tag(sag, { beslutning: 'ret-haendelse', version: rettes, begrundelse: 'Forkert sag.', den: IDAG })
    expect(sag.haendelser.slice(-2).map(({ tekst }) => tekst)).toEqual([
      'Indsatsen «Praktik» planlagt i indsatsdelen. Formål: Prøve kræfter.',
      `Taget ud: version ${rettes}. Forkert sag.`,
    ])
    expect(await nej(sag, { beslutning: 'begynd-indsats', indsats: rettes, den: IDAG })).toMatchObject({
      status: 422,
      kode: 'FINDES_IKKE_I_SAGEN',
      fejl: [{ felt: 'kommando.indsats' }],
    })
  })

  it('kom en kollega først, afvises det med begge versioner', async () => {
    const sag = await nySag('630379-1923')
    await tag(sag, PRAKTIK)
    expect(await nej(sag, PRAKTIK)).toMatchObject({ status: 409, kode: 'VERSIONSKONFLIKT', aktuelVersion: 3 })
  })

  it('et nyt forløb kan ikke bevilges efter lukningen, og svaret siger hvorfor', async () => {
    const problem = await nej(await nySag('640379-1924'), {
      beslutning: 'traef-afgoerelse',
      om: 'ressourceforloeb',
      resultat: 'givet',
      udfald: 'ressourceforloeb',
      form: 'skriftlig',
      begrundelse: 'Der er et udviklingsperspektiv.',
      forloeb: { efter: '112', starter: '2026-12-01', slutter: '2028-11-30' },
      den: IDAG,
    })
    expect(problem).toMatchObject({ status: 422, kode: 'LUKKET_FOR_NYE_FORLOEB' })
    expect(problem.detail).toContain('§ 21, stk. 8')
  })

  it.each([
    ['en dag, der ikke findes', { ...PRAKTIK, den: '2026-02-30' }, 'kommando.den', 'kalenderen'],
    ['et felt, der mangler', { ...PRAKTIK, formaal: undefined }, 'kommando.formaal', 'mangler'],
    ['et felt med slåfejl', { ...PRAKTIK, formal: 'x' }, 'kommando.formal', 'kendes ikke'],
    ['en beslutning, ingen kender', { beslutning: 'dans', den: IDAG }, 'kommando', 'beslutning'],
  ])('%s afvises med feltet', async (_hvad, kommando, felt, besked) => {
    const problem = await nej(SAG, kommando)
    expect(problem).toMatchObject({ status: 400, kode: 'UGYLDIGT_INPUT' })
    expect(problem.fejl?.[0]?.felt).toContain(felt)
    expect(JSON.stringify(problem.fejl)).toContain(besked)
  })
  const SAG = { id: 'f10d0000-0000-4000-8000-000000000025', version: 1 } as Data<'opretSag'>

  it('rollen afgør det, og sætningen siger, hvem der så kan', async () => {
    const ravn = await server.som('ravn-sivmose')
    const sag = await nySag('660379-1926')
    expect(await nej(sag, PRAKTIK, ravn)).toMatchObject({ status: 403, kode: 'INGEN_ADGANG' })
    expect(
      (await tag(sag, { beslutning: 'modtag-klage', klager: 'borgeren', ord: 'Nej.', den: IDAG }, ravn)).version,
    ).toBe(3)
    const thyra = await server.som('thyra-stenbryn')
    expect(await nej(sag, PRAKTIK, thyra)).toMatchObject({ status: 404 })
  })

  it('pligterne står i adgangsloggen som læst', async () => {
    const { id: sagId } = await nySag('670379-1927')
    await holger.godt('hentPligter', { sti: { sagId }, valg: { formaal: 'Min dag' } })
    const kontekst = {
      kommune: 'fjordby',
      bruger: { id: 'test', navn: 'Test' },
      tidspunkt: new Date(`${IDAG}T12:00:00Z`),
    }
    const [log] = await server.omgivelser.lager.sager.adgangslog(kontekst, sagId)
    expect(log).toMatchObject({ handling: 'laest', formaal: 'Min dag', hvad: 'Pligter' })
  })

  it('hvad som helst, der ligner en beslutning, giver aldrig en serverfejl', async () => {
    const sag = await nySag('680379-1928')
    const navne = SkrivBeslutningSkema.shape.kommando.options.map((o) => [...o.shape.beslutning.values][0])
    const felter = [...new Set(SkrivBeslutningSkema.shape.kommando.options.flatMap((o) => Object.keys(o.shape)))]
    const dag = fc.constantFrom(IDAG, '2025-01-01', '0000-00-00', '9999-12-31', '2026-11-21')
    const ord = fc.constantFrom(
      'ja',
      'behandling',
      'ressourceforloeb',
      'helt',
      'fremmoede',
      'modtaget',
      'borgeren',
      'x',
    )
    const vaerdi = fc.oneof(dag, ord, fc.boolean(), fc.integer({ min: -1, max: 9 }), fc.array(ord), fc.constant(null))
    const gyldige = etHeltForloeb().map(({ kommando }) => kommando as object)
    const kommando = fc.oneof(
      fc
        .tuple(fc.constantFrom(...navne), fc.dictionary(fc.constantFrom(...felter), vaerdi))
        .map(([beslutning, resten]) => ({ ...resten, beslutning })),
      fc
        .tuple(fc.constantFrom(...gyldige), fc.dictionary(fc.constantFrom(...felter), vaerdi, { maxKeys: 2 }))
        .map(([god, forkert]) => ({ ...god, ...forkert })),
      fc.jsonValue(),
    )
    let version = sag.version
    await fc.assert(
      fc.asyncProperty(kommando, async (hvad) => {
        const svar = await server.send({
          method: 'POST',
          url: `/api/sager/${sag.id}/beslutninger`,
          headers: { ...JSON_HOVED, cookie: holger.cookie },
          payload: JSON.stringify({ forventetVersion: version, kommando: hvad }),
        })
        expect(svar.statusCode, svar.body).toBeLessThan(500)
        if (svar.statusCode === 200) version = svar.json<{ version: number }>().version
      }),
      { numRuns: 300 },
    )
    expect(server.noter).toEqual([])
  })
})
