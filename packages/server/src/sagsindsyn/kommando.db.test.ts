import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saaDemo } from '../demo/saa-demo.ts'
import { demoSagId } from '../proeveserver.ts'
import { aabnDrift } from '../store/aabn-drift.ts'
import { aabnLager } from '../store/aabn-lager.ts'
import { cprBoks } from '../store/cpr-boks.ts'
import { proevePostgres } from '../store/proevelager-postgres.ts'
import { lavUr } from '../ur.ts'
import { koerSag } from './kommando.ts'

const UR = lavUr(() => new Date('2026-11-20T09:00:00.000Z'))
const MAIKEN = demoSagId(11)
const SERVER = process.env['TEST_DATABASE_URL']
const LAGRE = SERVER === undefined ? (['pglite'] as const) : (['pglite', 'postgres'] as const)

/** Det samme lager, åbnet som serveren og siden som driften. */
async function etLager(art: 'pglite' | 'postgres') {
  if (art === 'postgres') {
    const proeve = await proevePostgres(SERVER ?? '')
    return { valg: proeve, slet: proeve.slet }
  }
  const rod = mkdtempSync(join(tmpdir(), 'fodfaeste-sag-'))
  return {
    valg: { dataMappe: join(rod, 'data'), nu: UR.nu() },
    slet: async () => rmSync(rod, { recursive: true }),
  }
}

describe.each(LAGRE)('fodfaeste sag vis, på %s', (art) => {
  let her: Awaited<ReturnType<typeof etLager>>
  beforeAll(async () => {
    her = await etLager(art)
    const lager = await aabnLager(her.valg)
    await saaDemo({ lager, cpr: cprBoks(randomBytes(32)), ur: UR }, () => undefined)
    await lager.luk()
  })
  afterAll(() => her.slet())

  async function koert(argumenter: readonly string[], svar?: string) {
    const ud: string[] = []
    const fejl: string[] = []
    const udgang = await koerSag(argumenter, {
      skriv: (tekst) => ud.push(tekst),
      skrivFejl: (tekst) => fejl.push(tekst),
      ...(svar !== undefined && { spoerg: () => Promise.resolve(svar) }),
      ur: UR,
      bruger: 'ole',
      aabn: () => aabnDrift(her.valg),
    })
    return { udgang, ud: ud.join(''), fejl: fejl.join('') }
  }

  async function loggen() {
    const lager = await aabnLager(her.valg)
    const kontekst = { kommune: 'fjordby', bruger: { id: 'x', navn: 'x' }, tidspunkt: UR.nu() }
    return lager.sager.adgangslog(kontekst, MAIKEN).finally(() => lager.luk())
  }

  it('viser sagen, som den var registreret, og den dags lov, og står i adgangsloggen som driftens', async () => {
    const { udgang, ud } = await koert(['vis', MAIKEN, '--den', '2024-02-12', '--formaal', 'Klage 17'])
    expect(udgang).toBe(0)
    expect(ud).toContain('2023-0025 Maiken Rørskov, 800884-xxxx')
    expect(ud).toMatch(/Registreret: hændelse 1–\d+ af 30, senest 2024-02-12/)
    expect(ud).toMatch(/Loven: 12\. februar 2024, LBK 701\/2022/)
    expect(ud).toContain('Lovens svar:')
    expect(ud).not.toMatch(/800884-\d/)
    const [post] = await loggen()
    expect(post).toMatchObject({
      bruger: 'drift:ole',
      brugerNavn: 'Driften (ole)',
      formaal: 'Klage 17',
      handling: 'laest',
    })
  })

  it('findes på hele sagsnummeret, og formålet spørges der om', async () => {
    const { udgang, ud } = await koert(['vis', '2023-0025', '--json'], 'Revision af stikprøve')
    expect(udgang).toBe(0)
    const { sag, frister } = JSON.parse(ud) as { sag: { id: string; version: number }; frister: { pligter: unknown[] } }
    expect(sag).toMatchObject({ id: MAIKEN, version: 30, nyesteVersion: 30 })
    expect(frister.pligter.length).toBeGreaterThan(0)
    expect((await loggen())[0]).toMatchObject({ formaal: 'Revision af stikprøve' })
  })

  it('viser forskellen og hændelserne, der gjorde den', async () => {
    const { udgang, ud } = await koert([
      'vis',
      MAIKEN,
      '--siden',
      '2024-12-01',
      '--den',
      '2025-06-02',
      '--formaal',
      'Klage',
    ])
    expect(udgang).toBe(0)
    expect(ud).toContain('Praktik i planteskolen')
    expect(ud).toMatch(/→ i gang {2}\[hændelse 29\]/)
    expect((await loggen())[0]).toMatchObject({ hvad: 'Kommandolinjen: sagen, forskellen fra version 27 til 30' })
  })

  it.each([
    [['vis', demoSagId(999), '--formaal', 'x'], 'ingen sag'],
    [['vis', '1999-0001', '--formaal', 'x'], 'ingen sag'],
    [['vis', MAIKEN, '--kommune', 'oesterklit', '--formaal', 'x'], 'ingen sag'],
    [['vis', MAIKEN, '--den', '2001-01-01', '--formaal', 'x'], 'ikke oprettet 2001-01-01'],
  ])('%j: intet vises, og der er intet at logge', async (argumenter, besked) => {
    const foer = (await loggen()).length
    const { udgang, ud, fejl } = await koert(argumenter)
    expect([udgang, ud]).toEqual([1, ''])
    expect(fejl).toContain(besked)
    expect(await loggen()).toHaveLength(foer)
  })

  it.each([
    [[], 'mangler en underkommando'],
    [['vi', MAIKEN], 'Mente du «sag vis»?'],
    [['vis'], 'tager én sag'],
    [['vis', MAIKEN], '--formaal'],
    [['vis', MAIKEN, '--formaal', '  '], '--formaal'],
    [['vis', MAIKEN, '--formaal', 'x'.repeat(201)], 'højst 200'],
    [['vis', MAIKEN, '--den', 'i går', '--formaal', 'x'], '--den i går'],
    [['vis', MAIKEN, '--den', '2025-01-01', '--siden', '2025-02-01', '--formaal', 'x'], 'Byt om'],
    [['vis', MAIKEN, '--dato', '2025-01-01'], '--dato findes ikke'],
  ])('%j er forkert brug, og databasen røres ikke', async (argumenter, besked) => {
    const { udgang, ud, fejl } = await koert(argumenter)
    expect([udgang, ud]).toEqual([2, ''])
    expect(fejl).toContain(besked)
  })

  it('hjælpen siger, hvad der logges', async () => {
    expect((await koert(['--help'])).ud).toContain('adgangsloggen')
  })
})
