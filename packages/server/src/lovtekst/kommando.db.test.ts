import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { laesIndstillinger } from '../indstillinger.ts'
import { aabnEjer } from '../store/aabn-ejer.ts'
import { aabnLager } from '../store/aabn-lager.ts'
import { koerLovtekst } from './kommando.ts'

const NU = new Date('2026-03-02T08:00:00Z')

let rod: string
let dataMappe: string
let mappe: string
beforeAll(() => {
  rod = mkdtempSync(join(tmpdir(), 'fodfaeste-kommando-'))
  dataMappe = join(rod, 'data')
})
afterAll(() => rmSync(rod, { recursive: true }))
beforeEach(() => {
  mappe = mkdtempSync(join(rod, 'tekster-'))
})

// Ordene er opdigtede; kun adresserne og opbygningen er udgavernes.
const BEK_58 = `Bekendtgørelse om prøvebåde
Kilde: https://www.retsinformation.dk/eli/lta/2026/58
Prøvetekst. Ikke lovens ord.

§ 1. Prøvetekst: både males.
Stk. 2. Prøvetekst: joller ros.
Stk. 3. Prøvetekst: kajakker bæres.
`
const BEK_2409 = `Bekendtgørelse om prøvejoller
Kilde: https://www.retsinformation.dk/eli/lta/2021/2409

§ 1. Prøvetekst: joller ros. De vippes.
`

function indstillet(omgivelser: Record<string, string>) {
  const laest = laesIndstillinger(omgivelser)
  if (!laest.ok) throw new Error(laest.afvist)
  return laest.vaerdi
}

const laeg = (navn: string, tekst: string | Uint8Array) => writeFileSync(join(mappe, navn), tekst)

async function koert(...argumenter: readonly string[]) {
  const ud: string[] = []
  const fejl: string[] = []
  const udgang = await koerLovtekst(argumenter, {
    skriv: (tekst) => ud.push(tekst),
    skrivFejl: (tekst) => fejl.push(tekst),
    nu: NU,
    indstillinger: indstillet({ FODFAESTE_DATA: dataMappe }),
  })
  return { udgang, ud: ud.join(''), fejl: fejl.join('') }
}

async function iDatabasen(): Promise<readonly string[]> {
  const lager = await aabnEjer({ dataMappe, nu: NU })
  const udgaver = await lager.lovtekst.udgaver().finally(() => lager.luk())
  return udgaver.map(({ udgave, fil }) => `${udgave} ${fil}`)
}

describe('fodfaeste lovtekst', () => {
  it('prøver først, læser så ind, viser det, og fjerner det igen', async () => {
    laeg('bek-58.txt', BEK_58)
    laeg('noter.md', 'Ikke en lovtekst.')

    const proevet = await koert('indlaes', mappe, '--proev')
    expect(proevet).toMatchObject({ udgang: 0, fejl: '' })
    expect(proevet.ud).toContain('✓ bek-58.txt: BEK 58/2026, 1 paragraf\n')
    expect(proevet.ud).toContain('bek-58.txt:5: § 1: ordene er ikke dem, indekset er talt af.')
    expect(proevet.ud).toContain('Prøvet: 1 fil kan læses ind. Intet er skrevet.')
    expect(await iDatabasen()).toEqual([])

    expect((await koert('indlaes', mappe)).ud).toContain('Læst ind: 1 ny udgave, 0 erstattet, 0 uændret.')
    expect((await koert('indlaes', mappe)).ud).toContain('0 nye udgaver, 0 erstattet, 1 uændret')
    laeg('bek-58.txt', BEK_58.replace('joller ros', 'joller sejles'))
    expect((await koert('indlaes', mappe)).ud).toContain('1 erstattet, 0 uændret.\nErstattet: BEK 58/2026.')
    expect(await iDatabasen()).toEqual(['BEK 58/2026 bek-58.txt'])

    const { ud: liste } = await koert('liste')
    expect(liste).toMatch(/BEK 58\/2026 +1 paragraf, 1 af 1 citat, bek-58\.txt, 2\. marts 2026/)
    expect(liste).toMatch(/LBK 280\/2024 +\d+ citater, https:\/\/www\.retsinformation\.dk\/eli\/lta\/2024\/280/)

    expect(await koert('fjern', 'BEK', '85/2026')).toMatchObject({
      udgang: 1,
      fejl: '«BEK 85/2026» er ikke læst ind. Mente du «BEK 58/2026»?\n',
    })
    expect(await koert('fjern', 'BEK 58/2026')).toMatchObject({ udgang: 0, fejl: '' })
    expect(await iDatabasen()).toEqual([])
  })

  it('læser intet ind, når én fil har fejl, og siger filen, linjen og rettelsen', async () => {
    laeg('bek-58.txt', BEK_58)
    laeg('bek-2409.txt', BEK_2409.replace('§ 1.', '§1.'))
    const { udgang, ud, fejl } = await koert('indlaes', mappe)
    expect(udgang).toBe(1)
    expect(ud).toContain('✗ bek-2409.txt: 1 fejl\n✓ bek-58.txt: BEK 58/2026, 1 paragraf\n')
    expect(fejl).toContain(
      'bek-2409.txt:4: Linjen kan ikke læses.\n    Der står: «§1. Prøvetekst: joller ros. De vippes.»',
    )
    expect(fejl).toContain('mellemrum efter §')
    expect(fejl).toContain('Intet er læst ind: 1 fil af 2 har fejl.')
    expect(await iDatabasen()).toEqual([])
  })

  it('siger, hvilke steder reglerne citerer, som teksten ikke har', async () => {
    laeg('bek-2409.txt', BEK_2409)
    const { udgang, ud } = await koert('indlaes', mappe, '--proev', '--json')
    expect(udgang).toBe(0)
    const svar = JSON.parse(ud) as { citater: number; udenOrd: { sted: string; regler: string[] }[] }
    expect(svar).toMatchObject({ proevet: true, indlaest: false, filer: [{ udgave: 'BEK 2409/2021', fejl: [] }] })
    expect(svar.citater).toBeGreaterThan(0)
    expect(svar.udenOrd).toHaveLength(svar.citater)
    expect(svar.udenOrd.flatMap(({ regler }) => regler)).toContain('BEK-2409-2')
  })

  it.each<{ hvad: string; filer: Readonly<Record<string, string | Uint8Array>>; fejl: RegExp }>([
    {
      hvad: 'den samme udgave i to filer',
      filer: { 'a.txt': BEK_58, 'b.txt': BEK_58 },
      fejl: /a\.txt:2: BEK 58\/2026 står også i b\.txt\.[^]*b\.txt:2: BEK 58\/2026 står også i a\.txt\.[^]*2 filer af 2/,
    },
    {
      hvad: 'en udgave, reglerne ikke kender',
      filer: { 'a.txt': BEK_58.replace('2026/58', '2026/59') },
      fejl: /a\.txt:2: Adressen er ikke en udgave, reglerne kender\./,
    },
    {
      hvad: 'en fil, der ikke er UTF-8',
      filer: { 'a.txt': Buffer.from(BEK_58, 'latin1') },
      fejl: /a\.txt:1: Filen er ikke gemt som UTF-8\./,
    },
    {
      hvad: 'en fil, der ikke må læses',
      filer: { 'a.txt': 'mappe' },
      fejl: /a\.txt:1: Filen kan ikke læses \(EISDIR\)\./,
    },
    { hvad: 'en tom fil', filer: { 'a.txt': '' }, fejl: /a\.txt:1: Titlen mangler\.[^]*a\.txt:2: Kilden mangler/ },
  ])('afviser $hvad', async ({ filer, fejl }) => {
    for (const [navn, tekst] of Object.entries(filer)) {
      if (tekst === 'mappe') mkdirSync(join(mappe, navn))
      else laeg(navn, tekst)
    }
    const svar = await koert('indlaes', mappe)
    expect(svar.udgang).toBe(1)
    expect(svar.fejl).toMatch(fejl)
  })

  it.each<{ argumenter: (m: string) => readonly string[]; fejl: string }>([
    { argumenter: () => [], fejl: 'mangler en underkommando' },
    { argumenter: () => ['indlæs'], fejl: 'Mente du «lovtekst indlaes»?' },
    { argumenter: () => ['indlaes'], fejl: 'én mappe' },
    { argumenter: (m) => ['indlaes', m, m], fejl: 'én mappe' },
    { argumenter: (m) => ['indlaes', m], fejl: 'har ingen lovtekster' },
    { argumenter: (m) => ['indlaes', join(m, 'findes-ikke')], fejl: 'findes ikke' },
    { argumenter: () => ['liste', 'x'], fejl: 'ingen argumenter' },
    { argumenter: () => ['liste', '--proev'], fejl: 'kun med indlaes' },
    { argumenter: () => ['liste', '--jsom'], fejl: 'Valget --jsom findes ikke' },
    { argumenter: () => ['liste', '--json=ja'], fejl: 'har ingen værdi' },
    { argumenter: () => ['fjern'], fejl: 'mangler navnet' },
  ])('er forkert brugt: $fejl', async ({ argumenter, fejl }) => {
    const svar = await koert(...argumenter(mappe))
    expect(svar).toMatchObject({ udgang: 2, ud: '' })
    expect(svar.fejl).toContain(fejl)
  })

  it('siger, at serveren har databasen, og hvad man gør', async () => {
    const server = await aabnLager({ dataMappe, nu: NU })
    laeg('bek-58.txt', BEK_58)
    const { udgang, fejl } = await koert('indlaes', mappe).finally(() => server.luk())
    expect(udgang).toBe(1)
    expect(fejl).toContain(`Proces ${process.pid} har den`)
    expect(fejl).toContain('stands den (Ctrl-C), kør kommandoen igen')
  })

  it('siger, at databasen ikke svarer, uden at gentage adgangskoden', async () => {
    const fejl: string[] = []
    const udgang = await koerLovtekst(['liste'], {
      skriv: () => undefined,
      skrivFejl: (tekst) => fejl.push(tekst),
      nu: NU,
      indstillinger: indstillet({ DATABASE_URL: 'postgres://bruger:hemmelig@127.0.0.1:1/x' }),
    })
    expect(udgang).toBe(1)
    expect(fejl.join('')).toMatch(/^Databasen i DATABASE_URL svarer ikke \(ECONNREFUSED\)/)
    expect(fejl.join('')).not.toContain('hemmelig')
  })
})
