import type { RegelListe, Sammenligning } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { laesRegelvalg, laesSammenligning } from './regelvalg.ts'
import { skiftegrupper, storeSkift } from './skiftegrupper.ts'

type Skift = Sammenligning['skift'][number]

describe('Adressen', () => {
  it.each([
    [
      { dato: '2024-06-01', soeg: '§ 114' },
      { dato: '2024-06-01', soeg: '§ 114' },
    ],
    [{ dato: '2024-02-30' }, {}],
    [{ dato: '0202-01-01' }, {}],
    [{ dato: 20240601, soeg: 114 }, { soeg: '114' }],
    [{ soeg: ['a'] }, {}],
  ])('%j læses som %j', (raa, ventet) => {
    expect(laesRegelvalg(raa)).toEqual({ dato: undefined, soeg: undefined, ...ventet })
  })

  it('en sammenligning kan mangle den ene dag', () => {
    expect(laesSammenligning({ foer: '2021-12-31', efter: 'i dag' })).toEqual({ foer: '2021-12-31', efter: undefined })
  })
})

describe('Det, der skiftede', () => {
  const version = { fra: '2022-01-01', kilde: 'lov' }
  const raekke = (id: string) => ({ id, navn: id, lov: 'LAB' as const, gaelder: version, versioner: [version] })
  const skift = (id: string, ...arter: Skift['forskelle'][number]['art'][]): Skift => ({
    foer: raekke(id),
    efter: raekke(id),
    forskelle: arter.map((art) => ({ art, tekst: art })),
  })

  it('står efter, hvor meget det betyder', () => {
    const grupper = skiftegrupper([
      skift('flyttet', 'flyttet', 'forbehold'),
      skift('ny', 'begynder'),
      skift('andre ord', 'flyttet', 'nye-ord'),
      skift('ophørt', 'hoerer-op'),
      skift('samme', 'samme'),
    ])
    expect(grupper.map(({ navn, skift: s }) => [navn, s.map(({ efter }) => efter.id)])).toEqual([
      ['nye', ['ny']],
      ['ophoerte', ['ophørt']],
      ['aendrede', ['andre ord']],
      ['flyttede', ['flyttet', 'samme']],
    ])
  })

  it('foreslår de dage, hvor mange regler skifter, og aldrig tidernes begyndelse', () => {
    const regler: RegelListe['regler'] = Array.from({ length: 9 }, (_, nr) => ({
      ...raekke(`R${nr}`),
      ord: '',
      versioner: [
        { fra: '0001-01-01', kilde: 'lov' },
        { fra: '2022-01-01', kilde: 'lov' },
        ...(nr < 3 ? [{ fra: '2024-03-01', kilde: 'lov' }] : []),
      ],
    }))
    expect(storeSkift(regler)).toEqual([{ dag: '2022-01-01', antal: 9 }])
  })
})
