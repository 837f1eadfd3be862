import { describe, expect, it } from 'vitest'
import { type Regelraekke, grupper, soegRegler } from './soeg-regler.ts'

function regel(id: string, lov: Regelraekke['lov'], sted: string, mere: Partial<Regelraekke> = {}): Regelraekke {
  const version = { fra: '2022-01-01', kilde: 'lov 1160/2021' }
  const hjemmel = {
    tekst: sted,
    udgave: 'LBK 280/2024',
    tidligere: false,
    sted: { lov: 'LAB', paragraf: '1' } as const,
  }
  return { id, lov, navn: `Regel ${id}`, hjemmel, gaelder: version, versioner: [version], ord: '', ...mere }
}

const REGLER = [
  regel('LAB-112-3', 'LAB', 'LAB § 112, stk. 3', { ord: 'Ønsker borgeren selv forløbet?' }),
  regel('LAB-113-2', 'LAB', 'LAB § 113, stk. 2, 1. pkt.', { navn: 'Indsatsgaranti' }),
  regel('FVL-19', 'FVL', 'FVL § 19', { navn: 'Partshøring' }),
  regel('BEK-1708-17-4', 'BEK', 'BEK 1708/2024 § 17, stk. 4', { ord: 'Har borgeren haft ordinære timer?' }),
]

describe('Søg i regelbogen', () => {
  it.each([
    ['§ 112', ['LAB-112-3']],
    ['LAB 112 stk. 3', ['LAB-112-3']],
    ['lab-112-3', ['LAB-112-3']],
    ['§ 11', []],
    ['17', ['BEK-1708-17-4']],
    ['ordinære timer', ['BEK-1708-17-4']],
    ['forvaltningsloven', ['FVL-19']],
    ['PARTSHØRING', ['FVL-19']],
    ['borgeren', ['LAB-112-3', 'BEK-1708-17-4']],
    ['  ', ['LAB-112-3', 'LAB-113-2', 'FVL-19', 'BEK-1708-17-4']],
    ['fleksjob garanti', []],
  ])('«%s» finder %j', (soeg, fundne) => {
    expect(soegRegler(REGLER, soeg).map(({ id }) => id)).toEqual(fundne)
  })

  it('ordner efter lov og beholder lovens egen orden', () => {
    expect(grupper(REGLER).map(({ lov, regler }) => [lov, regler.map(({ id }) => id)])).toEqual([
      ['LAB', ['LAB-112-3', 'LAB-113-2']],
      ['BEK', ['BEK-1708-17-4']],
      ['FVL', ['FVL-19']],
    ])
  })
})
