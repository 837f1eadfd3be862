import type { Svar } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Laesningsvalg } from '../motor/oplysning.ts'
import { fast } from '../motor/beregnet.ts'
import { alleVilkaar, medmindre, mindstEtVilkaar, undtagelse } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { mangellisten } from './mangelliste.ts'

const X = { id: 'X', spoergsmaal: 'Er det i orden?' }
const led = (id: string, svar: Svar): Vilkaar<undefined> => fast({ id, spoergsmaal: `Er ${id} der?` }, svar)
const mangler = (vilkaar: Vilkaar<undefined>) => mangellisten([vilkaar.forklar(undefined)]).map(({ id }) => id)

describe('Det, der mangler, siges dér, hvor det kan gøres', () => {
  it('alle: det, der ikke er i orden, hvert for sig', () => {
    const dele = [led('a', 'opfyldt'), led('b', 'uoplyst'), led('c', 'ikke-opfyldt'), led('d', 'kraever-skoen')]
    expect(mangler(alleVilkaar(X, dele))).toEqual(['b', 'c', 'd'])
    expect(mangler(alleVilkaar(X, dele, 'regel'))).toEqual(['b', 'c', 'd'])
    expect(mangler(alleVilkaar(X, [led('a', 'opfyldt')]))).toEqual([])
  })

  it('mindst én: leddet selv, for der er flere veje', () => {
    expect(mangler(mindstEtVilkaar(X, [led('a', 'ikke-opfyldt'), led('b', 'uoplyst')]))).toEqual(['X'])
  })

  it.each<{ hoved: Svar; naar: Svar; liste: readonly string[] }>([
    { hoved: 'opfyldt', naar: 'ikke-opfyldt', liste: [] },
    { hoved: 'opfyldt', naar: 'opfyldt', liste: ['X'] },
    { hoved: 'opfyldt', naar: 'uoplyst', liste: ['naar'] },
    { hoved: 'ikke-opfyldt', naar: 'ikke-opfyldt', liste: ['hoved'] },
    { hoved: 'ikke-opfyldt', naar: 'uoplyst', liste: ['hoved', 'naar'] },
    { hoved: 'uoplyst', naar: 'ikke-opfyldt', liste: ['hoved'] },
    { hoved: 'uoplyst', naar: 'opfyldt', liste: ['hoved'] },
    { hoved: 'kraever-skoen', naar: 'kraever-skoen', liste: ['hoved', 'naar'] },
  ])('undtagelse: hovedreglen $hoved, undtagelsen $naar → $liste', ({ hoved, naar, liste }) => {
    expect(mangler(undtagelse(X, led('hoved', hoved), led('naar', naar)))).toEqual(liste)
  })

  it.each<{ hoved: Svar; naar: Svar; liste: readonly string[] }>([
    { hoved: 'ikke-opfyldt', naar: 'opfyldt', liste: [] },
    { hoved: 'ikke-opfyldt', naar: 'ikke-opfyldt', liste: ['hoved'] },
    { hoved: 'uoplyst', naar: 'ikke-opfyldt', liste: ['hoved'] },
    { hoved: 'ikke-opfyldt', naar: 'uoplyst', liste: ['hoved', 'naar'] },
  ])('medmindre: hovedreglen $hoved, undtagelsen $naar → $liste', ({ hoved, naar, liste }) => {
    expect(mangler(medmindre(X, led('hoved', hoved), led('naar', naar)))).toEqual(liste)
  })
})

describe('Er loven uafklaret, siges begge dele: det, der mangler, og at der skal vælges', () => {
  const tvivl = { id: 'T', titel: 'Hvordan?', A: 'Sådan.', B: 'Eller sådan.', hvemBeslutter: 'faglig leder' }
  const valg = (laesning: 'A' | 'B'): Laesningsvalg => ({ laesning, af: 'Jens Lund', begrundelse: 'Læst.' })
  const tvivlen = (A: Svar, B: Svar, laesning?: 'A' | 'B') =>
    tvivlsomt<undefined>(X, tvivl, { A: led('A', A), B: led('B', B) }, () =>
      laesning === undefined ? undefined : valg(laesning),
    )

  it.each<{ A: Svar; B: Svar; laesning?: 'A' | 'B'; liste: readonly string[] }>([
    { A: 'opfyldt', B: 'opfyldt', liste: [] },
    { A: 'opfyldt', B: 'ikke-opfyldt', liste: ['B', 'X'] },
    { A: 'ikke-opfyldt', B: 'opfyldt', liste: ['A', 'X'] },
    { A: 'ikke-opfyldt', B: 'ikke-opfyldt', liste: ['A', 'B'] },
    { A: 'opfyldt', B: 'uoplyst', liste: ['B', 'X'] },
    { A: 'ikke-opfyldt', B: 'uoplyst', laesning: 'A', liste: ['A'] },
    { A: 'ikke-opfyldt', B: 'uoplyst', laesning: 'B', liste: ['B'] },
    { A: 'opfyldt', B: 'uoplyst', laesning: 'A', liste: [] },
  ])('A $A, B $B, valgt $laesning → $liste', ({ A, B, laesning, liste }) => {
    expect(mangler(tvivlen(A, B, laesning))).toEqual(liste)
  })

  it('valget bærer tvivlens id; en mangel har sit spørgsmål og svar', () => {
    expect(mangellisten([tvivlen('opfyldt', 'ikke-opfyldt').forklar(undefined)])).toEqual([
      { id: 'B', spoergsmaal: 'Er B der?', hjemmel: undefined, svar: 'ikke-opfyldt' },
      { id: 'X', spoergsmaal: 'Er det i orden?', hjemmel: undefined, svar: 'kraever-skoen', tvivl: 'T' },
    ])
  })

  it('det samme sted nævnes én gang, hvor mange regler det end mangler i', () => {
    const a = alleVilkaar(X, [led('a', 'uoplyst')]).forklar(undefined)
    expect(mangellisten([a, a]).map(({ id }) => id)).toEqual(['a'])
  })
})
