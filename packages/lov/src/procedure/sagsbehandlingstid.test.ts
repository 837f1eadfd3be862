import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Ansoegningsfakta, TOM_PROCES } from './fakta.ts'
import { oplystDag, tagerForbehold } from './proeve-svar.ts'
import { RSL_3_1 } from './sagsbehandlingstid.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const ANSOEGT: Ansoegningsfakta = { modtaget: oplystDag('2025-08-01') }
const pligt = (ansoegning: Ansoegningsfakta, dag: string) =>
  vurderProcedure({ ...TOM_PROCES, ansoegning }, dato(dag)).pligter.find(({ id }) => id === 'RSL-3-1')

describe('RSL § 3, stk. 1: så hurtigt som muligt', () => {
  it.each([
    ['dagen før ansøgningen', ANSOEGT, '2025-07-31', 'kommende'],
    ['den dag, ansøgningen kommer', ANSOEGT, '2025-08-01', 'aktiv'],
    ['dagen før afgørelsen', { ...ANSOEGT, afgjort: oplystDag('2025-08-20') }, '2025-08-19', 'aktiv'],
    ['den dag, sagen er afgjort', { ...ANSOEGT, afgjort: oplystDag('2025-08-20') }, '2025-08-20', 'opfyldt'],
  ])('[RSL-3-1] set %s', (_sag, ansoegning, dag, tilstand) => {
    expect(pligt(ansoegning, dag)?.tilstand).toBe(tilstand)
  })

  it('[RSL-3-1] kommunens egen frist gør ikke «så hurtigt som muligt» til en dag, der kan overskrides', () => {
    const ansoegning = { ...ANSOEGT, kommunensFrist: oplystDag('2025-09-26') }
    expect(pligt(ansoegning, '2025-12-01')).toMatchObject({ tilstand: 'aktiv', fristDen: undefined })
  })

  it('[RSL-3-1] en ansøgning fra dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(RSL_3_1, '2025-06-17', ANSOEGT)).toBe(true)
    expect(tagerForbehold(RSL_3_1, '2025-06-18', ANSOEGT)).toBe(false)
  })
})
