import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { manglerI } from '../motor/mangler.ts'
import { type BeskedNr, type Procesfakta, TOM_PROCES } from './fakta.ts'
import { RSL_11_2, RSL_11_B_MEDVIRKEN, RSL_12_PLIGT } from './oplysning-af-sagen.ts'
import { oplystDag, svarPaa, tagerForbehold } from './proeve-svar.ts'
import { forklarPaa } from './reglen-paa.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const DAG = '2025-10-01'
const FAAR_HJAELP: Procesfakta = { ...TOM_PROCES, hjaelpFra: oplystDag('2025-09-01') }
const pligt = (fakta: Procesfakta, dag: string, id: string) =>
  vurderProcedure(fakta, dato(dag)).pligter.find((p) => p.id === id)

describe('RSL § 11, stk. 2: borgeren oplyser om ændringer', () => {
  it('[RSL-11-2] det er ikke oplyst, om borgeren får hjælp', () => {
    expect(svarPaa(RSL_11_2, DAG, TOM_PROCES)).toBe('uoplyst')
  })

  it.each([
    ['2025-08-31', 'kommende'],
    ['2025-09-01', 'aktiv'],
    ['2030-01-01', 'aktiv'],
  ])(
    '[RSL-11-2] hjælp fra 1. september, set %s: borgerens egen pligt er %s og har ingen sidste dag',
    (dag, tilstand) => {
      expect(pligt(FAAR_HJAELP, dag, 'RSL-11-2')).toMatchObject({ ejer: 'borger', tilstand, fristDen: undefined })
    },
  )

  it('[RSL-11-2] uden hjælp er der ingen pligt at vise', () => {
    expect(pligt(TOM_PROCES, DAG, 'RSL-11-2')).toBeUndefined()
  })

  it('[RSL-11-2] hjælp fra dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(RSL_11_2, '2025-06-17', FAAR_HJAELP)).toBe(true)
    expect(tagerForbehold(RSL_11_2, '2025-06-18', FAAR_HJAELP)).toBe(false)
  })
})

describe('RSL § 11 b: borgeren medvirker ikke', () => {
  it('[RSL-11-b-medvirken] ingen har sagt, om borgeren medvirker', () => {
    expect(svarPaa(RSL_11_B_MEDVIRKEN, DAG, TOM_PROCES)).toBe('uoplyst')
  })

  it('[RSL-11-b-medvirken] er det ikke oplyst, er det dét spørgsmål, der mangler svar', () => {
    const mangler = manglerI(forklarPaa(RSL_11_B_MEDVIRKEN, dato(DAG), TOM_PROCES))
    expect(mangler).toEqual([{ art: 'faktum', id: 'borgeren-medvirker-ikke' }])
  })

  it('[RSL-11-b-medvirken] dagen før den læste lovtekst bærer svaret et forbehold', () => {
    expect(tagerForbehold(RSL_11_B_MEDVIRKEN, '2025-06-17', TOM_PROCES)).toBe(true)
    expect(tagerForbehold(RSL_11_B_MEDVIRKEN, '2025-06-18', TOM_PROCES)).toBe(false)
  })
})

describe('RSL § 12: borgeren skal have skriftlig besked', () => {
  const givet = (...numre: readonly BeskedNr[]): Procesfakta => ({
    ...FAAR_HJAELP,
    skriftligBesked: Object.fromEntries(numre.map((nr) => [nr, oplystDag(`2025-09-0${nr + 1}`)])),
  })

  it('[RSL-12-pligt] beskeden kræves af loven selv, også når intet er oplyst om sagen', () => {
    expect(svarPaa(RSL_12_PLIGT, DAG, TOM_PROCES)).toBe('opfyldt')
  })

  it.each<[string, Procesfakta, string, string]>([
    ['dagen før hjælpen', FAAR_HJAELP, '2025-08-31', 'kommende'],
    ['den dag, hjælpen søges', FAAR_HJAELP, '2025-09-01', 'aktiv'],
    ['fire af fem punkter givet', givet(1, 2, 3, 4), '2025-10-01', 'aktiv'],
    ['alle fem, set dagen før det sidste', givet(1, 2, 3, 4, 5), '2025-09-05', 'aktiv'],
    ['alle fem, set den dag det sidste kom', givet(1, 2, 3, 4, 5), '2025-09-06', 'opfyldt'],
    ['loven sætter ingen dag, så den overskrides ikke', FAAR_HJAELP, '2030-01-01', 'aktiv'],
  ])('[RSL-12-pligt] %s', (_sag, fakta, dag, tilstand) => {
    expect(pligt(fakta, dag, 'RSL-12')?.tilstand).toBe(tilstand)
  })

  it('[RSL-12-pligt] den, der hverken søger eller får hjælp, skal ikke have beskeden', () => {
    expect(pligt(TOM_PROCES, DAG, 'RSL-12')).toBeUndefined()
  })
})
