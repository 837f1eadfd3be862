import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type Notatfakta, TOM_PROCES } from './fakta.ts'
import { OFFL_13_1, OFFL_13_2 } from './notat-og-journal.ts'
import { oplyst, oplystDag, proeveSkoen, svarPaa, tagerForbehold } from './proeve-svar.ts'
import { vurderProcedure } from './vurder-procedure.ts'

const DAG = '2025-10-01'
const TELEFON: Notatfakta = {
  id: 'telefon',
  navn: 'lægens opkald',
  art: 'oplysning',
  den: oplystDag('2025-09-01'),
  betydning: proeveSkoen('ja'),
  fremgaarAfSagen: oplyst(false),
}
const SKRIDT: Notatfakta = { ...TELEFON, id: 'skridt', navn: 'rykkeren til sygehuset', art: 'sagsskridt' }
const uden = (notat: Notatfakta, felt: 'betydning' | 'fremgaarAfSagen'): Notatfakta => {
  const { [felt]: _, ...resten } = notat
  return resten
}
const pligt = (notat: Notatfakta, dag: string, id: string) =>
  vurderProcedure({ ...TOM_PROCES, notater: [notat] }, dato(dag)).pligter.find((p) => p.id === id)?.tilstand

describe('OFFL § 13, stk. 1: oplysninger, kommunen får at vide', () => {
  it.each<[string, Notatfakta, string]>([
    ['lægen ringer med noget, der betyder noget, og det står ingen steder', TELEFON, 'opfyldt'],
    ['opkaldet er uden betydning', { ...TELEFON, betydning: proeveSkoen('nej') }, 'ikke-opfyldt'],
    ['det samme står i lægeattesten', { ...TELEFON, fremgaarAfSagen: oplyst(true) }, 'ikke-opfyldt'],
    ['ingen har set efter i sagen', uden(TELEFON, 'fremgaarAfSagen'), 'uoplyst'],
    ['ingen har vurderet betydningen', uden(TELEFON, 'betydning'), 'kraever-skoen'],
    ['betydningen er vurderet uden grund', { ...TELEFON, betydning: proeveSkoen('nej', '') }, 'kraever-skoen'],
    [
      'står i sagen, så betydningen er ligegyldig',
      { ...uden(TELEFON, 'betydning'), fremgaarAfSagen: oplyst(true) },
      'ikke-opfyldt',
    ],
  ])('[OFFL-13-1] %s', (_sag, notat, svar) => {
    expect(svarPaa(OFFL_13_1, DAG, notat)).toBe(svar)
  })

  it('[OFFL-13-1] pligten begynder den dag, lægen ringer, og gælder ikke som et skridt i sagen', () => {
    expect(pligt(TELEFON, '2025-08-31', 'OFFL-13-1/telefon')).toBe('kommende')
    expect(pligt(TELEFON, '2025-09-01', 'OFFL-13-1/telefon')).toBe('aktiv')
    expect(pligt(TELEFON, '2025-09-01', 'OFFL-13-2/telefon')).toBeUndefined()
  })

  it('[OFFL-13-1] et opkald dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(OFFL_13_1, '2020-06-29', TELEFON)).toBe(true)
    expect(tagerForbehold(OFFL_13_1, '2020-06-30', TELEFON)).toBe(false)
  })
})

describe('OFFL § 13, stk. 2: skridt i sagen', () => {
  it('[OFFL-13-2] er skridtet noteret, er pligten opfyldt fra den dag', () => {
    const noteret = { ...SKRIDT, noteret: oplystDag('2025-09-03') }
    expect(pligt(noteret, '2025-09-02', 'OFFL-13-2/skridt')).toBe('aktiv')
    expect(pligt(noteret, '2025-09-03', 'OFFL-13-2/skridt')).toBe('opfyldt')
    expect(pligt(noteret, '2025-09-03', 'OFFL-13-1/skridt')).toBeUndefined()
  })

  it('[OFFL-13-2] et skridt dagen før den læste lovtekst bærer et forbehold', () => {
    expect(tagerForbehold(OFFL_13_2, '2020-06-29', SKRIDT)).toBe(true)
    expect(tagerForbehold(OFFL_13_2, '2020-06-30', SKRIDT)).toBe(false)
  })
})
