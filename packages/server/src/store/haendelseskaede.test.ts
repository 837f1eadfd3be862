import { describe, expect, it } from 'vitest'
import type { LagretHaendelse } from './haendelse.ts'
import { haendelsesHash, indholdAf, kaedefejl } from './haendelseskaede.ts'

const KOMMUNE = 'fjordby'

function kaede(antal: number): LagretHaendelse[] {
  const haendelser: LagretHaendelse[] = []
  for (let version = 1; version <= antal; version++) {
    const indhold = {
      sagId: 'sag-1',
      version,
      type: 'NoteSkrevet',
      skema: 1,
      data: { nr: version },
      virkerFra: '2026-03-02',
      af: 'karla',
      afNavn: 'Karla Toft',
      registreret: '2026-03-02T08:30:00.000Z',
    }
    const forrigeHash = haendelser.at(-1)?.hash ?? null
    haendelser.push({ ...indhold, forrigeHash, hash: haendelsesHash(forrigeHash, indholdAf(KOMMUNE, indhold)) })
  }
  return haendelser
}

describe('Hændelseskæden', () => {
  it('er hel, som den blev skrevet; en sag uden hændelser er det også', () => {
    expect(kaedefejl(KOMMUNE, kaede(3))).toEqual([])
    expect(kaedefejl(KOMMUNE, [])).toEqual([])
  })

  it.each([
    { felt: 'data', vaerdi: { nr: 99 } },
    { felt: 'af', vaerdi: 'en-anden' },
    { felt: 'afNavn', vaerdi: 'En Anden' },
    { felt: 'type', vaerdi: 'NoteSlettet' },
    { felt: 'skema', vaerdi: 2 },
    { felt: 'virkerFra', vaerdi: null },
    { felt: 'registreret', vaerdi: '2026-03-02T08:30:00.001Z' },
    { felt: 'sagId', vaerdi: 'sag-2' },
  ])('viser, at $felt er ændret i den anden hændelse', ({ felt, vaerdi }) => {
    const haendelser = kaede(3).map((h) => (h.version === 2 ? { ...h, [felt]: vaerdi } : h))
    expect(kaedefejl(KOMMUNE, haendelser)).toEqual([{ version: 2, hvad: 'INDHOLD' }])
  })

  it('viser, at en hændelse er regnet om, på den næste', () => {
    const [foerste, anden, tredje] = kaede(3) as [LagretHaendelse, LagretHaendelse, LagretHaendelse]
    const falsk = { ...anden, data: { nr: 99 } }
    const medHash = { ...falsk, hash: haendelsesHash(falsk.forrigeHash, indholdAf(KOMMUNE, falsk)) }
    expect(kaedefejl(KOMMUNE, [foerste, medHash, tredje])).toEqual([{ version: 3, hvad: 'FORGAENGER' }])
  })

  it('viser, at en hændelse mangler', () => {
    const [foerste, , tredje] = kaede(3) as [LagretHaendelse, LagretHaendelse, LagretHaendelse]
    expect(kaedefejl(KOMMUNE, [foerste, tredje])).toEqual([
      { version: 3, hvad: 'HUL' },
      { version: 3, hvad: 'FORGAENGER' },
    ])
  })

  it('viser, at sagen er flyttet til en anden kommune', () => {
    expect(kaedefejl('bakkeby', kaede(1))).toEqual([{ version: 1, hvad: 'INDHOLD' }])
  })
})
