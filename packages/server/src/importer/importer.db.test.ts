import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold, journal } from '@fodfaeste/sag'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ARTER, type Proeveinstallation, proeveinstallation } from '../drift/proeveinstallation.ts'
import { NU } from '../proevedag.ts'
import { laest } from '../http/sag-adgang.ts'
import { koerImport } from './kommando.ts'

const BARN = fileURLToPath(new URL('./importbarn.ts', import.meta.url))
const KONTEKST = { kommune: 'fjordby', bruger: { id: 'p', navn: 'P' }, tidspunkt: NU }
const HOVED =
  'sags_id;cpr;navn;henvist_fra;henvist_den;sagsbehandler;kilde;oplyst_den;bevilget;starter;planlagt_slut;tidligere_forloeb'
const ASE =
  'A-1;010180-1234;Åse Bæk;kontanthjælp;02-06-2025;bo;Momentum;01-11-2026;01-09-2025;01-10-2025;30-09-2027;01-01-2019 til 31-12-2020'
const BENT = 'A-2;020270-1111;Bent Å;sygedagpenge;03-06-2025;;;;;;;ingen'
const fil = (...raekker: readonly string[]) => [HOVED, ...raekker].join('\n')

describe.each(ARTER)('Import på %s', (art) => {
  let her: Proeveinstallation
  let mappe: string
  beforeEach(async () => {
    her = await proeveinstallation(art)
    mappe = await mkdtemp(join(tmpdir(), 'fodfaeste-import-'))
    await her.medLager(async ({ personer }) => {
      await personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
      const person = { beskrivelse: '' }
      await personer.gemPerson('fjordby', { ...person, id: 'ida', navn: 'Ida Import', roller: ['leder'] })
      await personer.gemPerson('fjordby', { ...person, id: 'bo', navn: 'Bo', roller: ['koordinerende-sagsbehandler'] })
      await personer.gemPerson('fjordby', { ...person, id: 'ro', navn: 'Ro', roller: ['revision'] })
    })
  })
  afterEach(async () => {
    await her.slet()
    await rm(mappe, { recursive: true })
  })

  async function importer(tekst: string, ...argumenter: readonly string[]) {
    const sti = join(mappe, 'sager.csv')
    await writeFile(sti, tekst)
    const { udgang, ud, fejl } = await her.koer(koerImport, sti, '--som', 'ida', '--json', ...argumenter)
    return { udgang, fejl, ud, rapport: ud === '' ? {} : (JSON.parse(ud) as object) }
  }
  const sagerne = () =>
    her.medLager(async ({ sager }) => {
      const { raekker } = await sager.liste(KONTEKST, { antal: 500, orden: 'sagsnummer' })
      return Promise.all(
        raekker.map(async ({ sagId, ...raekke }) => ({
          ...raekke,
          sagId,
          haendelser: await sager.hent(KONTEKST, sagId),
        })),
      )
    })

  it('bliver til rigtige hændelser, med hvem, hvornår og fra hvilken fil', async () => {
    const { udgang, rapport } = await importer(fil(ASE, BENT))
    expect({ udgang, rapport }).toMatchObject({ udgang: 0, rapport: { raekker: 2, nye: 2, gemt: true, afviste: [] } })
    const [ase, bent] = await sagerne()
    expect(ase).toMatchObject({ sagsnummer: '2026-0001', borgerNavn: 'Åse Bæk', fase: 'forloeb', sagsbehandler: 'Bo' })
    expect(bent).toMatchObject({ sagsnummer: '2026-0002', sagsbehandler: 'Ida Import' })
    const sag = fold((ase?.haendelser ?? []).map(laest))
    expect(sag?.oplysninger['tidligere-forloeb']).toMatchObject({
      vaerdi: [{ fra: '2019-01-01', til: '2020-12-31' }],
      kilde: 'Momentum (import fra sager.csv, linje 2)',
      den: '2026-11-01',
    })
    expect(sag?.oplysninger.bevilget?.vaerdi).toBe('2025-09-01')
    expect(sag?.notater[0]?.tekst).toMatch(
      /«sager\.csv», linje 2 \(SHA-256 [0-9a-f]{64}\)\. Kommunens eget id på den er A-1\.$/,
    )
    expect(new Set(ase?.haendelser.map(({ af, registreret }) => `${af} ${registreret}`))).toEqual(
      new Set([`ida ${NU.toISOString()}`]),
    )
    expect(journal((ase?.haendelser ?? []).map(laest)).join('\n')).toContain(
      'Notat om «Importeret fra et andet system»',
    )
    expect(JSON.stringify(ase?.haendelser)).not.toMatch(/010180-?1234/)
    expect((await her.drift('efterproev')).udgang).toBe(0)
  })

  const MED_ADRESSE =
    'sags_id;cpr;navn;henvist_fra;henvist_den;oplyst_den;adresse_vej;adresse_postnummer;adresse_by;adresse_land;adresse_fra'

  it('adressen kommer med, fra sin egen dag eller den, oplysningerne er fra', async () => {
    const raekker = [
      'A-1;010180-1234;Åse Bæk;kontanthjælp;02-06-2025;01-11-2026;Havnegade 4;8000;Skovholt;;01-03-2020',
      'A-2;020270-1111;Bent Å;sygedagpenge;03-06-2025;01-11-2026;Storgatan 7;;Malmö;Sverige;',
    ]
    expect(await importer([MED_ADRESSE, ...raekker].join('\n'))).toMatchObject({ udgang: 0, rapport: { nye: 2 } })
    const adresser = (await sagerne()).map(({ haendelser }) => fold(haendelser.map(laest))?.adresser[0])
    expect(adresser).toMatchObject([
      {
        vej: 'Havnegade 4',
        postnummer: '8000',
        by: 'Skovholt',
        fra: '2020-03-01',
        kilde: 'Import fra sager.csv, linje 2',
      },
      { vej: 'Storgatan 7', by: 'Malmö', land: 'Sverige', fra: '2026-11-01', den: '2026-11-01' },
    ])
  })

  it('en halv adresse afvises ved den kolonne, der mangler eller er gal', async () => {
    const foran = (id: string, cpr: string) => `${id};${cpr};Åse;kontanthjælp;02-06-2025;`
    const raekker = [
      `${foran('A-1', '010180-1234')};;8000;Skovholt;;`,
      `${foran('A-2', '020270-1111')};Havnegade 4;80;Skovholt;;`,
      `${foran('A-3', '030370-1111')};Havnegade 4;8000;;;`,
      `${foran('A-4', '040470-1111')};Havnegade 4;8000;Skovholt;;i går`,
    ]
    const { udgang, rapport } = await importer([MED_ADRESSE, ...raekker].join('\n'))
    expect({ udgang, rapport }).toMatchObject({
      udgang: 1,
      rapport: {
        gemt: false,
        afviste: [
          { linje: 2, felt: 'adresse_vej' },
          { linje: 3, felt: 'adresse_postnummer' },
          { linje: 4, felt: 'adresse_by' },
          { linje: 5, felt: 'adresse_fra' },
        ],
      },
    })
  })

  it('prøven giver samme rapport og ændrer intet', async () => {
    const foer = await her.alt()
    const proevet = await importer(fil(ASE, BENT), '--proev')
    expect(proevet).toMatchObject({ udgang: 0, rapport: { nye: 2, gemt: false } })
    expect({ ...(await her.alt()), installation: [] }).toEqual({ ...foer, installation: [] })
    const { rapport } = await importer(fil(ASE, BENT))
    expect({ ...rapport, gemt: false }).toEqual(proevet.rapport)
  })

  it('afvises én række, importeres ingen, og hver afvist har linje, kolonne, grund og råd, uden CPR', async () => {
    const raekker = [
      ASE,
      BENT.replace('03-06-2025', '03-06-2031'),
      BENT.replace('A-2', 'A-3').replace('020270', '310299'),
      BENT.replace('A-2', 'A-1'),
      ASE.replace('A-1', 'A-4'),
      BENT.replace('A-2', 'A-5').replace('03-06-2025;', '03-06-2025;ukendt'),
      ASE.replace('A-1', 'A-6').replace('010180', '030180').replace('30-09-2027', '30-09-2024'),
      `${BENT};;;x`,
    ]
    const { udgang, rapport, ud } = await importer(fil(...raekker))
    expect(udgang).toBe(1)
    expect(rapport).toMatchObject({
      gemt: false,
      afviste: [
        {
          linje: 3,
          egetId: 'A-2',
          felt: 'henvist_den',
          grund: expect.stringContaining('ligger efter i dag') as string,
        },
        { linje: 4, egetId: 'A-3', felt: 'cpr' },
        { linje: 5, egetId: 'A-1', felt: 'sags_id', grund: 'Det samme id står på linje 2.' },
        { linje: 6, egetId: 'A-4', felt: 'cpr', grund: 'Den samme borger står på linje 2.' },
        { linje: 7, egetId: 'A-5', felt: 'sagsbehandler' },
        { linje: 8, egetId: 'A-6', felt: 'planlagt_slut' },
        { linje: 9, felt: '' },
      ],
    })
    for (const en of (rapport as { afviste: { raad: string }[] }).afviste) expect(en.raad).toMatch(/\.$/)
    expect(ud).not.toMatch(/\d{6}-?1234|1111/)
    expect(await sagerne()).toEqual([])
  })

  it('kørt igen giver den ingen dobbelte; en ny række kommer med, og en ændret nævnes uden at røre sagen', async () => {
    await importer(fil(ASE, BENT))
    const foer = await sagerne()
    expect(await importer(fil(ASE, BENT))).toMatchObject({ udgang: 0, rapport: { nye: 0, uaendrede: 2, gemt: false } })
    expect(await sagerne()).toEqual(foer)
    const ny = BENT.replace('A-2', 'A-3').replace('020270', '030370').replace('Bent Å', 'Carl Ø')
    // Den samme dag skrevet på en anden måde er ikke en ændring.
    const igen = await importer(
      fil(ASE.replace('Åse Bæk', 'Åse Bæk Holm'), BENT.replace('03-06-2025', '2025-06-03'), ny),
    )
    expect(igen).toMatchObject({ udgang: 1, rapport: { nye: 1, uaendrede: 1, gemt: true, afviste: [] } })
    expect(igen.rapport).toMatchObject({ aendrede: [{ linje: 2, egetId: 'A-1', felt: 'navn' }] })
    const efter = await sagerne()
    expect(efter.slice(0, 2)).toEqual(foer)
    expect(efter[2]).toMatchObject({ borgerNavn: 'Carl Ø', sagsnummer: '2026-0003' })
  })

  it('afviser en borger, der allerede har en åben sag her', async () => {
    await importer(fil(ASE))
    const { rapport } = await importer(fil(ASE.replace('A-1', 'B-9')))
    expect(rapport).toMatchObject({
      afviste: [{ egetId: 'B-9', felt: 'cpr', grund: 'Borgeren har allerede sagen 2026-0001.' }],
    })
  })

  it('gør intet, når kommandoen er forkert, og siger hvorfor', async () => {
    const forkerte: readonly (readonly [readonly string[], string])[] = [
      [['--som', 'ro'], 'Kun en koordinerende sagsbehandler eller en faglig leder kan oprette en sag'],
      [['--som', 'ingen'], 'Skriv med --som, hvem der importerer'],
      [['--kommune', 'andeby'], 'Vælg kommunen med --kommune: fjordby.'],
      [['--nej'], 'Valget --nej findes ikke.'],
      [['en', 'fil'], 'importer tager én fil.'],
    ]
    for (const [argumenter, ventet] of forkerte) {
      const { udgang, fejl } = await importer(fil(ASE), ...argumenter)
      expect(fejl).toContain(ventet)
      expect(udgang).toBe(2)
    }
    expect(await sagerne()).toEqual([])
  })

  it('dræbt midt i det hele er intet importeret; kørt igen er alt der, én gang', { timeout: 300_000 }, async () => {
    const mange = Array.from({ length: 300 }, (_, nr) => {
      const dag = String((nr % 28) + 1).padStart(2, '0')
      const maaned = String((Math.floor(nr / 28) % 12) + 1).padStart(2, '0')
      return `M-${nr};${dag}${maaned}70-1${String(nr).padStart(3, '0')};Nr ${nr};kontanthjælp;02-06-2025;;;;;;;ingen`
    })
    const sti = join(mappe, 'mange.csv')
    await writeFile(sti, fil(...mange))
    const { dataMappe, noegle, databaseUrl, ejerUrl } = her.sted
    const env = {
      ...process.env,
      FODFAESTE_DATA: dataMappe,
      FODFAESTE_NOEGLE: noegle,
      DATABASE_URL: databaseUrl ?? '',
      DATABASE_EJER_URL: ejerUrl ?? '',
    }
    const barn = spawn(process.execPath, [BARN, sti, '--som', 'ida'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let sagt = ''
    barn.stdout.setEncoding('utf8').on('data', (mere: string) => (sagt += mere))
    while (!sagt.includes('Importerer: 150/300 sager')) await once(barn.stdout, 'data')
    barn.kill('SIGKILL')
    await once(barn, 'close')
    expect(await sagerne()).toEqual([])
    expect((await her.alt())['importeret_sag']).toEqual([])
    expect(await importer(fil(...mange))).toMatchObject({ udgang: 0, rapport: { nye: 300, gemt: true } })
    expect(await importer(fil(...mange))).toMatchObject({ udgang: 0, rapport: { nye: 0, uaendrede: 300 } })
    expect(new Set((await sagerne()).map(({ sagsnummer }) => sagsnummer)).size).toBe(300)
  })
})
