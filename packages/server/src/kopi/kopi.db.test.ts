import { cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ARTER, type Alt, type Proeveinstallation, fyld, proeveinstallation } from '../drift/proeveinstallation.ts'
import { demoSagId } from '../proeveserver.ts'
import { gendanKopi } from './gendan-kopi.ts'

describe.each(ARTER)('Sikkerhedskopi og gendannelse på %s', (art) => {
  let gammel: Proeveinstallation
  let mappe: string
  let kopi: string
  let foer: Alt
  const nye: Proeveinstallation[] = []
  const ny = async (noegle?: string) => {
    const installation = await proeveinstallation(art, noegle)
    nye.push(installation)
    await installation.toem()
    return installation
  }

  beforeAll(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'fodfaeste-kopier-'))
    gammel = await proeveinstallation(art)
    await fyld(gammel)
    foer = await gammel.alt()
    const { udgang, ud } = await gammel.drift('sikkerhedskopi', mappe, '--json')
    if (udgang !== 0) throw new Error('Kopien kunne ikke tages')
    kopi = (JSON.parse(ud) as { mappe: string }).mappe
  })
  afterAll(async () => {
    for (const installation of [gammel, ...nye]) await installation?.slet()
    await rm(mappe, { recursive: true })
  })

  it('er en ny mappe, kun ejeren kan læse, med databasen og dokumenterne og uden nøglen', async () => {
    expect((await stat(kopi)).mode & 0o777).toBe(0o700)
    const filer = await readdir(kopi, { recursive: true })
    expect(filer).toContain('manifest.json')
    expect(filer.filter((fil) => /dokumenter\/fjordby\/..\/[0-9a-f]{64}$/.test(fil))).toHaveLength(1)
    expect(filer.filter((fil) => fil.includes('noegle'))).toEqual([])
    const manifest = await readFile(join(kopi, 'manifest.json'), 'utf8')
    expect(manifest).not.toContain(gammel.sted.noegle)
  })

  it('siger, at nøglen ikke er med, og hvilken det er', async () => {
    const { ud } = await gammel.drift('sikkerhedskopi', join(mappe, 'anden'))
    expect(ud).toMatch(/Nøglen til CPR-numrene er ikke med\. .*kendetegnet [0-9a-f]{16} /)
  })

  it('siger, at stedet ikke kan skrives, og efterlader intet', async () => {
    const fil = join(mappe, 'en-fil')
    await writeFile(fil, '')
    const { udgang, fejl } = await gammel.drift('sikkerhedskopi', join(fil, 'kopier'))
    expect(udgang).toBe(2)
    expect(fejl).toContain('(ENOTDIR)')
  })

  it('gendannet i en tom installation er alt det samme, og optegnelsen holder', async () => {
    const installation = await ny(gammel.sted.noegle)
    const gendannet = await installation.drift('gendan', kopi)
    expect(gendannet).toMatchObject({ udgang: 0, fejl: '' })
    expect(await installation.alt()).toEqual(foer)
    const { udgang, ud } = await installation.drift('efterproev', '--json')
    expect(udgang).toBe(0)
    expect(JSON.parse(ud)).toMatchObject({ hel: true })
    await installation.medLager(async ({ sager, installation: her }) => {
      await her.kraevNoegle((await her.noegleKendetegn()) ?? '')
      const kontekst = { kommune: 'fjordby', bruger: { id: 'p', navn: 'P' }, tidspunkt: new Date(0) }
      expect(await sager.hentCpr(kontekst, demoSagId(1))).toBeDefined()
    })
  })

  it('siger, hvilken nøgle der skal lægges på plads, når der ingen er', async () => {
    const installation = await ny()
    // Uden nøgle i miljøet og uden fil i datamappen.
    const { noegle: _, ...sted } = installation.sted
    const { noegle, manifest } = await gendanKopi(kopi, sted, { nu: new Date(0), overskriv: false })
    expect(noegle).toBe('mangler')
    expect(manifest.noegleKendetegn).toMatch(/^[0-9a-f]{16}$/)
  })

  it('nægter en anden nøgle, og så er intet sket', async () => {
    const installation = await ny()
    const { udgang, fejl } = await installation.drift('gendan', kopi)
    expect(udgang).toBe(2)
    expect(fejl).toMatch(/Nøglen er ikke den, CPR-numrene i databasen er låst med/)
  })

  it('nægter en installation, der ikke er tom; med --overskriv lægges det gamle til side', async () => {
    const installation = await proeveinstallation(art, gammel.sted.noegle)
    nye.push(installation)
    await installation.medLager((lager) => lager.personer.opretKommune({ id: 'gammelby', navn: 'Gammelby' }))
    const nej = await installation.drift('gendan', kopi)
    expect(nej.udgang).toBe(2)
    expect(nej.fejl).toContain('skriv --overskriv for at lægge det, der er, til side')
    expect((await installation.alt())['kommune']).toHaveLength(1)
    const ja = await installation.drift('gendan', kopi, '--overskriv')
    expect(ja).toMatchObject({ udgang: 0, fejl: '' })
    expect(ja.ud).toContain('Det, der var før, ligger i ')
    expect(await installation.alt()).toEqual(foer)
    // Og den gendannede kan bruges og kopieres igen.
    await installation.medLager((lager) => lager.personer.opretKommune({ id: 'nyby', navn: 'Nyby' }))
    expect((await installation.drift('sikkerhedskopi', join(mappe, 'igen'))).udgang).toBe(0)
  })

  it('nægter en kopi, der er ændret, halv eller fra et nyere program', async () => {
    const installation = await ny(gammel.sted.noegle)
    const skadet = join(mappe, 'skadet')
    await cp(kopi, skadet, { recursive: true })
    const [databasefil = ''] = (await readdir(skadet)).filter((fil) => fil.startsWith('database.'))
    await writeFile(join(skadet, databasefil), 'x')
    const gendan = async (hvad: string) => (await installation.drift('gendan', hvad)).fejl
    expect(await gendan(skadet)).toContain(`${databasefil} er ikke, som den blev skrevet`)
    const manifest = JSON.parse(await readFile(join(kopi, 'manifest.json'), 'utf8')) as { migrationer: unknown[] }
    manifest.migrationer.push({ navn: '9999-fremtiden', sha256: '0'.repeat(64) })
    await writeFile(join(skadet, 'manifest.json'), JSON.stringify(manifest))
    expect(await gendan(skadet)).toContain('nyere udgave af programmet (9999-fremtiden). Opgradér')
    await rm(join(skadet, 'manifest.json'))
    expect(await gendan(skadet)).toContain('der er ingen manifest.json')
    expect((await installation.drift('gendan', kopi)).udgang).toBe(0)
  })
})
