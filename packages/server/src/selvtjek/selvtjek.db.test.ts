import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dato } from '@fodfaeste/grund'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Udbyder } from '../login/udbyder.ts'
import type { Lager } from '../store/aabn-lager.ts'
import { cprBoks } from '../store/cpr-boks.ts'
import { pulje } from '../store/forbindelse.ts'
import { proevelager } from '../store/proevelager.ts'
import { type ProevePostgres, proevePostgres } from '../store/proevelager-postgres.ts'
import { FJORDBY, aabn } from '../store/proevesag.ts'
import { tjekPlads } from './omgivelserne.ts'
import { selvtjek } from './selvtjek.ts'
import type { Tjek, Tjeksted } from './tjek.ts'
import { livstegn } from './tjeksted.ts'

const SAG = '5f0c7a52-8a9e-4f0e-9d6b-3c1f2a7b8d90'
const NOEGLE = randomBytes(32)
const SERVER = process.env['TEST_DATABASE_URL']

describe('Selvtjekket', () => {
  let lager: Lager
  let sted: Tjeksted
  beforeAll(async () => {
    lager = await proevelager(new Date('2026-03-02T08:00:00Z'))
    await lager.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
    const cpr = cprBoks(NOEGLE)
    await lager.sager.tilfoej(FJORDBY, aabn(SAG, { cpr: cpr.laas('3201000001', { kommune: 'fjordby', sagId: SAG }) }))
    sted = {
      db: lager.db,
      lagerArt: 'pglite',
      kommuner: ['fjordby'],
      cpr,
      dataMappe: tmpdir(),
      dokumenter: {},
      nu: new Date(),
      oevemiljoe: false,
      udbyder: udbyderDer({ svarer: true, ur: new Date() }),
      satser: [{ navn: 'sats', aar: [new Date().getFullYear()], sidstKontrolleret: dato('2099-01-01') }],
      sidsteKopi: () => Promise.resolve(new Date()),
      sidsteLivstegn: () => Promise.resolve(new Date()),
    }
  })
  afterAll(() => lager?.luk())

  const svarPaa = async (id: string, mere: Partial<Tjeksted> = {}) =>
    (await selvtjek({ ...sted, ...mere })).tjek.find((tjek) => tjek.id === id)
  const for_ = (minutter: number) => () => Promise.resolve(new Date(Date.now() - minutter * 60_000))

  it('er i orden, når alt er, som det skal være', async () => {
    const svar = await selvtjek(sted)
    expect(svar.tjek.filter((tjek) => tjek.svar !== 'i-orden')).toEqual([])
    expect(svar.iOrden).toBe(true)
    expect(svar.tjek.every(({ spoergsmaal, hvordan, fundet }) => spoergsmaal && hvordan && fundet)).toBe(true)
  })

  it.each<[string, string, Partial<Tjeksted>, string]>([
    ['nøglen er en anden', 'noegler', { cpr: cprBoks(randomBytes(32)) }, '1 af 1 prøvede numre kan ikke åbnes'],
    ['et nøgleskift er halvt', 'noegler', { cpr: cprBoks(randomBytes(32), [NOEGLE]) }, '1 numre er endnu låst'],
    ['uret går forkert', 'ur', { nu: new Date('2020-01-01') }, 'bag databasen og'],
    ['login ikke svarer', 'login-udbyder', { udbyder: udbyderDer({ svarer: false }) }, 'svarer ikke'],
    [
      'kopien er gammel',
      'sikkerhedskopi',
      { sidsteKopi: () => Promise.resolve(new Date('2020-01-01')) },
      'timer siden',
    ],
    [
      'der aldrig er taget kopi',
      'sikkerhedskopi',
      { sidsteKopi: () => Promise.resolve(undefined) },
      'ingen sikkerhedskopi',
    ],
    [
      'bucketen ikke gemmer versioner',
      'dokumentkopi',
      { dokumenter: { versioner: () => Promise.resolve(false) } },
      'er ikke med i sikkerhedskopien. Bucketen gemmer ikke versioner',
    ],
    [
      'arbejderen er stum',
      'arbejder',
      { sidsteLivstegn: () => Promise.resolve(new Date('2020-01-01')) },
      'timer siden',
    ],
    [
      'et brev bliver i køen',
      'forsendelser',
      { aeldsteBrevIKoe: () => Promise.resolve(new Date('2020-01-01')) },
      'Et brev har ligget i kø',
    ],
    ['breve ikke kan skrives ud', 'forsendelser', { dataMappe: '/dev/null' }, 'kan ikke skrives'],
    ['satserne mangler', 'satser', { satser: [] }, 'Satser mangler'],
    [
      'årets sats mangler',
      'satser',
      { satser: [{ navn: 'a', aar: [2024], sidstKontrolleret: dato('2099-01-01') }] },
      'a',
    ],
    ['satsen ikke er set efter', 'satser', { satser: [gammelSats()] }, 'Ikke kontrolleret inden for et år: gammel'],
  ])('siger det, når %s', async (_hvad, id, mere, fundet) => {
    const svar = await svarPaa(id, mere)
    expect(svar).toMatchObject({ svar: 'fejl', raad: expect.stringMatching(/\w/) as string })
    expect(svar?.fundet).toContain(fundet)
  })

  it('ved ikke, når ingen kan sige det, og det er ikke i orden', async () => {
    const { sidsteKopi: _kopi, sidsteLivstegn: _livstegn, ...uden } = sted
    const svar = await selvtjek(uden)
    expect(svar.iOrden).toBe(false)
    expect(svar.tjek.filter((tjek) => tjek.svar === 'ved-ikke').map(({ id }) => id)).toEqual([
      'sikkerhedskopi',
      'arbejder',
    ])
  })

  it('kender den server, der sidst tog arbejde, og den kopi, der sidst blev hel', async () => {
    const mappe = mkdtempSync(join(tmpdir(), 'fodfaeste-kopier-'))
    const nu = new Date('2026-03-02T09:30:00Z')
    const her = { ...livstegn(lager, mappe), nu }
    expect(await svarPaa('sikkerhedskopi', her)).toMatchObject({ svar: 'fejl', fundet: 'Der er ingen sikkerhedskopi.' })
    for (const navn of ['fodfaeste-kopi-2026-03-01T010000Z', 'fodfaeste-kopi-2026-03-02T013000Z', '.halv-x', 'andet']) {
      mkdirSync(join(mappe, navn))
    }
    expect(await svarPaa('sikkerhedskopi', her)).toMatchObject({
      svar: 'i-orden',
      fundet: 'Den seneste sikkerhedskopi: for 8 timer siden.',
    })
    expect(await svarPaa('arbejder', her)).toMatchObject({ svar: 'fejl', fundet: 'Ingen har givet lyd fra sig.' })
    await lager.job.meldTil({ id: 'a', maskine: 'her', proces: 1, version: '0', startet: nu }, nu)
    expect(await svarPaa('arbejder', her)).toMatchObject({ svar: 'i-orden' })
    expect(livstegn(lager, undefined)).not.toHaveProperty('sidsteKopi')
    rmSync(mappe, { recursive: true })
  })

  it('går videre, når et tjek selv går i stykker, og gentager ikke fejlens ord', async () => {
    const galt: Tjek = {
      id: 'galt',
      spoergsmaal: 'x',
      hvordan: 'x',
      proev: () => Promise.reject(new Error('postgres://ejer:hemmelig@vaert')),
    }
    const svar = await selvtjek(sted, [galt])
    expect(svar).toMatchObject({ iOrden: false, tjek: [{ id: 'galt', svar: 'ved-ikke' }] })
    expect(JSON.stringify(svar)).not.toContain('hemmelig')
  })

  it('en kopi lige på grænsen er ny nok, og en arbejder fem minutter gammel lever', async () => {
    expect(await svarPaa('sikkerhedskopi', { sidsteKopi: for_(26 * 60) })).toMatchObject({ svar: 'i-orden' })
    expect(await svarPaa('arbejder', { sidsteLivstegn: for_(5) })).toMatchObject({ svar: 'i-orden' })
    expect(await svarPaa('arbejder', { sidsteLivstegn: for_(6) })).toMatchObject({ svar: 'fejl' })
  })

  it.each([
    ['nok', 100e9, 200e9, 'i-orden'],
    ['under en tiendedel', 19e9, 200e9, 'fejl'],
    ['under en gigabyte', 0.9e9, 2e9, 'fejl'],
  ])('plads på disken: %s', (_hvad, fri, iAlt, svar) => {
    expect(tjekPlads(fri, iAlt).svar).toBe(svar)
  })
})

describe.skipIf(SERVER === undefined)('Selvtjekket på PostgreSQL', () => {
  let proeve: ProevePostgres
  let lager: Lager
  beforeAll(async () => {
    proeve = await proevePostgres(SERVER ?? '')
    lager = await proeve.aabn()
  })
  afterAll(async () => {
    await lager.luk()
    await proeve.slet()
  })

  it('ser en tabel uden rækkesikkerhed, en ændret migration og en stærk rolle', async () => {
    const ejer = pulje({ connectionString: proeve.superUrl })
    await ejer.query('alter table udbakke disable row level security')
    await ejer.query(`update migration set sha256 = 'en anden' where nummer = 2`)
    await ejer.query(`alter role ${new URL(proeve.databaseUrl).username} bypassrls`)
    await ejer.end()
    const tomt = {
      kommuner: [],
      cpr: cprBoks(NOEGLE),
      dataMappe: tmpdir(),
      dokumenter: {},
      nu: new Date(),
      satser: [],
    }
    const { tjek } = await selvtjek({ db: lager.db, lagerArt: 'postgres', oevemiljoe: false, ...tomt })
    const fundet = (id: string) => tjek.find((et) => et.id === id)
    expect(fundet('raekkesikkerhed')).toMatchObject({ svar: 'fejl', fundet: 'Slået fra på udbakke.' })
    expect(fundet('migrationer')).toMatchObject({ svar: 'fejl', fundet: 'Passer ikke: 0002-lovtekst.' })
    expect(fundet('databaserolle')).toMatchObject({ svar: 'fejl' })
  })
})

/** Kun det, selvtjekket spørger om; resten af udbyderen er prøvet for sig. */
function udbyderDer(svar: Awaited<ReturnType<Udbyder['svarer']>>): Udbyder {
  const ikke = () => Promise.reject(new Error('Selvtjekket logger ikke ind'))
  return { navn: 'Kommunens login', begynd: ikke, afslut: ikke, logUd: ikke, svarer: () => Promise.resolve(svar) }
}

function gammelSats() {
  return { navn: 'gammel', aar: [new Date().getFullYear()], sidstKontrolleret: dato('2020-01-01') }
}
