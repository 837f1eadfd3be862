import { describe, expect, it } from 'vitest'
import { type Hjemmel, type HjemmelSkrift, skrivHjemmel } from './hjemmel.ts'

const LAB_112: Hjemmel = { lov: 'LAB', paragraf: '112', udgave: 'LBK 280/2024' }

describe('En hjemmel skrives', () => {
  it.each<{ skrift: string; hjemmel: Hjemmel }>([
    { skrift: 'LAB § 112', hjemmel: LAB_112 },
    { skrift: 'LAB § 112, stk. 1', hjemmel: { ...LAB_112, stk: 1 } },
    { skrift: 'LAB § 112, stk. 1, nr. 2', hjemmel: { ...LAB_112, stk: 1, nr: 2 } },
    { skrift: 'LAB § 112, stk. 3, 1. pkt.', hjemmel: { ...LAB_112, stk: 3, pkt: 1 } },
    { skrift: 'LAB § 112, stk. 1, nr. 2, litra b', hjemmel: { ...LAB_112, stk: 1, nr: 2, litra: 'b' } },
    {
      skrift: 'LAB § 112, stk. 1, nr. 2, litra b, 3. pkt.',
      hjemmel: { ...LAB_112, pkt: 3, litra: 'b', nr: 2, stk: 1 },
    },
    { skrift: 'LAB § 68 a, stk. 2', hjemmel: { lov: 'LAB', paragraf: '68 a', stk: 2, udgave: 'LBK 1342/2016' } },
    { skrift: 'LSP § 1 a', hjemmel: { lov: 'LSP', paragraf: '1 a', udgave: 'LBK 1123/2024' } },
    { skrift: 'FVL § 19, stk. 1', hjemmel: { lov: 'FVL', paragraf: '19', stk: 1, udgave: 'LBK 433/2014' } },
  ])('«$skrift»', ({ skrift, hjemmel }) => {
    expect(skrivHjemmel(hjemmel)).toBe(skrift)
  })

  it.each<{ skrift: string; hjemmel: Hjemmel; som: HjemmelSkrift }>([
    { skrift: 'LAB § 112, stk. 3 (LBK 280/2024)', hjemmel: { ...LAB_112, stk: 3 }, som: { medUdgave: true } },
    { skrift: 'tidl. LAB § 112, stk. 3', hjemmel: { ...LAB_112, stk: 3 }, som: { tidligere: true } },
    {
      skrift: 'tidl. LAB § 112, stk. 1, nr. 2, 1. pkt. (LBK 280/2024)',
      hjemmel: { ...LAB_112, stk: 1, nr: 2, pkt: 1 },
      som: { tidligere: true, medUdgave: true },
    },
  ])('«$skrift», når læseren skal vide, hvilken udgave det er', ({ skrift, hjemmel, som }) => {
    expect(skrivHjemmel(hjemmel, som)).toBe(skrift)
  })

  it.each<{ skrift: string; hjemmel: Hjemmel }>([
    { skrift: 'lov 1160/2021 § 7, stk. 3', hjemmel: { lov: 'LOV', paragraf: '7', stk: 3, udgave: 'lov 1160/2021' } },
    { skrift: 'BEK 2409/2021 § 1', hjemmel: { lov: 'BEK', paragraf: '1', udgave: 'BEK 2409/2021' } },
  ])('«$skrift»: en ændringslov og en bekendtgørelse hedder deres nummer, og det skrives kun én gang', (raekke) => {
    expect(skrivHjemmel(raekke.hjemmel)).toBe(raekke.skrift)
    expect(skrivHjemmel(raekke.hjemmel, { medUdgave: true })).toBe(raekke.skrift)
  })
})
