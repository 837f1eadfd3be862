import { dato, skrivHjemmel } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { afsnittetsSted, undladtAttestsSted } from './planens-steder.ts'

const sted = (hjemmel: ReturnType<typeof undladtAttestsSted>) => hjemmel && skrivHjemmel(hjemmel)

describe('Hvor loven beder om det', () => {
  it('helbredet står i nr. 5 af de syv oplysninger, og parternes syn i andet punktum om det, der er prøvet', () => {
    const dag = dato('2025-06-02')
    expect(afsnittetsSted('helbred', dag)).toMatchObject({ udgave: 'BEK 1708/2024', paragraf: '3', stk: 1, nr: 5 })
    expect(afsnittetsSted('borgerens-aarsag', dag)).toMatchObject({ paragraf: '3', stk: 2, pkt: 2 })
    expect(afsnittetsSted('borgerens-aarsag', dato('2023-06-01'))).toMatchObject({ udgave: 'BEK 2408/2021' })
  })

  it('målet for job og uddannelse er ikke et af bekendtgørelsens punkter', () => {
    expect(afsnittetsSted('job-og-uddannelsesmaal', dato('2025-06-02'))).toBeUndefined()
  })

  it.each([
    ['2012-12-31', undefined],
    ['2024-12-31', undefined],
    ['2025-01-01', 'BEK 1708/2024'],
    ['2026-02-01', 'BEK 47/2026'],
    ['2026-11-23', 'BEK 47/2026'],
  ])('attesten kan undlades med grund den %s: %s', (dag, udgave) => {
    const fundet = undladtAttestsSted(dato(dag))
    expect(fundet?.udgave).toBe(udgave)
    if (udgave !== undefined) expect(sted(fundet)).toContain('§ 4')
  })
})
