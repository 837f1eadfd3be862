import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RUTER, type RuteNavn, STIER } from '@fodfaeste/kontrakt'
import { IDAG, JSON_HOVED, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const SAG = demoSagId(25)
const OESTERKLITS = demoSagId(51)

let server: Proeveserver
beforeAll(async () => {
  server = await proeveserver()
})
afterAll(() => server.luk())

/** Alle ruter, der kræver login. */
const LUKKEDE = (Object.keys(RUTER) as RuteNavn[]).filter((navn) => RUTER[navn].adgang === 'bruger')

/** En fil er ikke JSON. */
const HOVED: { readonly [K in RuteNavn]?: Record<string, string> } = {
  sendDokument: { 'content-type': 'application/octet-stream' },
}
const VALG: { readonly [K in RuteNavn]?: string } = {
  sammenlignSag: `?foer=${IDAG}`,
  hentSagstjek: '?art=bevilling',
}

const adressen = (navn: RuteNavn, sagId: string): string =>
  `${STIER[navn].sti.replace(':sagId', sagId).replace(':nr', '1').replace(':version', '1').replace(':moedeId', sagId)}${VALG[navn] ?? ''}`

function raat(navn: RuteNavn, cookie?: string, sagId = SAG) {
  const { metode } = STIER[navn]
  const krop = metode === 'POST' ? { payload: '{}' } : {}
  const headers = { ...HOVED[navn], ...(cookie === undefined ? {} : { cookie }) }
  return server.send({ method: metode, url: adressen(navn, sagId), headers: { ...JSON_HOVED, ...headers }, ...krop })
}

describe('Uden login', () => {
  it('er der ruter at prøve', () => expect(LUKKEDE.length).toBeGreaterThan(8))

  it.each(LUKKEDE)('%s siger 401', async (navn) => {
    const svar = await raat(navn)
    expect(svar.statusCode).toBe(401)
    expect(svar.headers['content-type']).toContain('application/problem+json')
    expect(svar.json()).toMatchObject({ kode: 'IKKE_LOGGET_IND', title: 'Du er ikke logget ind' })
  })

  it.each([
    ['opdigtet', 'A'.repeat(43)],
    ['for kort', 'abc'],
    ['tom', ''],
    ['med SQL i', "' or '1'='1"],
    ['meget lang', 'x'.repeat(4000)],
  ])('en forfalsket session, der er %s, siger 401', async (_, token) => {
    const svar = await raat('listSager', `fodfaeste_session=${token}`)
    expect(svar.statusCode).toBe(401)
  })

  it('ved man ikke mere om en sag, der findes, end om en, der ikke gør', async () => {
    const [findes, findesIkke] = [
      await raat('hentSag'),
      await raat('hentSag', undefined, '5f0c7a52-8a9e-4f0e-9d6b-3c1f2a7b8d90'),
    ]
    expect(findes.body).toBe(findesIkke.body)
  })
})

describe('Efter login', () => {
  it('bærer cookien sessionen, så kun serveren kan læse den og kun egne sider kan sende den', async () => {
    const svar = await server.send({
      method: 'POST',
      url: '/api/login',
      headers: JSON_HOVED,
      payload: '{"personId":"nanna-fyrlys"}',
    })
    expect(svar.headers['set-cookie']).toMatch(/^fodfaeste_session=[\w-]{43}; .*HttpOnly; SameSite=Strict$/)
  })

  it('gælder en session ikke længere, når man har logget ud', async () => {
    const nanna = await server.som('nanna-fyrlys')
    await nanna.godt('listSager', {})
    await nanna.godt('logUd', { krop: {} })
    expect(await nanna.nej('listSager', {})).toMatchObject({ status: 401, kode: 'IKKE_LOGGET_IND' })
  })

  it('gælder den forrige session ikke, når en anden logger ind i samme browser', async () => {
    const nanna = await server.som('nanna-fyrlys')
    const headers = { ...JSON_HOVED, cookie: nanna.cookie }
    await server.send({ method: 'POST', url: '/api/login', headers, payload: '{"personId":"ravn-sivmose"}' })
    expect(await nanna.nej('listSager', {})).toMatchObject({ status: 401 })
  })

  it('udløber sessionen, når arbejdsdagen er omme', async () => {
    const nanna = await server.som('nanna-fyrlys')
    // Hun arbejder hele dagen og sidder aldrig stille en hel time.
    for (const klokken of ['09:59', '10:58', '11:57', '12:56', '13:55', '14:54', '15:53', '16:52', '17:51', '18:50']) {
      server.stilUret(`2026-11-20T${klokken}:00.000Z`)
      await nanna.godt('listSager', {})
    }
    server.stilUret('2026-11-20T18:59:59.000Z')
    await nanna.godt('listSager', {})
    server.stilUret('2026-11-20T19:00:00.000Z')
    expect(await nanna.nej('listSager', {})).toMatchObject({ status: 401 })
    server.stilUret('2026-11-20T09:00:00.000Z')
  })

  it('udløber sessionen, når man har siddet stille i en time', async () => {
    const nanna = await server.som('nanna-fyrlys')
    server.stilUret('2026-11-20T09:59:59.000Z')
    await nanna.godt('listSager', {})
    server.stilUret('2026-11-20T10:59:59.000Z')
    expect(await nanna.nej('listSager', {})).toMatchObject({ status: 401, kode: 'IKKE_LOGGET_IND' })
    server.stilUret('2026-11-20T09:00:00.000Z')
  })

  it('bliver en token, nogen har lagt i browseren på forhånd, ikke til en session', async () => {
    const lagt = `fodfaeste_session=${'A'.repeat(43)}`
    const headers = { ...JSON_HOVED, cookie: lagt }
    await server.send({ method: 'POST', url: '/api/login', headers, payload: '{"personId":"nanna-fyrlys"}' })
    expect((await raat('listSager', lagt)).statusCode).toBe(401)
  })

  it('kan man ikke være en, der ikke findes', async () => {
    const ingen = await server.som('nanna-fyrlys')
    expect(await ingen.nej('logInd', { krop: { personId: 'ukendt' } })).toMatchObject({ status: 404 })
  })
})

describe('En anden kommunes sag', () => {
  // At vælge læsning og at lægge dagsordenens tider er lederens: rollen prøves, før sagen søges.
  const KUN_LEDEREN: readonly RuteNavn[] = ['vaelgLaesning', 'flytPaaDagsorden']
  const medSag = LUKKEDE.filter((navn) => STIER[navn].sti.includes(':sagId') && !KUN_LEDEREN.includes(navn))

  it.each(medSag)('%s siger, at den ikke findes', async (navn) => {
    const nanna = await server.som('nanna-fyrlys')
    const krop = EN_KROP[navn]
    const svar = await server.send({
      method: STIER[navn].metode,
      url: adressen(navn, OESTERKLITS),
      headers: { ...JSON_HOVED, ...HOVED[navn], cookie: nanna.cookie },
      ...(krop === undefined ? {} : { payload: JSON.stringify(krop) }),
    })
    expect(svar.statusCode).toBe(404)
    expect(svar.json()).toMatchObject({ kode: 'SAG_FINDES_IKKE' })
    expect(svar.body).not.toContain('Østerklit')
  })

  it('findes ikke i listen', async () => {
    const [nanna, thyra] = [await server.som('nanna-fyrlys'), await server.som('thyra-stenbryn')]
    const ider = (await nanna.godt('listSager', {})).sager.map(({ id }) => id)
    const deres = (await thyra.godt('listSager', {})).sager.map(({ id }) => id)
    expect(deres).toContain(OESTERKLITS)
    expect(ider.length).toBeGreaterThan(20)
    expect(ider.filter((id) => deres.includes(id))).toEqual([])
  })

  it('kan åbnes af den, der hører til i kommunen', async () => {
    const thyra = await server.som('thyra-stenbryn')
    expect(await thyra.godt('hentSag', { sti: { sagId: OESTERKLITS } })).toMatchObject({ id: OESTERKLITS })
  })
})

/** En indkaldelse, døren lader passere. */
const INDKALDELSE = { behandling: 1, dag: IDAG, fra: '9.00', sted: 'Rådhuset', foregaar: 'i-rummet' }

const EN_KROP: { readonly [K in RuteNavn]?: object } = {
  skrivBeslutning: { forventetVersion: 1, kommando: { beslutning: 'vejled-om-jobformidler', den: IDAG } },
  registrerOplysning: { forventetVersion: 1, id: 'bevilget', vaerdi: '2025-01-01', kilde: 'x', den: '2025-01-01' },
  traefSkoen: {
    forventetVersion: 1,
    id: 'udviklingsperspektiv',
    svar: 'ja',
    begrundelse: 'Timerne stiger.',
    den: '2025-01-01',
  },
  spoergOmOenske: { forventetVersion: 1, emne: 'endnu-et-forloeb', spoergsmaal: 'x', den: '2025-01-01' },
  besvarOenske: { forventetVersion: 1, emne: 'endnu-et-forloeb', svar: 'ja', ord: 'x', den: '2025-01-01' },
  vaelgLaesning: { forventetVersion: 1, tvivl: 'x', laesning: 'A', begrundelse: 'x', den: '2025-01-01' },
  foretagVurdering: { forventetVersion: 1, paa: '2025-01-01' },
  proevHvadNuHvis: {},
  proevUdkast: { udkast: { beslutning: 'ophoer-forloeb', felter: { sidsteDag: IDAG, aarsag: 'Fleksjob.' } } },
  proevPlan: { afsnit: {} },
  proevIndstilling: { behandling: 1, udfald: 'fleksjob' },
  aabnSag: { begrundelse: 'Vikar for Thyra i dag' },
  tilknyt: { personId: 'thyra-stenbryn', rolle: 'klage' },
  saetBeskyttelse: { beskyttet: true },
  sendDokument: {},
  forhaandsvisKommendeBrev: { brev: 'partshoering', papir: 1, svarfrist: IDAG, egneOrd: {} },
  forhaandsvisKommendeBrevSomPdf: { brev: 'partshoering', papir: 1, svarfrist: IDAG, egneOrd: {} },
  sendTeamindkaldelse: { indkaldelse: INDKALDELSE, egneOrd: {}, kanal: 'fysisk-post', forventetVersion: 0 },
  skrivIndkaldelsestekst: { indkaldelse: INDKALDELSE },
  sendHoering: { papir: 1, svarfrist: IDAG, egneOrd: {}, kanal: 'fysisk-post', forventetVersion: 0 },
  forhaandsvisBrev: { brev: 'afgoerelse', om: 1, egneOrd: {} },
  forhaandsvisBrevSomPdf: { brev: 'afgoerelse', om: 1, egneOrd: {} },
  sendBrev: { brev: 'afgoerelse', om: 1, egneOrd: {}, kanal: 'fysisk-post', forventetVersion: 0 },
  sendBrevkopi: { forventetVersion: 0, repraesentant: 1 },
  kvitterBrev: { forventetVersion: 0, svar: 'leveret' },
  gemKladde: { sted: 'skriv-notat', indhold: {}, sagVersion: 1, udgave: 0 },
  sletKladde: { sted: 'skriv-notat' },
  meldTilstede: { aaben: true },
  tagOpgave: { noegle: 'NAESTE-SKRIDT' },
  slipOpgave: { noegle: 'NAESTE-SKRIDT' },
  tagAfDagsorden: { begrundelse: 'x', udgave: 1 },
}

describe('Rollen bestemmer', () => {
  it.each([
    ['registrerOplysning', 'Giv oplysningen til sagsbehandleren.'],
    ['traefSkoen', 'Et skøn træffes af en koordinerende sagsbehandler'],
    ['spoergOmOenske', 'Kun en koordinerende sagsbehandler'],
    ['besvarOenske', 'Kun en koordinerende sagsbehandler'],
    ['vaelgLaesning', 'vælger den faglige leder læsningen'],
  ] as const)('juristen kan ikke %s, og får politikkens sætning', async (navn, saetning) => {
    const ravn = await server.som('ravn-sivmose')
    const ind = { sti: { sagId: SAG }, krop: EN_KROP[navn] } as never
    const problem = await ravn.nej(navn, ind)
    expect(problem).toMatchObject({ status: 403, kode: 'INGEN_ADGANG' })
    expect(problem.detail).toContain(saetning)
  })

  it('juristen kan ikke åbne en sag, men læse den, og skærmen får samme svar at vide', async () => {
    const ravn = await server.som('ravn-sivmose')
    const krop = { navn: 'Ove Prøve', cpr: '610180-1999', henvistFra: 'kontanthjælp', henvistDen: '2026-11-01' }
    expect(await ravn.nej('opretSag', { krop })).toMatchObject({ status: 403 })
    const { maa } = await ravn.godt('hentSag', { sti: { sagId: SAG } })
    expect(maa).toMatchObject({ registrere: false, traeffeSkoen: false })
    expect(maa.grundHvisNej).toContain('Giv oplysningen til sagsbehandleren.')
  })

  it('sagsbehandleren vælger ikke læsning af loven', async () => {
    const nanna = await server.som('nanna-fyrlys')
    const ind = { sti: { sagId: SAG }, krop: EN_KROP.vaelgLaesning } as never
    expect(await nanna.nej('vaelgLaesning', ind)).toMatchObject({ status: 403 })
  })
})

describe('Et andet websted', () => {
  it.each([
    ['en fremmed side', { origin: 'https://ond.example' }],
    ['en side uden oprindelse', { origin: 'null' }],
    ['samme navn på en anden port', { origin: 'http://localhost:9999' }],
    ['en underside', { 'sec-fetch-site': 'same-site' }],
    ['et andet sted', { 'sec-fetch-site': 'cross-site' }],
  ])('kan ikke skrive fra %s', async (_, hoveder) => {
    const nanna = await server.som('nanna-fyrlys')
    const headers = { ...JSON_HOVED, cookie: nanna.cookie, ...hoveder } as Record<string, string>
    const svar = await server.send({ method: 'POST', url: '/api/sager', headers, payload: '{}' })
    expect(svar.statusCode).toBe(403)
    expect(svar.json()).toMatchObject({ kode: 'FREMMED_OPRINDELSE' })
  })

  it.each(['ond.example', 'fodfaeste.ond.example:80', '192.168.1.20'])(
    'kan ikke nå serveren under navnet «%s»',
    async (host) => {
      const svar = await server.send({ method: 'GET', url: '/api/mig', headers: { host } })
      expect(svar.statusCode).toBe(403)
    },
  )

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'kan ikke sende en formular som %s',
    async (type) => {
      const nanna = await server.som('nanna-fyrlys')
      const headers = { 'content-type': type, cookie: nanna.cookie }
      const svar = await server.send({ method: 'POST', url: '/api/sager', headers, payload: '{"navn":"x"}' })
      expect(svar.statusCode).toBe(415)
    },
  )

  it('må ikke vise os i en ramme eller køre sit eget hos os', async () => {
    const svar = await server.send({ method: 'GET', url: '/api/mig' })
    expect(svar.headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(svar.headers['content-security-policy']).toContain("script-src 'self'")
    expect(svar.headers['content-security-policy']).not.toContain('unsafe')
    expect(svar.headers['x-content-type-options']).toBe('nosniff')
    expect(svar.headers['cache-control']).toBe('no-store')
  })
})

describe('Egne sider', () => {
  it('kan skrive', async () => {
    const headers = {
      ...JSON_HOVED,
      host: '127.0.0.1:3000',
      origin: 'http://127.0.0.1:3000',
      'sec-fetch-site': 'same-origin',
    }
    const svar = await server.send({
      method: 'POST',
      url: '/api/login',
      headers,
      payload: '{"personId":"nanna-fyrlys"}',
    })
    expect(svar.statusCode).toBe(200)
  })
})
