import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ARTER, type Alt, type Proeveinstallation, fyld, proeveinstallation } from '../drift/proeveinstallation.ts'
import { NU } from '../proevedag.ts'
import { demoSagId } from '../proeveserver.ts'
import { iKommune } from '../store/i-kommune.ts'

/** Det, der ikke hører til en kommune, eller til den installation, det er i. */
const INSTALLATIONENS = [
  'migration',
  'arbejder',
  'session',
  'login_forsoeg',
  'job',
  'lovtekst_udgave',
  'lovtekst_paragraf',
]
const KOMMUNENS_VALG = `with
  a as (insert into erklaering (kommune_id, person_id, cpr_opslag, art, erklaeret)
        values ('fjordby', 'nanna-fyrlys', '\\x00ff', 'selv', now())),
  b as (insert into sag_tilknytning values ('fjordby', '${demoSagId(1)}', 'nanna-fyrlys', 'jobformidler', now(), null, 'x', now())),
  c as (insert into sag_beskyttelse values ('fjordby', '${demoSagId(2)}', 'x', now())),
  m as (insert into teammoede values ('fjordby', '6a1f7c1e-6a3b-4c53-9d1d-0f8f2b6f2c11', now(), 540, 720, 'Rådhuset', 'nanna-fyrlys', 1, now(), 'Åse «X»')),
  m1 as (insert into teammoede_medlem values ('fjordby', '6a1f7c1e-6a3b-4c53-9d1d-0f8f2b6f2c11', 1, 'Åse «X»', 'social', null, 'nanna-fyrlys', 'kommer', now())),
  m2 as (insert into teammoede_punkt (kommune_id, moede_id, sag_id, sagsnummer, behandling, fra, til)
         values ('fjordby', '6a1f7c1e-6a3b-4c53-9d1d-0f8f2b6f2c11', '${demoSagId(1)}', '1', 1, 540, 570)),
  d as (insert into sag_aabning (kommune_id, sag_id, dag, tidspunkt, person_id, person_navn, begrundelse)
        values ('fjordby', '${demoSagId(2)}', now(), now(), 'x', 'Åse «X»', 'Vikar')),
  e as (insert into gemt_visning values ('fjordby', 'nanna-fyrlys', 'Mine', '{"fase": "forloeb"}')),
  f as (insert into udbakke (kommune_id, sag_id, emne, data, oprettet) values ('fjordby', '${demoSagId(1)}', 'x', '{}', now())),
  g as (insert into importeret_sag values ('fjordby', 'A-1', '${demoSagId(1)}', '{"navn": "x"}', 'f.csv', repeat('a', 64), 1, 'x', 'X', now()))
  insert into adgangsvalg values ('fjordby', true, true)`

const VEJE = ARTER.flatMap((fra) => ARTER.map((til) => [fra, til] as const))

describe.each(VEJE)('En kommune læst ud af %s og ind i %s', (fra, til) => {
  let gammel: Proeveinstallation
  let ny: Proeveinstallation
  let mappe: string
  let kommunen: string
  beforeAll(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'fodfaeste-udlaesning-'))
    kommunen = join(mappe, 'fjordby')
    gammel = await proeveinstallation(fra)
    await fyld(gammel)
    await gammel.medLager((lager) =>
      iKommune(lager.db, { kommune: 'fjordby' }, (trx) => sql.raw(KOMMUNENS_VALG).execute(trx)),
    )
    ny = await proeveinstallation(til, gammel.sted.noegle)
  })
  afterAll(async () => {
    await gammel?.slet()
    await ny?.slet()
    await rm(mappe, { recursive: true })
  })

  /** Kommunens egne rækker i hver tabel, der følger den. */
  const fjordbys = (alt: Alt): Alt =>
    Object.fromEntries(
      Object.entries(alt)
        .filter(([tabel]) => !INSTALLATIONENS.includes(tabel))
        .map(([tabel, raekker]) => [tabel, raekker.filter((raekke) => !raekke.includes('oesterklit'))]),
    )

  it('er i den nye alt det samme: hændelser, kæder, adgangslog, dokumenter, mennesker, valg og listen', async () => {
    const ud = await gammel.drift('udlaes', 'fjordby', kommunen)
    expect(ud).toMatchObject({ udgang: 0, fejl: '' })
    expect(ud.ud).toMatch(/låst med nøglen med kendetegnet [0-9a-f]{16}, som ikke er med/)
    const ind = await ny.drift('indlaes', kommunen)
    expect(ind).toMatchObject({ udgang: 0, fejl: '' })

    const [foer, efter] = [fjordbys(await gammel.alt()), fjordbys(await ny.alt())]
    expect(efter).toEqual(foer)
    for (const tabel of ['haendelse', 'adgangslog', 'sag_borger', 'erklaering', 'gemt_visning', 'sag_ord', 'person']) {
      expect(foer[tabel]?.length).toBeGreaterThan(0)
    }
    const eftersyn = await ny.drift('efterproev', '--json')
    expect(JSON.parse(eftersyn.ud)).toMatchObject({ hel: true, kommuner: [{ id: 'fjordby', dokumenter: 1, brud: 0 }] })
  })

  it('står i filer, kun ejeren kan læse, uden nøglen og uden et CPR-nummer i klar tekst', async () => {
    expect((await stat(kommunen)).mode & 0o777).toBe(0o700)
    for (const fil of await readdir(kommunen, { recursive: true, withFileTypes: true })) {
      if (!fil.isFile()) continue
      const sti = join(fil.parentPath, fil.name)
      expect((await stat(sti)).mode & 0o077).toBe(0)
      const tekst = await readFile(sti, 'utf8')
      expect(tekst).not.toContain(gammel.sted.noegle)
      expect(tekst).not.toMatch(/\b\d{6}-\d{4}\b/)
      expect(tekst).not.toContain('oesterklit')
    }
  })

  it('kan arbejdes videre i: den næste hændelse får det næste nummer', async () => {
    await ny.medLager(async ({ sager }) => {
      const kontekst = { kommune: 'fjordby', bruger: { id: 'p', navn: 'P' }, tidspunkt: NU }
      const { raekker } = await sager.liste(kontekst, { antal: 1 })
      const [raekke] = raekker
      if (raekke === undefined) throw new Error('Listen er tom')
      const { sagId, version, opdateret: _, ...oversigt } = raekke
      const haendelser = [{ type: 'NoteSkrevet', skema: 1, data: {}, virkerFra: null }]
      const mere = { haendelser, oversigt: { ...oversigt, soegetekster: [] }, formaal: 'Prøve' }
      const gemt = await sager.tilfoej(kontekst, { sagId, forventetVersion: version, ...mere })
      expect(gemt.ok).toBe(true)
      expect(await sager.verificer(kontekst, sagId)).toEqual([])
    })
  })

  it('lægges ikke ind, hvor der er en kommune', async () => {
    const { udgang, fejl } = await ny.drift('indlaes', kommunen)
    expect(udgang).toBe(2)
    expect(fejl).toContain('Der er allerede en kommune i installationen')
  })
})

describe.each(ARTER)('Udlæsning og indlæsning på %s', (art) => {
  let gammel: Proeveinstallation
  let ny: Proeveinstallation
  let mappe: string
  let kommunen: string
  beforeAll(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'fodfaeste-udlaesning-'))
    kommunen = join(mappe, 'fjordby')
    gammel = await proeveinstallation(art)
    await fyld(gammel)
    if ((await gammel.drift('udlaes', 'fjordby', kommunen)).udgang !== 0)
      throw new Error('Kommunen kunne ikke læses ud')
    ny = await proeveinstallation(art, gammel.sted.noegle)
  })
  afterAll(async () => {
    await gammel?.slet()
    await ny?.slet()
    await rm(mappe, { recursive: true })
  })

  async function medAendring(fil: string, fraTekst: string | RegExp, tilTekst: string): Promise<string> {
    const kopi = await mkdtemp(join(mappe, 'kopi-'))
    await cp(kommunen, kopi, { recursive: true })
    const tekst = await readFile(join(kopi, fil), 'utf8')
    expect(tekst).toMatch(fraTekst)
    await writeFile(join(kopi, fil), tekst.replace(fraTekst, tilTekst))
    return kopi
  }

  it('nægter en hændelse, en loglinje, et menneske eller et dokument, der er ændret undervejs, og så er intet lagt ind', async () => {
    const [dokument = ''] = (await readdir(join(kommunen, 'dokumenter'), { recursive: true })).filter(
      (f) => f.length > 64,
    )
    const aendrede = [
      await medAendring('tabeller/haendelse.jsonl', 'SagOprettet', 'SagOpretttt'),
      await medAendring('tabeller/adgangslog.jsonl', '"formaal": "Demo"', '"formaal": "Intet"'),
      await medAendring('tabeller/adgangslog.jsonl', /^.*\n/, ''),
      await medAendring('tabeller/person.jsonl', '"leder"', '"administrator"'),
      await medAendring('tabeller/person.jsonl', '"fjordby"', '"oesterklit"'),
      await medAendring(join('dokumenter', dokument), 'Åse', 'Ane'),
      await medAendring('manifest.json', '"tabeller"', '"tabel"'),
      await medAendring('manifest.json', '0001-grundlag', '0001-andet'),
    ]
    for (const kopi of aendrede) {
      const { udgang, fejl } = await ny.drift('indlaes', kopi)
      expect({ kopi, udgang }).toEqual({ kopi, udgang: 2 })
      expect(fejl).toContain('kan ikke indlæses')
    }
    const alt = await ny.alt()
    for (const tabel of ['kommune', 'person', 'haendelse', 'adgangslog', 'sag_oversigt']) expect(alt[tabel]).toEqual([])
  })

  it.each([
    ['haendelse', 'borger', 'borgen', 'kæden i en af sagerne er brudt'],
    ['adgangslog', '"formaal": "Demo"', '"formaal": "Intet"', 'tabeller/adgangslog.jsonl blev ikke det samme'],
    ['person', '"fjordby"', '"oesterklit"', 'tabeller/person.jsonl passer ikke i databasen'],
  ])('nægter %s ændret, også når manifestet er rettet til', async (tabel, fraTekst, tilTekst, ventet) => {
    const fil = join('tabeller', `${tabel}.jsonl`)
    const kopi = await medAendring(fil, fraTekst, tilTekst)
    const manifest = await readFile(join(kopi, 'manifest.json'), 'utf8')
    const aftryk = async (rod: string) =>
      createHash('sha256')
        .update(await readFile(join(rod, fil)))
        .digest('hex')
    await writeFile(join(kopi, 'manifest.json'), manifest.replace(await aftryk(kommunen), await aftryk(kopi)))
    const { udgang, fejl } = await ny.drift('indlaes', kopi)
    expect(fejl).toContain(ventet)
    expect(udgang).toBe(2)
    expect((await ny.alt())['haendelse']).toEqual([])
  })

  it('nægter en installation med en anden nøgle', async () => {
    const fremmed = await proeveinstallation(art)
    const { udgang, fejl } = await fremmed.drift('indlaes', kommunen)
    expect(udgang).toBe(2)
    expect(fejl).toContain('Nøglen er ikke den')
    await fremmed.slet()
  })

  it('kender ikke en kommune, der ikke er der, og skriver ikke oven i en mappe', async () => {
    const ukendt = await gammel.drift('udlaes', 'andeby', join(mappe, 'andeby'))
    expect(ukendt).toMatchObject({
      udgang: 2,
      fejl: 'Kommunen «andeby» er ikke i installationen. Der er: fjordby, oesterklit.\n',
    })
    const optaget = await gammel.drift('udlaes', 'fjordby', kommunen)
    expect(optaget.fejl).toContain('er ikke tom. Vælg en ny')
  })

  it('siger, hvilket dokument der mangler, og tager resten med', async () => {
    await rm(join(gammel.sted.dataMappe, 'dokumenter', 'fjordby'), { recursive: true })
    const { udgang, ud } = await gammel.drift('udlaes', 'fjordby', join(mappe, 'uden'))
    expect(udgang).toBe(1)
    expect(ud).toMatch(/Dokumentet [0-9a-f]{64} mangler eller er ændret og er ikke med/)
  })
})
