import { describe, expect, it } from 'vitest'
import { LAENGST, fraFragment, harSvar, tilFragment } from './proev-link.ts'
import { INGEN_SVAR, type Svar } from './proev-svar.ts'

const SVAR: Svar = {
  ...INGEN_SVAR,
  paa: '2. juni 2025',
  foedselsdag: '1-6-1973',
  tidligere: 'forloeb',
  forloeb: [
    {
      noegle: 0,
      fra: '1. februar 2019',
      til: 'søndag æøå',
      orlov: [{ noegle: 0, fra: '1-3-2019', til: '1-4-2019', art: 'sorgorlov', ret: 'nej' }],
    },
  ],
  orlov: [{ noegle: 0, fra: '1-9-2024', til: '30-9-2024', art: 'barsel', ret: '' }],
  dage: { ...INGEN_SVAR.dage, bevilget: '1-6-2024' },
  foertidspension: 'nej',
  oensker: { ...INGEN_SVAR.oensker, 'endnu-et-forloeb': 'ja' },
}

const kodet = (vaerdi: unknown): string => `svar=${btoa(JSON.stringify(vaerdi))}`

describe('Linket med svarene', () => {
  it('giver de samme svar, når det åbnes, også med æ, ø og å', () => {
    expect(fraFragment(`#${tilFragment(SVAR)}`)).toEqual(SVAR)
    expect(fraFragment(tilFragment(INGEN_SVAR))).toEqual(INGEN_SVAR)
  })

  it('et link fra før, orlov kunne skrives, åbner og har ingen orlov', () => {
    const { orlov: _ingen, forloeb: _forloeb, ...resten } = SVAR
    const gammelt = { ...resten, paa: '2-6-2025', forloeb: [{ noegle: 0, fra: '1-2-2019', til: '31-1-2021' }] }
    const laest = fraFragment(kodet(gammelt))
    expect(laest?.orlov).toEqual([])
    expect(laest?.forloeb).toEqual([{ noegle: 0, fra: '1-2-2019', til: '31-1-2021', orlov: [] }])
    expect(laest?.foedselsdag).toBe('1-6-1973')
  })

  it('kan stå i en adresse, som den er', () => {
    expect(tilFragment(SVAR)).toMatch(/^svar=[\w-]+$/)
  })

  it.each(['', '#', '#indhold', '#svar=', '#svar=%%%', '#svar=ikke-json', `#svar=${'A'.repeat(LAENGST)}`])(
    '«%s» giver ingen svar',
    (fragment) => {
      expect(fraFragment(fragment)).toBeUndefined()
    },
  )

  it('ved, om adressen skulle have båret svar', () => {
    expect([harSvar('#svar=xyz'), harSvar('#indhold'), harSvar('')]).toEqual([true, false, false])
  })

  it.each([
    ['en liste', [], undefined],
    ['et tal', 7, undefined],
    ['intet, vi kender', { navn: 'Bo', cpr: '010190-1234' }, INGEN_SVAR],
    ['forkerte slags', { foedselsdag: 5, tidligere: 'mange', oensker: 'ja', dage: [] }, INGEN_SVAR],
    ['en orlov af en slags, der ikke er', { orlov: 'barsel', forloeb: [] }, INGEN_SVAR],
    ['et fremmed ønske', { oensker: { 'noget-andet': 'ja', 'endnu-et-forloeb': 'nok' } }, INGEN_SVAR],
  ])('et link rettet i hånden til %s bærer kun det, der har den rette form', (_sag, vaerdi, ventet) => {
    expect(fraFragment(kodet(vaerdi))).toEqual(ventet)
  })

  it('tager højst så mange forløb og så lange tekster, som et menneske kan have', () => {
    const mange = Array.from({ length: 60 }, () => ({ fra: '1'.repeat(300), til: '' }))
    const laest = fraFragment(kodet({ forloeb: mange.slice(0, 15) }))
    expect(laest?.forloeb).toHaveLength(15)
    expect(laest?.forloeb[0]?.fra).toHaveLength(40)
    expect(fraFragment(kodet({ forloeb: mange.map(() => ({ fra: '1', til: '2' })) }))?.forloeb).toHaveLength(30)
    expect(fraFragment(kodet({ orlov: mange.slice(0, 15).map(() => ({ art: 'ferie', ret: 7 })) }))?.orlov[0]).toEqual({
      noegle: 0,
      fra: '',
      til: '',
      art: 'barsel',
      ret: '',
    })
    expect(fraFragment(kodet({ orlov: mange.map(() => ({ fra: '1' })) }))?.orlov).toHaveLength(20)
  })

  it('de flest forløb, hvert med en orlov, kan stå i et link, der kan læses', () => {
    const en = { fra: '21. september 2019', til: '21. september 2021' }
    const fyldt: Svar = {
      ...SVAR,
      forloeb: Array.from({ length: 30 }, (_, noegle) => ({
        noegle,
        ...en,
        orlov: [{ noegle: 0, ...en, art: 'sorgorlov', ret: 'nej' }],
      })),
    }
    expect(fraFragment(tilFragment(fyldt))).toEqual(fyldt)
  })
})
