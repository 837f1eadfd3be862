import { dato, iso, plusDage } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { erUdgaveId } from './index-opslag.ts'
import { UDGAVE_TIDER, udgaverPaa } from './udgaver.ts'

const navne = (lov: Parameters<typeof udgaverPaa>[0], dag: string) =>
  udgaverPaa(lov, dato(dag)).map((tid) => tid.udgave)

describe('Hvilke udgaver er loven den dag', () => {
  it.each([
    { dag: '2012-12-31', udgaver: [] },
    { dag: '2013-01-01', udgaver: ['lov 1380/2012'] },
    { dag: '2018-05-31', udgaver: ['LBK 1342/2016'] },
    { dag: '2018-06-01', udgaver: ['LBK 1342/2016', 'lov 553/2018'] },
    { dag: '2020-01-01', udgaver: ['lov 548/2019'] },
    { dag: '2021-12-31', udgaver: ['lov 548/2019', 'lov 2189/2020'] },
    { dag: '2022-01-01', udgaver: ['lov 548/2019', 'lov 2189/2020', 'lov 1160/2021'] },
    { dag: '2022-05-22', udgaver: ['LBK 701/2022'] },
    { dag: '2026-01-31', udgaver: ['LBK 280/2024', 'lov 1657/2024'] },
    { dag: '2026-02-01', udgaver: ['LBK 280/2024', 'lov 1657/2024', 'lov 1750/2025'] },
  ])('LAB den $dag: $udgaver', ({ dag, udgaver }) => {
    expect(navne('LAB', dag)).toEqual(udgaver)
  })

  it('LAS har et kendt hul, hvor ingen sammenskrivning er skaffet', () => {
    expect(navne('LAS', '2014-06-30')).toEqual(['lov 1380/2012'])
    expect(navne('LAS', '2014-07-01')).toEqual([])
    expect(navne('LAS', '2021-06-08')).toEqual(['LBK 241/2021'])
  })

  it('bekendtgørelsen om rehabiliteringsplan afløses uden overlap', () => {
    expect(navne('BEK', '2024-12-31')).toContain('BEK 2408/2021')
    expect(navne('BEK', '2025-01-01')).not.toContain('BEK 2408/2021')
    expect(navne('BEK', '2025-01-01')).toContain('BEK 1708/2024')
  })
})

describe('Tidsrummene', () => {
  it.each(UDGAVE_TIDER)('$lov $udgave er kendt, vender rigtigt og har en kilde', ({ udgave, fra, indtil, kilde }) => {
    expect(erUdgaveId(udgave)).toBe(true)
    expect(indtil === undefined || fra < indtil).toBe(true)
    expect(kilde).not.toBe('')
  })

  const hovedtekster = UDGAVE_TIDER.filter(({ lov, rolle }) => rolle === 'hovedtekst' && lov !== 'BEK' && lov !== 'LOV')
  it.each(hovedtekster)('$lov har højst én hovedtekst omkring $udgave', ({ lov, fra, indtil }) => {
    for (const dag of [plusDage(fra, -1), fra, ...(indtil === undefined ? [] : [plusDage(indtil, -1), indtil])]) {
      const samtidige = udgaverPaa(lov, dag).filter(({ rolle }) => rolle === 'hovedtekst')
      expect(samtidige.length, `${lov} ${iso(dag)}`).toBeLessThanOrEqual(1)
    }
  })

  it('LAB har netop én hovedtekst hver dag fra 2013', () => {
    for (const { fra } of UDGAVE_TIDER.filter(({ lov }) => lov === 'LAB')) {
      for (const dag of [fra, plusDage(fra, -1)].filter((d) => d >= dato('2013-01-01'))) {
        expect(udgaverPaa('LAB', dag).filter(({ rolle }) => rolle === 'hovedtekst')).toHaveLength(1)
      }
    }
  })
})
