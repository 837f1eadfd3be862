import { type Dato, dato, plusDage } from '@fodfaeste/grund'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Foranstaltning } from './fakta.ts'
import { opl, den, TOM, paa, pligt, svar } from './proeve-kontakt.ts'

describe('To uger før en foranstaltning hører op', () => {
  const PRAKTIK: Foranstaltning = {
    id: 'praktik',
    navn: 'Praktik på gartneriet',
    begyndt: den('2023-01-02'),
    slutter: den('2023-03-31'),
  }
  const INDDRAGET = { borgeren: opl(true), egenLaege: opl(true), andre: opl(true) }
  const med = (f: Partial<Foranstaltning>, dag: string) =>
    paa({ ...TOM, foranstaltninger: [{ ...PRAKTIK, ...f }] }, dag)

  it.each([
    { dag: '2023-03-16', tilstand: 'aktiv', svaret: 'opfyldt' },
    { dag: '2023-03-17', tilstand: 'aktiv', svaret: 'opfyldt' },
    { dag: '2023-03-18', tilstand: 'overskredet', svaret: 'ikke-opfyldt' },
  ])('[RSL-7-a] slutter 31. marts, stilling senest 17. marts: $dag → $tilstand', ({ dag, tilstand, svaret }) => {
    const v = med({}, dag)
    expect(pligt(v, 'RSL-7-a-praktik')).toMatchObject({ tilstand, fristDen: dato('2023-03-17') })
    expect(svar(v, 'RSL-7-a')).toBe(svaret)
  })

  it.each([
    { hvad: 'alle er hørt', inddraget: INDDRAGET, svaret: 'opfyldt' },
    { hvad: 'lægen er ikke hørt', inddraget: { ...INDDRAGET, egenLaege: opl(false) }, svaret: 'ikke-opfyldt' },
    { hvad: 'ingen ved det', inddraget: {}, svaret: 'uoplyst' },
  ])('[RSL-7-a] taget i tide, $hvad → $svaret', ({ inddraget, svaret }) => {
    const v = med({ stillingTaget: den('2023-03-10'), inddraget }, '2023-04-01')
    expect(svar(v, 'RSL-7-a')).toBe(svaret)
    expect(pligt(v, 'RSL-7-a-praktik')?.tilstand).toBe('opfyldt')
  })

  it.each([
    { iTilknytning: opl(true), svaret: 'opfyldt' },
    { iTilknytning: opl(false), svaret: 'ikke-opfyldt' },
    { iTilknytning: undefined, svaret: 'uoplyst' },
  ])('[RSL-7-a] det næste skal i gang med det samme → $svaret', ({ iTilknytning, svaret }) => {
    const naeste = { besluttet: opl(true), ...(iTilknytning === undefined ? {} : { iTilknytning }) }
    const v = med({ stillingTaget: den('2023-03-10'), inddraget: INDDRAGET, naeste }, '2023-04-01')
    expect(svar(v, 'RSL-7-a')).toBe(svaret)
  })

  it('[RSL-7-a] uden en sidste dag er der ingen frist, og det er uoplyst', () => {
    const { slutter: _uden, ...uden } = PRAKTIK
    const v = paa({ ...TOM, foranstaltninger: [uden] }, '2023-02-01')
    expect(v.pligter).toEqual([])
    expect(svar(v, 'RSL-7-a')).toBe('uoplyst')
  })

  it('[RSL-7-a] fristen følger sidste dag, dag for dag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (n) => {
        const slutter = plusDage(dato('2023-02-01'), n) as Dato
        expect(pligt(med({ slutter: opl(slutter) }, '2023-01-15'), 'RSL-7-a-praktik')?.fristDen).toBe(
          plusDage(slutter, -14),
        )
      }),
    )
  })
})
