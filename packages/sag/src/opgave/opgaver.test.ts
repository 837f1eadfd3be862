import { dato } from '@fodfaeste/grund'
import { vurderSag } from '@fodfaeste/lov'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import type { Kommando } from '../udfoer.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { type Gruppe, gruppe, ugensSidsteDag } from './gruppe.ts'
import { opgaver } from './opgaver.ts'

const LEDER = enPerson({ rolle: 'leder' })
const den = (idag: string, kommando: Omit<Kommando, 'den'> & { beslutning: string }): Skridt => ({
  kommando: { ...kommando, den: idag } as Kommando,
  idag,
  af: LEDER,
})

/** Et forløb fra 1. juli 2024; målgruppen er oplyst i marts. */
const FORLOEBET = skridtTil({
  den: '2024-06-20',
  iMaalgruppen: true,
  oplysninger: { bevilget: '2024-06-20', starter: '2024-07-01', 'planlagt-slut': '2027-06-30' },
})
const NY_SAG = skridtTil({ den: '2025-03-03' })

function paaMinDag(skridt: readonly Skridt[], paa: string) {
  const sag = fold(registrerAlle(skridt))
  if (sag === undefined) throw new Error('No case')
  const idag = dato(paa)
  const { opgaver: alle, begrundetBort } = opgaver(
    sag,
    vurderSag(tilSagsfakta(sag, INGEN_FRISTER), idag),
    idag,
    INGEN_FRISTER,
  )
  const i = (gruppen: Gruppe) => alle.filter((en) => gruppe(en, idag) === gruppen).map(({ noegle }) => noegle)
  return { alle, begrundetBort, i }
}

const venter = (idag: string, tagesOp: string): Skridt =>
  den(idag, { beslutning: 'begynd-ventetid', paa: 'lægen', aarsag: 'Attesten er bestilt.', tagesOp } as never)

describe('En sag, loven endnu ikke giver en dag', () => {
  it('har kommunens eget skridt, uden paragraf og uden frist', () => {
    const { alle, i } = paaMinDag(NY_SAG, '2025-03-10')
    expect(i('i-dag')).toEqual(['NAESTE-SKRIDT'])
    expect(alle).toMatchObject([{ art: 'hus', ansvarlig: { id: enPerson().id } }])
    expect(alle[0]).not.toHaveProperty('hjemmel')
    expect(alle[0]).not.toHaveProperty('frist')
  })

  it('venter til den dag, der er sat, og vågner af sig selv', () => {
    const sag = [...NY_SAG, venter('2025-03-10', '2025-04-01')]
    expect(paaMinDag(sag, '2025-03-31').i('venter')).toEqual(['VENT/3'])
    expect(paaMinDag(sag, '2025-03-31').i('i-dag')).toEqual([])
    expect(paaMinDag(sag, '2025-04-01').i('i-dag')).toEqual(['TAG-OP/3'])
    expect(paaMinDag(sag, '2025-04-02').i('overskredet')).toEqual(['TAG-OP/3'])
  })

  it('har igen kommunens eget skridt, når ventetiden er afsluttet', () => {
    const sag = [
      ...NY_SAG,
      venter('2025-03-10', '2025-04-01'),
      den('2025-03-20', { beslutning: 'afslut-ventetid', ventetid: 3, hvad: 'Attesten kom.' } as never),
    ]
    expect(paaMinDag(sag, '2025-03-20').i('i-dag')).toEqual(['NAESTE-SKRIDT'])
  })
})

describe('Et forløb med lovens frister', () => {
  const GARANTI = 'LAB-113-2-indsats/2024-07-01'

  it('har garantien som en kommende frist, i dag på dagen og overskredet dagen efter', () => {
    expect(paaMinDag(FORLOEBET, '2024-08-01').i('senere')).toContain(GARANTI)
    expect(paaMinDag(FORLOEBET, '2024-12-10').i('naeste-30-dage')).toContain(GARANTI)
    expect(paaMinDag(FORLOEBET, '2024-12-31').i('denne-uge')).toContain(GARANTI)
    expect(paaMinDag(FORLOEBET, '2025-01-01').i('i-dag')).toContain(GARANTI)
    expect(paaMinDag(FORLOEBET, '2025-01-02').i('overskredet')).toContain(GARANTI)
  })

  it('viser en frist, der går, mens sagen venter', () => {
    const sag = [...FORLOEBET, venter('2024-12-01', '2025-03-01')]
    expect(paaMinDag(sag, '2024-12-10').i('naeste-30-dage')).toContain(GARANTI)
    expect(paaMinDag(sag, '2025-01-02').i('overskredet')).toContain(GARANTI)
  })

  it('lader en frist efter ventetiden vente med sagen', () => {
    const sag = [...FORLOEBET, venter('2024-10-01', '2024-11-15')]
    expect(paaMinDag(sag, '2024-10-10').i('venter')).toEqual(expect.arrayContaining([GARANTI]))
    expect(paaMinDag(sag, '2024-11-15').i('venter')).toEqual([])
  })

  it('fører til den, der er udpeget', () => {
    const ny = { id: 'ny', navn: 'Ny Koordinator' }
    const sag = [...FORLOEBET, den('2024-07-01', { beslutning: 'udpeg-koordinerende', person: ny } as never)]
    expect(new Set(paaMinDag(sag, '2024-08-01').alle.map(({ ansvarlig }) => ansvarlig.navn))).toEqual(
      new Set(['Ny Koordinator']),
    )
  })
})

describe('En pligt, der er begrundet bort', () => {
  const BORT = den('2025-01-06', {
    beslutning: 'begrund-pligt-bort',
    pligt: 'LAB-113-2-indsats',
    fristDen: '2025-01-01',
    begrundelse: 'Borgeren var indlagt hele perioden.',
  } as never)

  it('er ikke længere en opgave, men står i sagen med hvem og hvorfor', () => {
    const { alle, begrundetBort } = paaMinDag([...FORLOEBET, BORT], '2025-01-06')
    expect(alle.map(({ pligt }) => pligt)).not.toContain('LAB-113-2-indsats')
    expect(begrundetBort).toMatchObject([
      { pligt: 'LAB-113-2-indsats', begrundelse: 'Borgeren var indlagt hele perioden.', af: { navn: LEDER.navn } },
    ])
  })

  it('er der igen, når oplysningerne flytter fristen', () => {
    const fravaer = den('2025-01-10', {
      beslutning: 'registrer-fravaer',
      art: 'fritaget-for-raadighed',
      fra: '2024-09-01',
      til: '2024-09-10',
      kilde: 'prøven',
    } as never)
    const { i, begrundetBort } = paaMinDag([...FORLOEBET, BORT, fravaer], '2025-02-01')
    expect(i('overskredet')).toContain('LAB-113-2-indsats/2024-07-01')
    expect(begrundetBort).toEqual([])
  })

  it('uden frist er der igen, når den begynder på ny bagefter', () => {
    const vejledning = 'BEK-2409-2'
    const bort = den('2024-08-01', {
      beslutning: 'begrund-pligt-bort',
      pligt: vejledning,
      begrundelse: 'Tilbuddet kommer ikke.',
    } as never)
    const flyttet: Skridt = {
      kommando: {
        beslutning: 'registrer-oplysning',
        id: 'starter',
        vaerdi: '2024-09-01',
        kilde: 'x',
        den: '2024-08-10',
      },
      idag: '2024-08-10',
    }
    const pligter = (skridt: readonly Skridt[]) => paaMinDag(skridt, '2024-09-10').alle.map(({ pligt }) => pligt)
    expect(pligter([...FORLOEBET, bort])).not.toContain(vejledning)
    expect(pligter([...FORLOEBET, bort, flyttet])).toContain(vejledning)
  })
})

describe('Ugen på Min dag', () => {
  it.each([
    ['2026-11-23', '2026-11-29'],
    ['2026-11-28', '2026-11-29'],
    ['2026-11-29', '2026-12-06'],
  ])('set fra %s slutter den %s', (idag, sidste) => {
    expect(ugensSidsteDag(dato(idag))).toBe(dato(sidste))
  })
})
