import { describe, expect, it } from 'vitest'
import { NOEGLE_BYTES, cprBoks } from './cpr-boks.ts'

// Datoen findes ikke, så nummeret kan ikke være nogens.
const CPR = '3102991234'
const STED = { kommune: 'fjordby', sagId: 'sag-1' }
const boks = cprBoks(Buffer.alloc(NOEGLE_BYTES, 7))

describe('CPR-boksen', () => {
  it('giver nummeret tilbage på det sted, det blev låst', () => {
    expect(boks.laasOp(boks.laas(CPR, STED), STED)).toBe(CPR)
  })

  it('låser forskelligt hver gang, men slår ens op', () => {
    const [en, to] = [boks.laas(CPR, STED), boks.laas(CPR, STED)]
    expect(Buffer.from(en.krypteret).equals(to.krypteret)).toBe(false)
    expect(en.opslag).toEqual(to.opslag)
    expect(en.opslag).toEqual(boks.opslag(CPR, 'fjordby'))
  })

  it('slår forskelligt op i to kommuner og med to nøgler', () => {
    expect(boks.opslag(CPR, 'bakkeby')).not.toEqual(boks.opslag(CPR, 'fjordby'))
    expect(cprBoks(Buffer.alloc(NOEGLE_BYTES, 8)).opslag(CPR, 'fjordby')).not.toEqual(boks.opslag(CPR, 'fjordby'))
  })

  it.each([
    { hvad: 'i en anden sag', aabn: () => boks.laasOp(boks.laas(CPR, STED), { ...STED, sagId: 'sag-2' }) },
    { hvad: 'i en anden kommune', aabn: () => boks.laasOp(boks.laas(CPR, STED), { ...STED, kommune: 'bakkeby' }) },
    {
      hvad: 'med en anden nøgle',
      aabn: () => cprBoks(Buffer.alloc(NOEGLE_BYTES, 8)).laasOp(boks.laas(CPR, STED), STED),
    },
    {
      hvad: 'når en bit er vendt',
      aabn: () => {
        const laast = boks.laas(CPR, STED)
        const krypteret = Uint8Array.from(laast.krypteret, (byte, nr) =>
          nr === laast.krypteret.length - 1 ? byte ^ 1 : byte,
        )
        return boks.laasOp({ ...laast, krypteret }, STED)
      },
    },
  ])('kan ikke åbnes $hvad', ({ aabn }) => {
    expect(aabn).toThrow(/unable to authenticate data|sealed with a key that is not here/)
  })

  it('åbner det, en gammel nøgle låste, og slår op med dem begge, den gældende først', () => {
    const ny = cprBoks(Buffer.alloc(NOEGLE_BYTES, 8), [Buffer.alloc(NOEGLE_BYTES, 7)])
    expect(ny.laasOp(boks.laas(CPR, STED), STED)).toBe(CPR)
    expect(ny.opslagene(CPR, 'fjordby')).toEqual([ny.opslag(CPR, 'fjordby'), boks.opslag(CPR, 'fjordby')])
    expect(() => boks.laasOp(ny.laas(CPR, STED), STED)).toThrow('a key that is not here')
  })

  it('åbner det, der blev låst, før nøglen stod i det', () => {
    const [, ...uden] = boks.laas(CPR, STED).krypteret
    const gammelt = { krypteret: Uint8Array.from([1, ...uden.slice(8)]) }
    expect(boks.laasOp(gammelt, STED)).toBe(CPR)
    expect(cprBoks(Buffer.alloc(NOEGLE_BYTES, 8), [Buffer.alloc(NOEGLE_BYTES, 7)]).laasOp(gammelt, STED)).toBe(CPR)
    expect(() => cprBoks(Buffer.alloc(NOEGLE_BYTES, 8)).laasOp(gammelt, STED)).toThrow('unable to authenticate data')
  })

  it('låser en erklæring til den, der erklærer', () => {
    const laast = boks.laas(CPR, { kommune: 'fjordby', erklaeretAf: 'sag-1' })
    expect(boks.laasOp(laast, { kommune: 'fjordby', erklaeretAf: 'sag-1' })).toBe(CPR)
    expect(() => boks.laasOp(laast, STED)).toThrow('unable to authenticate data')
  })

  it.each(['', '310299-1234', '310299123', 'abcdefghij'])('nægter «%s», uden at skrive det i fejlen', (cpr) => {
    expect(() => boks.laas(cpr, STED)).toThrow('A CPR number is ten digits')
  })
})
