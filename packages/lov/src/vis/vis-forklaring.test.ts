import { type Svar, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { fast } from '../motor/beregnet.ts'
import { medmindre, undtagelse } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { skrivHvorfor, skrivVaerdi, visForklaring } from './vis-forklaring.ts'

const DAG = dato('2023-05-15')
const led = (id: string, svar: Svar): Vilkaar<undefined> => fast({ id, spoergsmaal: '?' }, svar)

describe('Uafklaret lov, som den vises', () => {
  const vist = (A: Svar, B: Svar, laesning?: 'A' | 'B') => {
    const tvivl = { id: 'T', titel: 'Hvordan?', A: 'Sådan.', B: 'Eller sådan.', hvemBeslutter: 'faglig leder' }
    const valg = laesning === undefined ? undefined : { laesning, af: 'Jens Lund', begrundelse: 'Efter ordlyden.' }
    const vilkaar = tvivlsomt<undefined>(
      { id: 'X', spoergsmaal: '?' },
      tvivl,
      { A: led('A', A), B: led('B', B) },
      () => valg,
    )
    return visForklaring(vilkaar.forklar(undefined), DAG).fordi.map(
      ({ id, harBetydning }) => `${id}${harBetydning ? '' : ' uden betydning'}`,
    )
  }

  it.each<{ sag: string; A: Svar; B: Svar; laesning?: 'A' | 'B'; fordi: readonly string[] }>([
    { sag: 'uenige, ikke valgt: begge', A: 'opfyldt', B: 'ikke-opfyldt', fordi: ['A', 'B'] },
    {
      sag: 'uenige, B valgt: begge, og B bærer',
      A: 'opfyldt',
      B: 'ikke-opfyldt',
      laesning: 'B',
      fordi: ['A uden betydning', 'B'],
    },
    { sag: 'enige, ikke valgt: den ene', A: 'opfyldt', B: 'opfyldt', fordi: ['A'] },
    { sag: 'enige, A valgt: A', A: 'opfyldt', B: 'opfyldt', laesning: 'A', fordi: ['A'] },
    { sag: 'enige, B valgt: B, for det er den, der bærer', A: 'opfyldt', B: 'opfyldt', laesning: 'B', fordi: ['B'] },
  ])('$sag', ({ A, B, laesning, fordi }) => {
    expect(vist(A, B, laesning)).toEqual(fordi)
  })
})

describe('Linjen om hvorfor', () => {
  it.each<{ hovedregel: Svar; naar: Svar; linje: string }>([
    { hovedregel: 'opfyldt', naar: 'uoplyst', linje: 'Hovedreglen er opfyldt.' },
    { hovedregel: 'ikke-opfyldt', naar: 'opfyldt', linje: 'Hovedreglen er ikke opfyldt, men borgeren ønsker det.' },
    {
      hovedregel: 'ikke-opfyldt',
      naar: 'ikke-opfyldt',
      linje: 'Hovedreglen er ikke opfyldt, og der er ikke et ønske.',
    },
    {
      hovedregel: 'ikke-opfyldt',
      naar: 'uoplyst',
      linje: 'Hovedreglen er ikke opfyldt; borgerens ønske er ikke oplyst.',
    },
    {
      hovedregel: 'uoplyst',
      naar: 'opfyldt',
      linje: 'Borgeren ønsker det, så hovedreglen behøver ikke være afklaret.',
    },
    { hovedregel: 'uoplyst', naar: 'uoplyst', linje: 'Hovedreglen er ikke afklaret.' },
  ])('medmindre: hovedreglen $hovedregel, ønsket $naar', ({ hovedregel, naar, linje }) => {
    const vilkaar = medmindre<undefined>({ id: 'X', spoergsmaal: '?' }, led('a', hovedregel), led('b', naar))
    expect(skrivHvorfor(vilkaar.forklar(undefined))).toBe(linje)
  })

  it.each<{ hovedregel: Svar; naar: Svar; linje: string }>([
    { hovedregel: 'opfyldt', naar: 'ikke-opfyldt', linje: 'Hovedreglen er opfyldt.' },
    { hovedregel: 'opfyldt', naar: 'kraever-skoen', linje: 'Hovedreglen er opfyldt; undtagelsen er ikke afklaret.' },
    { hovedregel: 'opfyldt', naar: 'opfyldt', linje: 'Undtagelsen gælder, og den går forud.' },
    { hovedregel: 'ikke-opfyldt', naar: 'ikke-opfyldt', linje: 'Hovedreglen er ikke opfyldt.' },
    { hovedregel: 'kraever-skoen', naar: 'kraever-skoen', linje: 'Hovedreglen er ikke afklaret.' },
  ])('undtagelse: hovedreglen $hovedregel, undtagelsen $naar', ({ hovedregel, naar, linje }) => {
    const vilkaar = undtagelse<undefined>({ id: 'X', spoergsmaal: '?' }, led('a', hovedregel), led('b', naar))
    expect(skrivHvorfor(vilkaar.forklar(undefined))).toBe(linje)
  })
})

describe('Værdien af en oplysning', () => {
  const fra = dato('2023-01-01')
  const til = dato('2023-06-30')

  it.each<{ id: string; vaerdi: unknown; tekst: string }>([
    { id: 'modtager-foertidspension', vaerdi: true, tekst: 'ja' },
    { id: 'modtager-foertidspension', vaerdi: false, tekst: 'nej' },
    { id: 'varighed', vaerdi: 24, tekst: '24 måneder' },
    { id: 'starter', vaerdi: fra, tekst: '1. januar 2023' },
    { id: 'foedselsdag', vaerdi: { tidligst: fra, senest: fra }, tekst: '1. januar 2023' },
    { id: 'foedselsdag', vaerdi: { tidligst: fra, senest: til }, tekst: 'mellem 1. januar 2023 og 30. juni 2023' },
    { id: 'tidligere-forloeb', vaerdi: [], tekst: 'ingen' },
    {
      id: 'tidligere-forloeb',
      vaerdi: [{ fra, til }, {}],
      tekst: '1. januar 2023 – 30. juni 2023; et forløb uden kendte dage',
    },
    { id: 'orlov', vaerdi: [], tekst: 'ingen' },
    { id: 'orlov', vaerdi: [{ fra, til, art: 'barsel' }], tekst: 'barsel 1. januar 2023 – 30. juni 2023' },
  ])('$id: $tekst', ({ id, vaerdi, tekst }) => {
    expect(skrivVaerdi(id, vaerdi)).toBe(tekst)
  })
})
