import { describe, expect, it } from 'vitest'
import { MOMENTER } from './moment.ts'
import { PRAKSIS_2022 } from './praksis-2022.ts'
import { PRINCIPMEDDELELSER } from './principmeddelelser.ts'

describe('Praksis fra temamødet 10. marts 2022', () => {
  it('er 26 sager i notatets rækkefølge', () => {
    expect(PRAKSIS_2022.map((sag) => sag.nr)).toEqual(Array.from({ length: 26 }, (_, nr) => nr + 1))
  })

  it('har de udfald, notatet har: 20 stadfæstelser, 4 ændringer, 2 rene hjemvisninger', () => {
    const foerste = PRAKSIS_2022.map((sag) => sag.udfald[0])
    expect(foerste.filter((u) => u === 'stadfaestelse')).toHaveLength(20)
    expect(foerste.filter((u) => u === 'aendring')).toHaveLength(4)
    expect(foerste.filter((u) => u === 'hjemvisning')).toHaveLength(2)
  })

  it('lader sag 7 være både ændring og hjemvisning', () => {
    expect(PRAKSIS_2022[6]?.udfald).toEqual(['aendring', 'hjemvisning'])
  })

  it.each(PRAKSIS_2022)('sag $nr siger, hvad den hviler på, og hvad den afgør', ({ momenter, resultater, resume }) => {
    expect(momenter.length).toBeGreaterThan(0)
    expect(resultater.length).toBeGreaterThan(0)
    expect(resume.length).toBeLessThan(260)
  })

  it('bruger hvert moment mindst én gang', () => {
    const brugte = new Set(PRAKSIS_2022.flatMap((sag) => sag.momenter))
    expect([...brugte].toSorted()).toEqual(Object.keys(MOMENTER).toSorted())
  })
})

describe('Principmeddelelser', () => {
  it('står én gang hver', () => {
    expect(new Set(PRINCIPMEDDELELSER.map((p) => p.nr)).size).toBe(PRINCIPMEDDELELSER.length)
  })

  it('siger, hvad der er ændret, når de er delvis overhalet', () => {
    const uden = PRINCIPMEDDELELSER.filter((p) => p.status === 'delvis-overhalet' && p.forbehold === undefined)
    expect(uden).toEqual([])
  })
})
