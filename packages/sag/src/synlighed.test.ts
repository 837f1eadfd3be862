import { enPerson } from '@fodfaeste/proeve'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maa } from './politik.ts'
import { ROLLER } from './roller.ts'
import { type SaerligeForhold, synlighed } from './synlighed.ts'

const SAGER = ['a', 'b', 'c', 'd', 'e'] as const
const nogle = fc.subarray([...SAGER])
const erklaerede = fc.array(
  fc.record({ sagId: fc.constantFrom(...SAGER), art: fc.constantFrom('selv' as const, 'naertstaaende' as const) }),
  { maxLength: 2 },
)
const tilknyttede = fc.array(fc.record({ sagId: fc.constantFrom(...SAGER), rolle: fc.constantFrom(...ROLLER) }), {
  maxLength: 4,
})
const saerlige: fc.Arbitrary<SaerligeForhold> = fc.record({
  erklaerede,
  kollegers: nogle,
  beskyttede: nogle,
  tilknyttede,
  dagensMoede: nogle,
  aabnede: nogle,
  valg: fc.record({ kraeverTilknytning: fc.boolean(), aabenMedBegrundelse: fc.boolean() }),
})
const roller = fc.subarray([...ROLLER], { minLength: 1, maxLength: 3 })

describe('Listen over sager', () => {
  it('viser netop dem, politikken lader én se, og dem, der kan åbnes med en begrundelse uden at være beskyttede', () => {
    fc.assert(
      fc.property(roller, saerlige, (har, s) => {
        const aktoer = { ...enPerson({ kommune: 'fjordby' }), roller: har }
        const synlige = synlighed(aktoer, s)
        for (const sagId of SAGER) {
          const adgang = maa(aktoer, 'se', {
            kommune: 'fjordby',
            erklaeret: s.erklaerede.find((en) => en.sagId === sagId)?.art,
            kollega: s.kollegers.includes(sagId),
            beskyttet: s.beskyttede.includes(sagId),
            tilknyttetSom: s.tilknyttede.filter((en) => en.sagId === sagId).map(({ rolle }) => rolle),
            paaDagensMoede: s.dagensMoede.includes(sagId),
            aabnet: s.aabnede.includes(sagId),
            valg: s.valg,
          })
          const staarDer = synlige.art === 'alle' ? !synlige.undtagen.includes(sagId) : synlige.sager.includes(sagId)
          expect(staarDer).toBe(adgang.maa || (adgang.kanAabnes && !s.beskyttede.includes(sagId)))
        }
      }),
    )
  })

  it('er tom for den, der ingen rolle har', () => {
    const ingen = { ...enPerson({ kommune: 'fjordby' }), roller: [] }
    const intet = { erklaerede: [], kollegers: [], beskyttede: [], tilknyttede: [], dagensMoede: [], aabnede: [] }
    const valg = { kraeverTilknytning: false, aabenMedBegrundelse: true }
    expect(synlighed(ingen, { ...intet, valg })).toEqual({ art: 'kun', sager: [] })
  })
})
