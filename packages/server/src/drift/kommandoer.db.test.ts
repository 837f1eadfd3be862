import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saaDemo } from '../demo/saa-demo.ts'
import { dokumentlagerI } from '../dokument/dokumenter.ts'
import { gemHaendelser } from '../gem-haendelser.ts'
import { LAGRE, demoSagId } from '../proeveserver.ts'
import { laest } from '../http/sag-adgang.ts'
import { foldet } from '../vis/sag-visning.ts'
import { aabnDrift } from '../store/aabn-drift.ts'
import { aabnLager } from '../store/aabn-lager.ts'
import { cprBoks } from '../store/cpr-boks.ts'
import { noegleFraFil, noeglefil, noegleringFra } from '../store/noeglering.ts'
import { proevePostgres } from '../store/proevelager-postgres.ts'
import { dagIDanmark, lavUr } from '../ur.ts'
import { koerDrift } from './kommando.ts'
import { driften } from './omverden.ts'

const NU = new Date('2026-11-20T09:00:00.000Z')
const SAG = demoSagId(1)
const INDHOLD = 'Lægens ord, opdigtet'

describe.each(LAGRE)('fodfaeste drift på %s', (art) => {
  const dataMappe = mkdtempSync(join(tmpdir(), 'fodfaeste-drift-'))
  const noeglested = { dataMappe }
  const dokumenter = dokumentlagerI({ dataMappe })
  let valg: Parameters<typeof aabnDrift>[0]
  let ryd: () => unknown = () => undefined
  let sagsnummer: string

  const medSag = async <T>(arbejde: (lager: Awaited<ReturnType<typeof aabnLager>>) => Promise<T>): Promise<T> => {
    const lager = await aabnLager(valg)
    return arbejde(lager).finally(() => lager.luk())
  }

  beforeAll(async () => {
    if (art === 'pglite') valg = { dataMappe, nu: NU }
    else {
      const proeve = await proevePostgres(process.env['TEST_DATABASE_URL'] ?? '')
      valg = proeve
      ryd = proeve.slet
    }
    await medSag(async (lager) => {
      await saaDemo({ lager, cpr: cprBoks(noegleFraFil(noeglefil(dataMappe))), ur: lavUr(() => NU) }, () => undefined)
      await lager.kommune.saetTekst(driften('fjordby', NU), 'kontakt', 'Ring til <Jobcentret>')
      sagsnummer = await medDokument(lager)
    })
  })
  afterAll(async () => {
    await ryd()
    rmSync(dataMappe, { recursive: true })
  })

  /** Et internt notat og et modtaget dokument i den første sag. */
  async function medDokument(lager: Awaited<ReturnType<typeof aabnLager>>): Promise<string> {
    const aftryk = createHash('sha256').update(INDHOLD).digest('hex')
    const fil = join(dataMappe, 'fil')
    writeFileSync(fil, INDHOLD)
    await dokumenter.optag('fjordby', aftryk, fil)
    const kontekst = driften('fjordby', NU)
    const lagrede = await lager.sager.hent(kontekst, SAG)
    const foer = foldet(lagrede.map(laest), lagrede.length)
    const den = '2026-11-20'
    const gemt = await gemHaendelser(lager.sager, kontekst, {
      sagId: SAG,
      foer,
      frister: [],
      haendelser: [
        {
          type: 'DokumentRegistreret',
          skema: 1,
          data: {
            navn: 'Udtalelse <b>',
            art: 'modtaget',
            kilde: 'egen læge',
            dateret: den,
            aftryk,
            stoerrelse: Buffer.byteLength(INDHOLD),
            indholdstype: 'text/plain',
            den,
          },
          virkerFra: den,
        },
        {
          type: 'NotatSkrevet',
          skema: 1,
          data: { navn: 'Overvejelser', art: 'andet', tekst: 'Kun til os <script>', skete: den, den },
          virkerFra: den,
        },
      ],
      idag: dagIDanmark(NU),
      formaal: 'Prøve',
    })
    expect(gemt.ok).toBe(true)
    return foer.sagsnummer
  }

  const koer = (...argumenter: readonly string[]) => koerPaa(NU, ...argumenter)

  async function koerPaa(nu: Date, ...argumenter: readonly string[]) {
    const [ud, fejl]: [string[], string[]] = [[], []]
    const udgang = await koerDrift(argumenter, {
      skriv: (tekst) => ud.push(tekst),
      skrivFejl: (tekst) => fejl.push(tekst),
      visFremgang: () => undefined,
      nu,
      aabn: () => aabnDrift(valg),
      dokumenter,
      dataMappe,
      lagerArt: art,
      version: '0',
      sted: { dataMappe: tmpdir() },
      noeglested,
    })
    return { udgang, ud: ud.join(''), fejl: fejl.join('') }
  }

  describe('selvtjek', () => {
    it('siger, hvad der er i orden, hvad der mangler, og hvad man gør, og slutter med 1', async () => {
      const { udgang, ud } = await koerPaa(new Date(), 'selvtjek')
      expect(udgang).toBe(1)
      expect(ud).toMatch(/i orden\s+Er rækkesikkerheden slået til/)
      expect(ud).toMatch(/FEJL\s+Er årets satser der.*\n\s+Satser mangler/)
      expect(ud).toMatch(/VED IKKE\s+Er der en ny sikkerhedskopi/)
      expect(ud).toContain('4 af 12 skal ses efter')
    })

    it('siger det samme som JSON', async () => {
      const svar = JSON.parse((await koerPaa(new Date(), 'selvtjek', '--json')).ud) as {
        iOrden: boolean
        tjek: { id: string; svar: string }[]
      }
      expect(svar.iOrden).toBe(false)
      expect(svar.tjek.filter(({ svar: et }) => et === 'i-orden').map(({ id }) => id)).toEqual([
        'databaserolle',
        'raekkesikkerhed',
        'migrationer',
        'noegler',
        'ur',
        'dokumentkopi',
        'forsendelser',
        'disk',
      ])
    })
  })

  it('forsendelse siger for hver kommune, hvad der ikke er leveret, og er der en ulæselig kvittering, slutter den med 1', async () => {
    expect(await koer('forsendelse')).toMatchObject({ udgang: 0, fejl: '' })
    const mappe = join(dataMappe, 'forsendelse', 'fjordby', 'digital-post', 'ulaeselig')
    mkdirSync(mappe, { recursive: true })
    writeFileSync(join(mappe, 'x.json'), '')
    const { udgang, ud } = await koer('forsendelse')
    expect([udgang, ud]).toEqual([1, expect.stringContaining('Kvitteringen x.json kunne ikke bruges.')])
    rmSync(mappe, { recursive: true })
    expect(JSON.parse((await koer('forsendelse', '--json')).ud)).toContainEqual({
      kommune: 'fjordby',
      forsendelser: [],
      ulaeselige: [],
    })
  })

  describe('aktindsigt', () => {
    const til = join(dataMappe, 'akter.zip')

    it('giver alt om borgeren: til at læse, til maskiner og som dokumenter, med det mærket, nogen skal tage stilling til', async () => {
      const { udgang, ud, fejl } = await koer('aktindsigt', '--sag', sagsnummer, '--til', til)
      expect(fejl).toBe('')
      expect(udgang).toBe(0)
      expect(ud).toContain('Læs aktindsigt.html, før noget udleveres')
      expect(statSync(til).mode & 0o777).toBe(0o600)
      const filer = unzipSync(readFileSync(til))
      const tekst = (navn: string) => strFromU8(filer[navn] ?? new Uint8Array())
      const mappe = `sag-${sagsnummer}`
      const side = tekst(`${mappe}/sag.html`)
      expect(tekst('aktindsigt.html')).toContain('2 linjer er mærket «Tag stilling»')
      expect(tekst('aktindsigt.html')).toContain('Ring til &lt;Jobcentret&gt;')
      expect(side).toContain('Kun til os &lt;script&gt;')
      expect(side).not.toContain('<script>')
      expect(side.match(/Tag stilling:/g)).toHaveLength(3)
      expect(
        Object.keys(filer)
          .filter((navn) => navn.includes('/dokumenter/'))
          .map(tekst),
      ).toEqual([INDHOLD])
      const data = JSON.parse(tekst('data.json')) as {
        borger: { cpr: string }
        sager: { haendelser: { hash: string; tekst: string; type: string }[]; adgangslog: { formaal: string }[] }[]
      }
      expect(data.borger.cpr).toMatch(/^\d{10}$/)
      const lagrede = await medSag((lager) => lager.sager.hent(driften('fjordby', NU), SAG))
      expect(data.sager[0]?.haendelser.map(({ hash }) => hash)).toEqual(lagrede.map(({ hash }) => hash))
      expect(lagrede.length).toBe(side.match(/<details>/g)?.length)
      expect(data.sager[0]?.adgangslog.at(-1)).toMatchObject({ formaal: 'Aktindsigt', hvad: 'Alle akter' })
    })

    it('skriver ikke over en fil, der er der, uden at have den hele', async () => {
      expect(existsSync(`${til}.halv`)).toBe(false)
      expect(await koer('aktindsigt', '--sag', '2026-9999', '--til', til)).toMatchObject({
        udgang: 2,
        fejl: expect.stringContaining('Der er ingen sag') as string,
      })
      const ingenMappe = join(dataMappe, 'findes', 'ikke.zip')
      expect(await koer('aktindsigt', '--sag', sagsnummer, '--til', ingenMappe)).toMatchObject({ udgang: 2 })
      expect(await koer('aktindsigt', '--sag', sagsnummer)).toMatchObject({ udgang: 2 })
    })
  })

  describe('opbevaring', () => {
    it('er en prøve, til der skrives --slet, og uden en regel slettes intet', async () => {
      const { ud } = await koer('opbevaring', '--slet')
      expect(ud).toContain('Kommunen har ikke besluttet, hvor længe de gemmes; intet slettes.')
      await medSag((lager) =>
        lager.opbevaring.saetRegel(driften('fjordby', NU), { aar: 5, begrundelse: 'Byrådet den 2. november' }),
      )
      const proeve = await koer('opbevaring')
      expect(proeve.ud).toMatch(/Reglen er 5 år.*\n {2}20\d\d-\d+ {2}sluttede 20(1\d|2[01])-/)
      expect(proeve.ud).toContain('intet er slettet')
      const slettet = await koer('opbevaring', '--slet')
      expect(slettet.ud).toMatch(/Slettet: \d+ sag/)
      expect((await koer('opbevaring')).ud).toContain('0 sager er ældre')
    })

    it('efterlader kæder, eftersynet kender som hele', async () => {
      const { udgang, ud } = await koer('efterproev')
      expect(ud).not.toContain('brud')
      expect(udgang).toBe(0)
    })
  })

  describe('skift-noegle', () => {
    it('låser alt om, gemmer den gamle nøgle, og systemet læser og finder som før', async () => {
      const gammel = noegleFraFil(noeglefil(dataMappe))
      const { udgang, ud } = await koer('skift-noegle')
      expect(udgang).toBe(0)
      expect(ud).toMatch(/Ny nøgle lavet\.\nFjordby Kommune: \d+ numre låst om/)
      const { gaeldende, gamle } = noegleringFra(noeglested)
      expect(gamle).toEqual([gammel])
      const cpr = cprBoks(gaeldende)
      await medSag(async (lager) => {
        const laast = await lager.sager.hentCpr(driften('fjordby', NU), SAG)
        const nummer = laast && cpr.laasOp(laast, { kommune: 'fjordby', sagId: SAG })
        const cprOpslag = [cpr.opslag(nummer ?? '', 'fjordby')]
        const { raekker } = await lager.sager.liste(driften('fjordby', NU), { cprOpslag, antal: 5 })
        expect(raekker.map(({ sagId }) => sagId)).toContain(SAG)
      })
    })

    it('fortsætter, når den køres igen, og laver ikke endnu en nøgle', async () => {
      const foer = readFileSync(noeglefil(dataMappe), 'utf8')
      expect((await koer('skift-noegle')).ud).toMatch(
        /Et nøgleskift var i gang; det fortsættes\.\nFjordby Kommune: 0 numre/,
      )
      expect(readFileSync(noeglefil(dataMappe), 'utf8')).toBe(foer)
    })
  })

  it.each([
    [['opbevaring', '--json'], 'opbevaring tager ikke --json'],
    [['selvtjek', 'nu'], 'selvtjek tager ingen argumenter'],
    [['selvtjk'], 'Mente du «drift selvtjek»?'],
  ])('%j bliver til en dansk linje og udgang 2', async (argumenter, ventet) => {
    const { udgang, fejl } = await koer(...argumenter)
    expect(fejl).toContain(ventet)
    expect(udgang).toBe(2)
  })
})
