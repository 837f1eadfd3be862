import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { beregnet } from '../motor/beregnet.ts'
import { brugteFakta } from '../motor/brugte-fakta.ts'
import { visForklaring } from './vis-forklaring.ts'

/** Det, de beregninger, der bygger på flere oplysninger, kalder dem. */
const SAMMEN: readonly (readonly string[])[] = [
  ['begrundelse-begaeret', 'begrundelse-givet'],
  ['kommunens-frist', 'afgjort'],
  ['sagstype-uden-samtykke', 'samtykke'],
  ['pensionssag-overgaaet', 'pensionssag-afgjort'],
  ['foedselsdag', 'erhvervskompetencegivende-uddannelse'],
  ['sag-til-team-modtaget', 'sundhedskoordinator-stillet', 'BEK-2236-21-aftalt'],
  ['udtalelse-anmodet', 'udtalelse-modtaget', 'BEK-2236-22-aftalt'],
  ['speciallaegeattest-anmodet', 'speciallaegekonsultation', 'speciallaegeattest-modtaget', 'BEK-2236-23-aftalt'],
  ['raadgivning-givet'],
]

describe('Det, et led bygger på', () => {
  it.each(SAMMEN.map((ider) => [ider.join(', '), ider] as const))('%s: har hver sit navn', (_navn, ider) => {
    const set = Object.fromEntries(ider.map((id) => [id, { vaerdi: true, kilde: 'prøven' }]))
    const led = beregnet<object>(
      { id: 'LED', spoergsmaal: 'Spørgsmålet?' },
      {
        svar: () => 'opfyldt',
        brugt: () => brugteFakta({ ...set, 'ikke-oplyst': undefined }),
      },
    )
    const { brugt } = visForklaring(led.forklar({}), dato('2026-11-23'))
    expect(brugt.map(({ id }) => id)).toEqual(ider)
    const navne = brugt.map(({ navn }) => navn)
    expect(new Set(navne).size).toBe(ider.length)
    expect(navne.every((navn) => /^[A-ZÆØÅ]\p{L}+/u.test(navn) && navn !== 'Spørgsmålet?')).toBe(true)
  })
})
