import { describe, expect, it } from 'vitest'
import type { RetligtResultat } from '@fodfaeste/praksis'
import { type Overensstemmelse, afproev } from './afproev.ts'
import { laesAfvigelser, uoverensstemmelser } from './afvigelser.ts'
import { afproevPraksis, praksisAfproev } from './kommando-praksis.ts'
import { laesSagsfil } from './laes-sagsfil.ts'
import { hentAfvigelser } from './praksis-sager.ts'
import { proeveTerminal } from './proeve-terminal.ts'

const sager = await afproevPraksis()
const afvigelser = laesAfvigelser(await hentAfvigelser())
const stemmer = (nr: number) => sager.find(({ afgoerelse }) => afgoerelse.nr === nr)?.stemmer

describe('De 26 sager mod deres afgørelser', () => {
  it('modsiger ingen af dem', () => {
    expect(sager.filter((sag) => sag.stemmer === 'afviger').map(({ afgoerelse }) => afgoerelse.nr)).toEqual([])
  })

  it.each([3, 5, 19, 21, 24])('sag %i giver afgørelsens resultat', (nr) => {
    expect(stemmer(nr)).toBe('enig')
  })

  it('siger, hvad der mangler, hver gang svaret er uoplyst', () => {
    const uden = sager.filter((sag) => sag.stemmer === 'uoplyst' && sag.mangler.length === 0)
    expect(uden).toEqual([])
  })

  it('prøver begge sider af 1. januar 2022, når teksten ikke siger lovens dag', () => {
    expect(sager.filter(({ lovensDag }) => lovensDag === undefined).map(({ afgoerelse }) => afgoerelse.nr)).toEqual([1])
  })
})

describe('Et svar mod en afgørelse', () => {
  const kilde = 'opdigtet'
  const skoen = (svar: 'ja' | 'nej') => ({ svar, af: 'Kim', begrundelse: 'prøvet' })
  const ung = laesSagsfil(
    JSON.stringify({
      foedselsdag: { vaerdi: '1995-05-05', kilde },
      varighedMaaneder: { vaerdi: 24, kilde },
      jaNej: {
        'ikke-loest-gennem-anden-indsats': { vaerdi: true, kilde },
        'langvarig-offentlig-forsoergelse': { vaerdi: true, kilde },
      },
      tidligereForloeb: { vaerdi: [], kilde },
      skoen: { 'komplekse-problemer': skoen('ja'), 'helhedsorienteret-indsats': skoen('ja') },
    }),
  )
  if (!ung.ok) throw new Error('Broken fixture')
  const fakta = ung.vaerdi.sag.maalgruppe

  it.each<{ hvad: string; perspektiv?: 'ja' | 'nej'; resultat: RetligtResultat; svar: Overensstemmelse }>([
    { hvad: 'et ja mod et ja', perspektiv: 'ja', resultat: 'kan-henvises', svar: 'enig' },
    { hvad: 'et nej mod et ja', perspektiv: 'nej', resultat: 'kan-henvises', svar: 'afviger' },
    { hvad: 'et manglende skøn', resultat: 'kan-henvises', svar: 'uoplyst' },
    { hvad: 'et krav, der kan stilles', perspektiv: 'ja', resultat: 'kan-ikke-kraeves', svar: 'afviger' },
    { hvad: 'en oplyst sag', perspektiv: 'ja', resultat: 'ikke-tilstraekkeligt-oplyst', svar: 'afviger' },
    {
      hvad: 'pension uden skønnet',
      perspektiv: 'nej',
      resultat: 'skal-begynde-sag-om-foertidspension',
      svar: 'uoplyst',
    },
    {
      hvad: 'pension mod et forløb',
      perspektiv: 'ja',
      resultat: 'skal-begynde-sag-om-foertidspension',
      svar: 'afviger',
    },
    { hvad: 'en lovlig længde', resultat: 'varigheden-er-lovlig', svar: 'enig' },
  ])('$hvad er «$svar»', ({ perspektiv, resultat, svar }) => {
    const sag = { nr: 1, udfald: [], resultater: [resultat], resume: '', momenter: [], lovensDagOplyst: false }
    const skoennet = perspektiv === undefined ? {} : { udviklingsperspektiv: skoen(perspektiv) }
    expect(afproev(sag, { ...fakta, skoen: { ...fakta.skoen, ...skoennet } }).stemmer).toBe(svar)
  })
})

describe('docs/afvigelser.md', () => {
  const udfald = sager.map(({ afgoerelse: { nr }, stemmer: s }) => ({ nr, stemmer: s }))

  it('begrunder hver afvigelse, og kun dem', () => {
    expect(uoverensstemmelser(udfald, afvigelser)).toEqual([])
  })

  it.each(afvigelser)('sag $nr har en grund, der kan læses', ({ grund }) => {
    expect(grund.length).toBeGreaterThan(60)
  })

  it('mangler den en linje, siges det', () => {
    expect(uoverensstemmelser([{ nr: 2, stemmer: 'uoplyst' }], [])).toHaveLength(1)
    expect(uoverensstemmelser([{ nr: 2, stemmer: 'afviger' }], [{ nr: 2, art: 'uoplyst', grund: '' }])).toHaveLength(2)
    expect(uoverensstemmelser([{ nr: 2, stemmer: 'enig' }], [{ nr: 2, art: 'uoplyst', grund: '' }])).toHaveLength(1)
  })

  it('læser kun sit eget afsnit', () => {
    const linje = '- **Sag 4** (uoplyst): tavs.'
    expect(laesAfvigelser(`## Andet\n${linje}\n`)).toEqual([])
    expect(laesAfvigelser(`## Praksis 2022\n\n${linje}\n\n## Mere\n- **Sag 5** (uoplyst): nej.\n`)).toEqual([
      { nr: 4, art: 'uoplyst', grund: 'tavs.' },
    ])
  })
})

describe('fodfaeste praksis afproev', () => {
  it('viser hver sag og tæller dem', async () => {
    const { terminal, ud } = proeveTerminal()
    expect(await praksisAfproev({ json: false }, terminal)).toBe(0)
    for (const { afgoerelse } of sager) expect(ud()).toMatch(new RegExp(`^ +${afgoerelse.nr}  `, 'm'))
    expect(ud()).toContain('26 sager: ')
  })

  it('--json har én række pr. sag', async () => {
    const { terminal, ud } = proeveTerminal()
    await praksisAfproev({ json: true }, terminal)
    expect(JSON.parse(ud())).toMatchObject({ sager: { length: 26 }, udenBegrundelse: [] })
  })
})
