import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mappelager } from '../dokument/mappelager.ts'
import { saaDemo } from '../demo/saa-demo.ts'
import { demoSagId } from '../proeveserver.ts'
import { type Driftslager, aabnDrift } from '../store/aabn-drift.ts'
import { aabnLager } from '../store/aabn-lager.ts'
import { cprBoks } from '../store/cpr-boks.ts'
import { pulje } from '../store/forbindelse.ts'
import { aabnMappe } from '../store/pglite-mappe.ts'
import { proevePostgres } from '../store/proevelager-postgres.ts'
import { lavUr } from '../ur.ts'
import { koerDrift } from './kommando.ts'

const INGEN_DOKUMENTER = mappelager(join(tmpdir(), 'fodfaeste-ingen-dokumenter'))
const NU = new Date('2026-11-20T09:00:00.000Z')
const SERVER = process.env['TEST_DATABASE_URL']

/** En installation med øvekommunerne, som driften åbner og lukker, og som nogen piller ved udenom. */
interface Installation {
  readonly aabn: () => Promise<Driftslager>
  /** Som den, der har databasen i hånden: uden rækkesikkerhed og uden det, der gør optegnelsen uforanderlig. */
  readonly pil: (saetninger: readonly string[]) => Promise<void>
  readonly slet: () => Promise<void>
}

async function indlejret(): Promise<Installation> {
  const dataMappe = await mkdtemp(join(tmpdir(), 'fodfaeste-efterproev-'))
  const valg = { dataMappe, nu: NU }
  const lager = await aabnLager(valg)
  await saaDemo({ lager, cpr: cprBoks(randomBytes(32)), ur: lavUr(() => NU) }, () => undefined)
  await lager.luk()
  return {
    aabn: () => aabnDrift(valg),
    pil: async (saetninger) => {
      const { forbindelse, ryd } = await aabnMappe(valg)
      await udenVagt(pulje(forbindelse), saetninger)
      await ryd()
    },
    slet: () => rm(dataMappe, { recursive: true }),
  }
}

async function paaPostgres(): Promise<Installation> {
  const proeve = await proevePostgres(SERVER ?? '')
  const lager = await proeve.aabn()
  await saaDemo({ lager, cpr: cprBoks(randomBytes(32)), ur: lavUr(() => NU) }, () => undefined)
  await lager.luk()
  return {
    aabn: () => aabnDrift(proeve),
    pil: (saetninger) => udenVagt(pulje({ connectionString: proeve.superUrl }), saetninger),
    slet: proeve.slet,
  }
}

async function udenVagt(forbindelser: Pool, saetninger: readonly string[]): Promise<void> {
  const klient = await forbindelser.connect()
  await klient.query('set session_replication_role = replica')
  for (const saetning of saetninger) await klient.query(saetning)
  klient.release(true)
  await forbindelser.end()
}

async function drift(her: Pick<Installation, 'aabn'>, ...argumenter: readonly string[]) {
  const ud: string[] = []
  const fejl: string[] = []
  const udgang = await koerDrift(argumenter, {
    skriv: (tekst) => ud.push(tekst),
    skrivFejl: (tekst) => fejl.push(tekst),
    visFremgang: () => undefined,
    nu: NU,
    dokumenter: INGEN_DOKUMENTER,
    sted: { dataMappe: tmpdir() },
    version: '0',
    dataMappe: tmpdir(),
    lagerArt: 'pglite',
    noeglested: { dataMappe: join(tmpdir(), 'fodfaeste-ingen-noegle') },
    aabn: her.aabn,
  })
  return { udgang, ud: ud.join(''), fejl: fejl.join('') }
}

interface Svar {
  readonly hel: boolean
  readonly kommuner: readonly { readonly id: string; readonly loglinjer: number }[]
  readonly brud: readonly { readonly sted: string; readonly kode: string }[]
}

const INSTALLATIONER = [
  ['den indlejrede database', indlejret],
  ...(SERVER === undefined ? [] : [['PostgreSQL', paaPostgres] as const]),
] as const

describe.each(INSTALLATIONER)('drift efterproev på %s', (_navn, lav) => {
  let her: Installation
  beforeAll(async () => {
    her = await lav()
  })
  afterAll(() => her.slet())

  const efterproev = async () => {
    const { udgang, ud } = await drift(her, 'efterproev', '--json')
    return { udgang, ...(JSON.parse(ud) as Svar) }
  }

  it('finder intet, når intet er rørt', async () => {
    const { udgang, ud } = await drift(her, 'efterproev')
    expect(ud).toContain('Fjordby Kommune: ')
    expect(ud).toContain('Alt er, som det blev skrevet.')
    expect(udgang).toBe(0)
  })

  it('siger hvert sted, der er pillet ved', async () => {
    const [rettet, uden, afkortet, borte, raekke, ord, svar, pligt, ny] = [3, 4, 5, 6, 8, 10, 11, 20, 24].map(demoSagId)
    const [logRettet, logUden, logAfkortet, logBorte] = [12, 13, 14, 15].map(demoSagId)
    await her.pil([
      `update haendelse set af_navn = 'En Anden' where sag_id = '${rettet}' and version = 2`,
      `delete from haendelse where sag_id = '${uden}' and version = 2`,
      `delete from haendelse where sag_id = '${afkortet}' and version > 3`,
      `delete from haendelse where sag_id = '${borte}'`,
      `update sag_oversigt set borger_navn = 'Rettet Navn' where sag_id = '${raekke}'`,
      `update sag_oversigt set tilstand = 'opfyldt', taerskel_dag = '2031-01-01' where sag_id = '${svar}'`,
      `delete from sag_ord where ord = (select min(ord) from sag_ord where sag_id = '${ord}') and sag_id = '${ord}'`,
      `delete from sag_opgave where sag_id = '${pligt}' and noegle like 'LAB-113-4%'`,
      `update sag_opgave set ansvarlig = 'en-anden' where sag_id = '${ny}' and noegle like 'LAB-113-4%'`,
      `update adgangslog set formaal = 'Tilsyn' where sag_id = '${logRettet}' and nr = 2`,
      `delete from adgangslog where sag_id = '${logUden}' and nr = 2`,
      `delete from adgangslog where sag_id = '${logAfkortet}' and nr > 2`,
      `delete from adgangslog where sag_id = '${logBorte}'`,
      `delete from adgangslog_kaede where kaede = 'sag/${logBorte}'`,
    ])
    const { udgang, hel, brud } = await efterproev()
    expect({ udgang, hel }).toEqual({ udgang: 1, hel: false })
    const hvor = (id: string | undefined) => brud.filter(({ sted }) => sted.includes(id ?? '-')).map(({ kode }) => kode)
    expect(hvor(rettet)).toEqual(['HAENDELSE_AENDRET', 'RAEKKE_ANDERLEDES'])
    expect(hvor(uden)).toEqual(['HAENDELSE_MANGLER', 'HAENDELSE_LOESNET', 'RAEKKE_ANDERLEDES', 'SOEGEORD_ANDERLEDES'])
    expect(hvor(afkortet)).toEqual(['HAENDELSER_AFKORTET'])
    expect(hvor(borte)).toEqual(['RAEKKE_UDEN_SAG'])
    expect(hvor(raekke)).toEqual(['RAEKKE_ANDERLEDES'])
    expect(hvor(svar)).toEqual(['RAEKKE_ANDERLEDES'])
    expect(hvor(ord)).toEqual(['SOEGEORD_ANDERLEDES'])
    expect([hvor(pligt), hvor(ny)]).toEqual([['OPGAVER_ANDERLEDES'], ['OPGAVER_ANDERLEDES']])
    const log = (id: string | undefined) => `Adgangsloggen for sag ${id}`
    expect(brud.filter(({ kode }) => kode.startsWith('LOG')).map(({ sted, kode }) => [sted, kode])).toEqual([
      [`${log(logRettet)}, linje 2`, 'LOG_AENDRET'],
      [`${log(logUden)}, linje 3`, 'LOG_HUL'],
      [`${log(logUden)}, linje 3`, 'LOG_LOESNET'],
      [log(logAfkortet), 'LOG_AFKORTET'],
      [log(logBorte), 'LOG_MANGLER'],
    ])
    expect(brud.find(({ kode }) => kode === 'HAENDELSE_AENDRET')?.sted).toContain('hændelse 2')
    expect(brud.find(({ kode }) => kode === 'HAENDELSER_AFKORTET')?.sted).toContain('efter hændelse 3')
  })

  it('retter listen, når den bygges igen, men skjuler ikke, at hændelser er fjernet', async () => {
    expect(await drift(her, 'genopbyg')).toMatchObject({
      udgang: 0,
      ud: expect.stringMatching(/Fjordby Kommune: \d+ sager/) as string,
    })
    const koder = (await efterproev()).brud.map(({ kode }) => kode)
    expect(koder.filter((kode) => /^(RAEKKE|SOEGEORD|OPGAVER)/.test(kode))).toEqual([])
    expect(koder).toContain('HAENDELSER_AFKORTET')
    expect(koder).toContain('HAENDELSE_AENDRET')
  })

  it('siger nej, mens serveren har datamappen, og til det, der ikke er en kommando', async () => {
    const optaget = await drift(
      {
        aabn: async () => {
          const server = await her.aabn()
          return her.aabn().finally(() => server.lager.luk())
        },
      },
      'efterproev',
      '--json',
    )
    // To må arbejde på PostgreSQL samtidig; mappen er der kun én, der må bruge.
    if (lav === indlejret)
      expect(optaget).toMatchObject({ udgang: 2, fejl: expect.stringContaining('stands den') as string })
    else expect(optaget.udgang).toBe(1)
    expect(await drift(her, 'efterprov')).toMatchObject({
      udgang: 2,
      fejl: expect.stringContaining('Mente du «drift efterproev»?') as string,
    })
  })
})

describe.skipIf(SERVER === undefined)('På PostgreSQL med kun serverens egen rolle', () => {
  it('siges det, at ejeren mangler, i stedet for at der ingen kommuner er', async () => {
    const proeve = await proevePostgres(SERVER ?? '')
    // Serverens rolle må ikke migrere; det er gjort.
    const { udgang, fejl } = await drift({ aabn: () => aabnDrift({ databaseUrl: proeve.databaseUrl }) }, 'efterproev')
    await proeve.slet()
    expect({ udgang, fejl }).toMatchObject({ udgang: 2, fejl: expect.stringContaining('DATABASE_EJER_URL') as string })
  })
})
