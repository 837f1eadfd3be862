import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProblemSkema } from '@fodfaeste/kontrakt'
import {
  type Forespoergsel,
  type Indlogget,
  JSON_HOVED,
  type Proeveserver,
  demoSagId,
  proeveserver,
} from '../proeveserver.ts'

const SAG = demoSagId(25)

let server: Proeveserver
let nanna: Indlogget
beforeAll(async () => {
  server = await proeveserver()
  nanna = await server.som('nanna-fyrlys')
})
afterAll(() => server.luk())

function som(valg: Forespoergsel) {
  return server.send({ ...valg, headers: { ...JSON_HOVED, cookie: nanna.cookie, ...valg.headers } })
}

const post = (url: string, payload: string): Forespoergsel => ({ method: 'POST', url, payload })
const hent = (url: string): Forespoergsel => ({ method: 'GET', url })
const oplysning = (krop: object) => post(`/api/sager/${SAG}/oplysninger`, JSON.stringify(krop))
const dyb = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

type Raekke = [hvad: string, valg: Forespoergsel, status: number, kode: string]

const PROBLEMER: Raekke[] = [
  ['en adresse, der ikke findes', hent('/api/findes-ikke'), 404, 'FINDES_IKKE'],
  ['en adresse langt under /api', hent('/api/sager/x/y/z/w'), 404, 'FINDES_IKKE'],
  ['en sti, der prøver at komme ud', hent('/api/..%2f..%2fetc%2fpasswd'), 404, 'FINDES_IKKE'],
  ['en forkert metode', { method: 'DELETE', url: `/api/sager/${SAG}` }, 405, 'METODE_IKKE_TILLADT'],
  ['GET, hvor der skal skrives', hent(`/api/sager/${SAG}/skoen`), 405, 'METODE_IKKE_TILLADT'],
  ['PUT', { method: 'PUT', url: '/api/sager', payload: '{}' }, 405, 'METODE_IKKE_TILLADT'],
  ['en adresse, der ikke kan afkodes', hent('/api/sager/%E0%A4%A'), 400, 'UGYLDIG_ADRESSE'],
  ['et id, der ikke er et id', hent('/api/sager/1234'), 400, 'UGYLDIGT_INPUT'],
  ['et id med et usynligt tegn', hent(`/api/sager/${SAG.slice(0, -1)}%00`), 400, 'UGYLDIGT_INPUT'],
  ['en sag, der ikke findes', hent('/api/sager/5f0c7a52-8a9e-4f0e-9d6b-3c1f2a7b8d90'), 404, 'SAG_FINDES_IKKE'],
  ['en version, der ikke er et tal', hent(`/api/sager/${SAG}?version=to`), 400, 'UGYLDIGT_INPUT'],
  ['version 0', hent(`/api/sager/${SAG}?version=0`), 400, 'UGYLDIGT_INPUT'],
  ['en version, sagen ikke har', hent(`/api/sager/${SAG}?version=999999999`), 400, 'UGYLDIGT_INPUT'],
  [
    'både version og registreretTil',
    hent(`/api/sager/${SAG}?version=1&registreretTil=2026-01-01`),
    400,
    'UGYLDIGT_INPUT',
  ],
  ['en dag før sagen', hent(`/api/sager/${SAG}?registreretTil=2020-01-01`), 404, 'SAG_FINDES_IKKE'],
  ['en dag, der ikke findes', hent(`/api/sager/${SAG}?paa=2025-02-29`), 400, 'UGYLDIGT_INPUT'],
  ['en dag før enhver lov', hent(`/api/sager/${SAG}?paa=0001-01-01`), 400, 'UGYLDIGT_INPUT'],
  ['en dag langt ude', hent(`/api/sager/${SAG}?paa=9999-12-31`), 400, 'UGYLDIGT_INPUT'],
  ['et valg, der er givet to gange', hent('/api/sager?fase=klage&fase=forloeb'), 400, 'UGYLDIGT_INPUT'],
  ['et valg, der ikke findes', hent('/api/sager?side=2'), 400, 'UGYLDIGT_INPUT'],
  ['en fase, der ikke findes', hent('/api/sager?fase=helt-til-grin'), 400, 'UGYLDIGT_INPUT'],
  ['en søgning med et usynligt tegn', hent('/api/sager?soeg=a%00b'), 400, 'UGYLDIGT_INPUT'],
  ['en meget lang søgning', hent(`/api/sager?soeg=${'a'.repeat(10_000)}`), 400, 'UGYLDIGT_INPUT'],
  ['et CPR-nummer i adressen', hent('/api/sager?soeg=630379-1025'), 400, 'CPR_I_ADRESSEN'],
  ['et CPR-nummer i adressen uden bindestreg', hent('/api/sager?soeg=6303791025'), 400, 'CPR_I_ADRESSEN'],
  ['intet indhold', post('/api/sager', ''), 400, 'UGYLDIG_JSON'],
  ['indhold, der ikke er JSON', post('/api/sager', '{"navn": '), 400, 'UGYLDIG_JSON'],
  ['et indhold, der vil ændre alle objekter', post('/api/sager', '{"__proto__":{"a":1}}'), 400, 'UGYLDIG_JSON'],
  ['null', post('/api/sager', 'null'), 400, 'UGYLDIGT_INPUT'],
  ['en liste', post('/api/sager', '[]'), 400, 'UGYLDIGT_INPUT'],
  ['et tomt objekt', post('/api/sager', '{}'), 400, 'UGYLDIGT_INPUT'],
  ['et for stort indhold', post('/api/sager', JSON.stringify({ navn: 'x'.repeat(300_000) })), 413, 'FOR_STOR'],
  ['halvtreds tusind lag', post('/api/lov/vurder', dyb), 400, 'UGYLDIGT_INPUT'],
  ['et halvt tegn', post('/api/sager/soeg', '{"soeg":"\\ud800"}'), 400, 'UGYLDIGT_INPUT'],
  [
    'en værdi i halvtreds tusind lag',
    post(`/api/sager/${SAG}/oplysninger`, `{"vaerdi":${dyb}}`),
    400,
    'UGYLDIGT_INPUT',
  ],
  ['et CPR-nummer uden en dag', post('/api/sager', OPRET('311399-1234')), 422, 'CPR_FINDES_IKKE'],
  ['et CPR-nummer med bogstaver', post('/api/sager', OPRET('abcdef-1234')), 400, 'UGYLDIGT_INPUT'],
  ['en henvisning i fremtiden', post('/api/sager', OPRET('610180-1998', '2027-01-01')), 422, 'DAG_I_FREMTIDEN'],
  [
    'en forventet version, sagen ikke har nået',
    oplysning(OPLYSNING({ forventetVersion: 500 })),
    409,
    'VERSIONSKONFLIKT',
  ],
  ['en negativ version', oplysning(OPLYSNING({ forventetVersion: -1 })), 400, 'UGYLDIGT_INPUT'],
  ['en ukendt oplysning', oplysning(OPLYSNING({ id: 'skostoerrelse' })), 400, 'UGYLDIGT_INPUT'],
  ['en værdi af en anden form', oplysning(OPLYSNING({ vaerdi: { a: 1 } })), 422, 'DAG_UGYLDIG'],
  [
    'en dag i et tidligere forløb før år 1900',
    oplysning(OPLYSNING({ id: 'tidligere-forloeb', vaerdi: [{ fra: '0001-01-01' }] })),
    400,
    'UGYLDIGT_INPUT',
  ],
  ['en tom kilde', oplysning(OPLYSNING({ kilde: '  ' })), 400, 'UGYLDIGT_INPUT'],
  [
    'en hvad-nu-hvis-værdi, der ikke passer',
    post(`/api/sager/${SAG}/hvad-nu-hvis`, '{"oplysninger":[{"id":"starter","vaerdi":7}]}'),
    400,
    'UGYLDIGT_INPUT',
  ],
]

function OPRET(cpr: string, henvistDen = '2026-11-01'): string {
  return JSON.stringify({ navn: 'Ove Prøve', cpr, henvistFra: 'kontanthjælp', henvistDen })
}

function OPLYSNING(andet: object): object {
  return { forventetVersion: 11, id: 'starter', vaerdi: '2026-12-01', kilde: 'samtale', den: '2026-11-20', ...andet }
}

describe('Det, der kommer ind', () => {
  it.each(PROBLEMER)('%s: problem på dansk', async (_, valg, status, kode) => {
    const svar = await som(valg)
    expect({ status: svar.statusCode, kode: svar.json<{ kode: string }>().kode }).toEqual({ status, kode })
    expect(svar.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const problem = ProblemSkema.parse(svar.json())
    expect(problem.status).toBe(status)
    expect(problem.detail).toMatch(/[.:}]$/)
    expect(svar.body).not.toMatch(/\bat .*\.ts|node_modules|invalid|expected|Error\b/i)
  })

  it('nævner hvert felt og hvad der skal skrives', async () => {
    const svar = await som(post('/api/sager', '{"navn":"","cpr":"1"}'))
    expect(svar.json()).toMatchObject({
      fejl: [
        { felt: 'navn', besked: 'Skriv borgerens navn.' },
        { felt: 'cpr', besked: 'Skriv CPR-nummeret som seks cifre, bindestreg og fire cifre.' },
        { felt: 'henvistFra', besked: 'Feltet mangler. Skriv en tekst.' },
        { felt: 'henvistDen', besked: 'Feltet mangler. Skriv en tekst.' },
      ],
    })
  })

  it('gentager aldrig et CPR-nummer i svaret', async () => {
    for (const valg of [post('/api/sager', OPRET('311399-1234')), hent('/api/sager?soeg=311399-1234')]) {
      expect((await som(valg)).body).not.toContain('1234')
    }
  })
})

describe('Vores egne fejl', () => {
  it('er et problem med et nummer, og driften får engelsk uden det, der blev skrevet', async () => {
    const egen = await proeveserver()
    const cookie = (await egen.som('nanna-fyrlys')).cookie
    await egen.omgivelser.lager.luk()
    const svar = await egen.send({
      method: 'POST',
      url: '/api/sager/soeg',
      headers: { ...JSON_HOVED, cookie },
      payload: '{"soeg":"630379-1025"}',
    })
    expect(svar.statusCode).toBe(500)
    const { kode, detail } = ProblemSkema.parse(svar.json())
    const nummer = /nummeret (\w{8})\.$/.exec(detail)?.[1]
    expect(kode).toBe('SERVERFEJL')
    expect(egen.noter).toMatchObject([
      { hvad: 'Unhandled error in a request', nummer, metode: 'POST', rute: '/api/sager/soeg' },
    ])
    expect(JSON.stringify(egen.noter)).not.toContain('630379')
    expect(svar.body).not.toMatch(/\.ts|driver|destroyed/)
    await egen.luk()
  })
})
