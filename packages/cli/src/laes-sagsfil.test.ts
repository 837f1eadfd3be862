import { readFile, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { FaktaFilSkema, sagsJsonSkema } from '@fodfaeste/kontrakt'
import { PRAKSIS_2022 } from '@fodfaeste/praksis'
import { visFilFejl } from './laes-sag.ts'
import { type FilFejl, laesSagsfil } from './laes-sagsfil.ts'
import { SAGER_2022 } from './praksis-sager.ts'

function fejl(fil: unknown): readonly FilFejl[] {
  const svar = laesSagsfil(JSON.stringify(fil))
  return svar.ok ? [] : svar.afvist
}

const skoen = (felter: object) => ({
  skoen: { udviklingsperspektiv: { svar: 'ja', af: 'Kim', begrundelse: 'prøvet', ...felter } },
})
const kilde = { kilde: 'samtale' }

describe('En forkert fil', () => {
  it.each<{ hvad: string; fil: unknown; sted: string; fundet?: string; besked: string }>([
    {
      hvad: 'et skøn, der hverken er ja eller nej',
      fil: skoen({ svar: 'måske' }),
      sted: 'skoen.udviklingsperspektiv.svar',
      fundet: '"måske"',
      besked: 'ja, nej',
    },
    {
      hvad: 'et skøn uden navn',
      fil: skoen({ af: '  ' }),
      sted: 'skoen.udviklingsperspektiv.af',
      fundet: '"  "',
      besked: 'ikke være tomt',
    },
    {
      hvad: 'en slåfejl i et skøn',
      fil: { skoen: { udviklingperspektiv: {} } },
      sted: 'skoen.udviklingperspektiv',
      besked: '«udviklingsperspektiv»',
    },
    { hvad: 'æ i et feltnavn', fil: Object.fromEntries([['ønsker', []]]), sted: 'ønsker', besked: '«oensker»' },
    { hvad: 'et felt, der ikke ligner noget', fil: { hest: 1 }, sted: 'hest', besked: 'Her kan stå: ' },
    {
      hvad: 'en slåfejl i en liste',
      fil: { tidligereForloeb: { vaerdi: [{ fraa: '2020-01-01' }], ...kilde } },
      sted: 'tidligereForloeb.vaerdi[0].fraa',
      besked: '«fra»',
    },
    {
      hvad: 'en dag, der ikke findes',
      fil: { dage: { starter: { vaerdi: '2022-02-30', ...kilde } } },
      sted: 'dage.starter.vaerdi',
      fundet: '"2022-02-30"',
      besked: 'findes ikke i kalenderen',
    },
    {
      hvad: 'en dag før ordningen',
      fil: { dage: { bevilget: { vaerdi: '2002-03-01', ...kilde } } },
      sted: 'dage.bevilget.vaerdi',
      fundet: '"2002-03-01"',
      besked: '2012 eller senere',
    },
    {
      hvad: 'ja i stedet for true',
      fil: { jaNej: { 'modtager-foertidspension': { vaerdi: 'ja', ...kilde } } },
      sted: 'jaNej.modtager-foertidspension.vaerdi',
      fundet: '"ja"',
      besked: 'true (ja)',
    },
    { hvad: 'en oplysning uden kilde', fil: { orlov: { vaerdi: [] } }, sted: 'orlov.kilde', besked: 'Feltet mangler' },
    { hvad: 'en liste, der skulle være en fil', fil: [], sted: 'filen', fundet: '[]', besked: 'objekt' },
    {
      hvad: 'alder og fødselsdag, der er uenige',
      fil: {
        foedselsdag: { vaerdi: '1990-01-01', ...kilde },
        alder: { vaerdi: { mindst: 44, hoejst: 44, paa: '2022-03-10' }, ...kilde },
      },
      sted: 'alder',
      fundet: '{"vaerdi":{"mindst":44,"hoejst":44,"paa":"2022-03-10"},"kil…',
      besked: 'passer ikke sammen',
    },
  ])('$hvad: sted, fund og hvad der skal skrives', ({ fil, sted, fundet, besked }) => {
    const [foerste] = fejl(fil)
    expect(foerste).toMatchObject({ sted, besked: expect.stringContaining(besked), ...(fundet && { fundet }) })
    expect(foerste?.fundet).toBe(fundet)
  })

  it('får alle sine fejl på én gang', () => {
    const fil = { ...skoen({ svar: 'måske' }), hest: 1, dage: { starter: { vaerdi: 'i går' } } }
    expect(
      fejl(fil)
        .map(({ sted }) => sted)
        .toSorted(),
    ).toEqual(['dage.starter.kilde', 'dage.starter.vaerdi', 'hest', 'skoen.udviklingsperspektiv.svar'])
  })

  it('siger linje og kolonne, når den ikke er JSON', () => {
    expect(laesSagsfil('{\n  "skoen": {,}\n}')).toMatchObject({ ok: false, afvist: [{ sted: 'linje 2, kolonne 13' }] })
  })

  it('vises med filens navn, sted, fund og mending', () => {
    expect(visFilFejl('sag.json', fejl(skoen({ svar: 'måske' })), 80)).toBe(
      [
        'Filen sag.json kan ikke bruges. Der er 1 fejl:',
        '',
        '  skoen.udviklingsperspektiv.svar',
        '    Der står "måske"',
        '    Vælg en af: ja, nej.',
        '',
      ].join('\n'),
    )
  })
})

describe('De offentliggjorte sager som filer', () => {
  it('er netop de 26', async () => {
    const filer = (await readdir(SAGER_2022)).toSorted()
    expect(filer).toEqual(PRAKSIS_2022.map(({ nr }) => `${String(nr).padStart(2, '0')}.json`))
  })

  it.each(PRAKSIS_2022.map(({ nr }) => nr))('sag %i følger skemaet og bærer sin kilde', async (nr) => {
    const tekst = await readFile(new URL(`${String(nr).padStart(2, '0')}.json`, SAGER_2022), 'utf8')
    const fil = FaktaFilSkema.parse(JSON.parse(tekst))
    expect(fil.kilde).toContain(`sag ${nr},`)
    expect(fil.$schema).toBe('../sag.skema.json')
    for (const et of Object.values(fil.skoen)) expect(et?.af).toBe('Ankestyrelsen')
  })

  it('har det skema ved siden af sig, som «fodfaeste skema» skriver', async () => {
    const gemt: unknown = JSON.parse(await readFile(new URL('../sag.skema.json', SAGER_2022), 'utf8'))
    expect(gemt).toEqual(JSON.parse(JSON.stringify(sagsJsonSkema())))
  })
})
