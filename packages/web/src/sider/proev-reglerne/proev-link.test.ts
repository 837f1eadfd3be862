import { describe, expect, it } from 'vitest'
import { fraFragment, harSvar, tilFragment } from './proev-link.ts'
import { INGEN_SVAR, type Svar } from './proev-svar.ts'

const SVAR: Svar = {
  ...INGEN_SVAR,
  paa: '2. juni 2025',
  foedselsdag: '1-6-1973',
  tidligere: 'forloeb',
  forloeb: [{ noegle: 0, fra: '1. februar 2019', til: 'søndag æøå' }],
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

  it('kan stå i en adresse, som den er', () => {
    expect(tilFragment(SVAR)).toMatch(/^svar=[\w-]+$/)
  })

  it.each(['', '#', '#indhold', '#svar=', '#svar=%%%', '#svar=ikke-json', `#svar=${'A'.repeat(9000)}`])(
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
  })
})
