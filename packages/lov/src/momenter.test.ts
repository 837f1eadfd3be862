import { describe, expect, it } from 'vitest'
import { KATALOG } from './katalog.ts'
import { MOMENTER, type Moment } from './momenter.ts'

const LISTER = Object.entries(MOMENTER) as [string, readonly Moment[]][]

describe.each(LISTER)('Momenterne ved %s', (_navn, momenter) => {
  it('taler både for og imod, så intet skøn kun får den ene side', () => {
    expect(new Set(momenter.map(({ retning }) => retning))).toEqual(new Set(['for', 'imod']))
  })

  it('har hvert sit id, en kilde og en sætning', () => {
    expect(momenter.map(({ id }) => id)).toEqual([...new Set(momenter.map(({ id }) => id))])
    for (const { tekst, kilde } of momenter) {
      expect(tekst).toMatch(/^[A-ZÆØÅ].*\.$/)
      expect(kilde).not.toBe('')
    }
  })
})

it('Ved hvert skøn i katalogets orden står der momenter', () => {
  for (const { navn, momenter } of Object.values(KATALOG.skoen))
    expect([navn, momenter.length > 0]).toEqual([navn, true])
})

it('Et moment for et udviklingsperspektiv taler imod, at arbejdsevnen ikke kan forbedres', () => {
  const retninger = (momenter: readonly Moment[]) => momenter.map(({ id, retning }) => [id, retning])
  const omvendt = { for: 'imod', imod: 'for' } as const
  expect(retninger(MOMENTER.kanIkkeForbedres)).toEqual(
    MOMENTER.udviklingsperspektiv.map(({ id, retning }) => [id, omvendt[retning]]),
  )
})
