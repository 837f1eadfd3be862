import { type Hjemmel, dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { fast } from '../motor/beregnet.ts'
import { forskelle } from './regel-forskel.ts'
import { regelindhold } from './regel-indhold.ts'

const HJEMMEL: Hjemmel = { lov: 'LAB', paragraf: '114', stk: 1, udgave: 'LBK 280/2024' }
const NYTAAR = dato('2022-01-01')
const udgave = (indhold: unknown) => ({ fra: NYTAAR, kilde: 'lov 1', indhold })
const led = fast<undefined>({ id: 'X', spoergsmaal: 'Er det sådan?', hjemmel: HJEMMEL }, 'opfyldt')

describe('Det, en udgave siger', () => {
  it('er intet, når reglen ikke findes', () => {
    const intet = { traeer: [], tabel: [], hjemmel: undefined, forbehold: undefined }
    expect(regelindhold({ fra: NYTAAR, kilde: 'lov 1', fravaer: 'endnu-ikke' })).toEqual(intet)
  })

  it('er et træ, når indholdet er et vilkår, og flere, når det er flere ved navn', () => {
    expect(regelindhold(udgave(led))).toMatchObject({ traeer: [{ id: 'X' }], tabel: [], hjemmel: HJEMMEL })
    const navngivne = regelindhold(udgave({ standby: led, ukendt: led, forbehold: 'Ikke læst.' }))
    expect(navngivne.traeer.map(({ spoergsmaal }) => spoergsmaal)).toEqual(['Standby: Er det sådan?', 'Er det sådan?'])
    expect(navngivne).toMatchObject({ tabel: [], hjemmel: HJEMMEL, forbehold: 'Ikke læst.' })
  })

  it.each([
    { maaneder: 12, ord: '1 år' },
    { maaneder: 18, ord: '18 måneder' },
    { maaneder: 36, ord: '3 år' },
  ])('skriver en længde i hele år, når den er det: $ord', ({ maaneder, ord }) => {
    const regel = { mindstMaaneder: maaneder, hoejstMaaneder: 60, orlovArter: ['barsel', 'sorgorlov'] }
    expect(regelindhold(udgave({ regel })).tabel).toEqual([
      ['Mindst', ord],
      ['Højst', '5 år'],
      ['Orlov med ret til dagpenge, der ikke tæller med', 'barsel og sorgorlov'],
    ])
  })

  it('er en formodning med sin kilde; en kilde alene er ikke en', () => {
    expect(regelindhold(udgave({ tekst: 'Det er nok.', kilde: 'STAR' })).tabel).toEqual([
      ['Formodning', 'Det er nok.'],
      ['Kilde', 'STAR'],
    ])
    expect(regelindhold(udgave({ kilde: 'STAR' })).tabel).toEqual([])
  })
})

describe('Forskellen på to udgaver', () => {
  it('er ingen, når det er den samme', () => {
    const den = udgave(led)
    expect(forskelle(den, den)).toEqual([{ art: 'samme', tekst: 'Reglen er den samme udgave på begge dage.' }])
  })

  it('er loven bag, når leddene er de samme', () => {
    expect(forskelle(udgave(led), { ...udgave(led), kilde: 'lov 2' })).toEqual([
      { art: 'samme', tekst: 'Leddene er de samme. Loven bag er en anden: lov 2.' },
    ])
  })
})
