import { describe, expect, it } from 'vitest'
import { KAEDENS_START, type KaedetLogpost, logIndhold, logbrud } from './adgangslog-kaede.ts'
import { haendelsesHash } from './haendelseskaede.ts'

type Linje = Omit<KaedetLogpost, 'id' | 'nr' | 'forrigeHash' | 'hash'>

const LAESNING: Linje = {
  kaede: 'sag/8d2c1f6e-0000-4000-8000-000000000001',
  sagId: '8d2c1f6e-0000-4000-8000-000000000001',
  bruger: 'karla',
  brugerNavn: 'Karla Toft',
  tidspunkt: '2026-03-02T08:30:00.123Z',
  handling: 'laest',
  formaal: 'Sagsbehandling',
  hvad: 'Journal',
}

function kaed(linjer: readonly Linje[]): readonly KaedetLogpost[] {
  const poster: KaedetLogpost[] = []
  for (const linje of linjer) {
    const forrigeHash = poster.at(-1)?.hash ?? null
    const post = { ...linje, id: poster.length + 100, nr: poster.length + 1 }
    poster.push({ ...post, forrigeHash, hash: haendelsesHash(forrigeHash, logIndhold('fjordby', post)) })
  }
  return poster
}

const FIRE = kaed([LAESNING, { ...LAESNING, bruger: 'bo' }, LAESNING, LAESNING])
const ret = (nr: number, med: Partial<KaedetLogpost>) =>
  FIRE.map((post) => (post.nr === nr ? { ...post, ...med } : post))

describe('Adgangsloggens kæde', () => {
  it('er uden brud, når intet er rørt, også når den gås igennem i to stykker', () => {
    expect(logbrud('fjordby', FIRE, KAEDENS_START)).toEqual([])
    const [, anden] = FIRE
    expect(anden && logbrud('fjordby', FIRE.slice(2), anden)).toEqual([])
  })

  it.each([
    { felt: 'hvem', med: { bruger: 'en-anden' } },
    { felt: 'navnet', med: { brugerNavn: 'En Anden' } },
    { felt: 'hvornår', med: { tidspunkt: '2026-03-02T08:30:00.124Z' } },
    { felt: 'hvilken sag', med: { sagId: '8d2c1f6e-0000-4000-8000-000000000002' } },
    { felt: 'hvilken kæde', med: { kaede: 'bruger/karla' } },
    { felt: 'hvorfor', med: { formaal: 'Tilsyn' } },
    { felt: 'hvad', med: { hvad: 'Sagen' } },
    { felt: 'læst eller skrevet', med: { handling: 'skrevet' as const } },
  ])('siger, hvor der er rettet i $felt', ({ med }) => {
    expect(logbrud('fjordby', ret(2, med), KAEDENS_START)).toEqual([{ nr: 2, hvad: 'INDHOLD' }])
  })

  it('siger, hvor en linje er fjernet', () => {
    const uden = FIRE.filter(({ nr }) => nr !== 2)
    expect(logbrud('fjordby', uden, KAEDENS_START)).toEqual([
      { nr: 3, hvad: 'HUL' },
      { nr: 3, hvad: 'FORGAENGER' },
    ])
  })

  it('siger, hvor en linje er rettet og dens egen hash regnet om', () => {
    const rettet = { ...LAESNING, nr: 2, formaal: 'Tilsyn' }
    const forrigeHash = FIRE[0]?.hash ?? null
    const hash = haendelsesHash(forrigeHash, logIndhold('fjordby', rettet))
    expect(logbrud('fjordby', ret(2, { ...rettet, hash }), KAEDENS_START)).toEqual([{ nr: 3, hvad: 'FORGAENGER' }])
  })

  it('kan ikke flyttes til en anden kommune', () => {
    expect(logbrud('naboby', FIRE.slice(0, 1), KAEDENS_START)).toEqual([{ nr: 1, hvad: 'INDHOLD' }])
  })
})
