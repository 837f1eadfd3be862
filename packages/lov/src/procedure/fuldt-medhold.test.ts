import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { manglerI } from '../motor/mangler.ts'
import { FVL_22_KRAEVES } from './begrundelse.ts'
import type { Afgoerelsesfakta } from './fakta.ts'
import { FVL_25_KRAEVES } from './klagevejledning.ts'
import { oplyst, oplystDag, svarPaa, tagerForbehold } from './proeve-svar.ts'
import { forklarPaa } from './reglen-paa.ts'

const DAG = '2025-10-01'
const afgoerelse = (rest: Partial<Afgoerelsesfakta>): Afgoerelsesfakta => ({ truffetDen: oplystDag(DAG), ...rest })

/** Resten af den samme undtagelse i § 22 og § 25 end den, der vises som eksempler: kun fuldt medhold fritager. */
const SAGER: readonly [sag: string, rest: Partial<Afgoerelsesfakta>, svar: string][] = [
  ['borgeren ønskede det ikke, og resten er ikke oplyst', { oensket: { svar: 'nej' } }, 'opfyldt'],
  ['bevilget, og borgeren er spurgt uden at have svaret', { givetFuldtUd: oplyst(true), oensket: {} }, 'uoplyst'],
]

describe('FVL § 22: skal den skriftlige afgørelse begrundes?', () => {
  it.each(SAGER)('[FVL-22-kraeves] %s', (_sag, rest, svar) => {
    expect(svarPaa(FVL_22_KRAEVES, DAG, afgoerelse(rest))).toBe(svar)
  })

  it('[FVL-22-kraeves] mangler borgerens svar, er det dét, der mangler, og intet andet', () => {
    const forklaring = forklarPaa(FVL_22_KRAEVES, dato(DAG), afgoerelse({ givetFuldtUd: oplyst(true) }))
    expect(manglerI(forklaring)).toEqual([{ art: 'oenske', id: 'oensket-afgoerelse' }])
  })

  it('[FVL-22-kraeves] en afgørelse fra dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(FVL_22_KRAEVES, '2014-06-24', afgoerelse({}))).toBe(true)
    expect(tagerForbehold(FVL_22_KRAEVES, '2014-06-25', afgoerelse({}))).toBe(false)
  })
})

describe('FVL § 25, stk. 1: skal afgørelsen have klagevejledning?', () => {
  it.each(SAGER)('[FVL-25-kraeves] %s', (_sag, rest, svar) => {
    expect(svarPaa(FVL_25_KRAEVES, DAG, afgoerelse(rest))).toBe(svar)
  })

  it('[FVL-25-kraeves] en klagevejledning, der allerede står der, ændrer ikke, om den kræves', () => {
    const klagevejledning = { klageinstans: oplyst(true), fremgangsmaade: oplyst(true), tidsfrist: oplyst(true) }
    const afslag = afgoerelse({ givetFuldtUd: oplyst(false), klagevejledning })
    expect(svarPaa(FVL_25_KRAEVES, DAG, afslag)).toBe('opfyldt')
  })

  it('[FVL-25-kraeves] en afgørelse fra dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(FVL_25_KRAEVES, '2014-06-24', afgoerelse({}))).toBe(true)
    expect(tagerForbehold(FVL_25_KRAEVES, '2014-06-25', afgoerelse({}))).toBe(false)
  })
})
