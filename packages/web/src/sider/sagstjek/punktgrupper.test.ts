import type { Tjekpunkt } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { punktgrupper } from './punktgrupper.ts'

const punkt = (id: Tjekpunkt['id'], tilstand: Tjekpunkt['tilstand'], blokerer = true): Tjekpunkt => ({
  id,
  tilstand,
  blokerer,
  spoergsmaal: `${id}?`,
  kilder: [],
  hvem: 'leder',
  kanFraviges: false,
  hvisDetMangler: '',
  fandt: [],
  maaGoeres: false,
  forklaringer: [],
})

describe('Sagstjekkets grupper', () => {
  it('det, der stopper, står først, det, der er i orden, sidst, og numrene går ned ad siden', () => {
    const grupper = punktgrupper([
      punkt('oplysninger', 'i-orden'),
      punkt('attest-aktuel', 'kraever-skoen', false),
      punkt('skoen', 'kraever-skoen'),
      punkt('lovens-dag', 'tvivl'),
      punkt('begrundelse', 'ikke-endnu'),
    ])
    expect(grupper.map(({ navn, punkter }) => [navn, punkter.map(({ nr, id }) => `${nr} ${id}`)])).toEqual([
      ['Stopper', ['1 skoen', '2 lovens-dag']],
      ['Bør rettes', ['3 attest-aktuel']],
      ['Ikke endnu', ['4 begrundelse']],
      ['I orden', ['5 oplysninger']],
    ])
  })

  it('det, der er fraveget, stopper ikke', () => {
    expect(punktgrupper([punkt('indstilling', 'fraveget')]).map(({ navn }) => navn)).toEqual(['Fraveget'])
  })
})
