import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { koer } from './koer.ts'
import { proeveTerminal } from './proeve-terminal.ts'

const LOEBENDE = fileURLToPath(new URL('../../../eksempler/loebende-forloeb.json', import.meta.url))

async function frister(...argumenter: readonly string[]) {
  const { terminal, ud, fejl } = proeveTerminal()
  return { udgang: await koer(['lov', 'frister', ...argumenter], terminal), ud: ud(), fejl: fejl() }
}

/** Linjerne under en overskrift, til den næste tomme linje. */
const under = (ud: string, overskrift: string): string =>
  ud.split('\n\n').find((afsnit) => afsnit.startsWith(overskrift)) ?? ''

describe('fodfaeste lov frister', () => {
  it('viser garantidagen med de 14 dage, uret har stået stille, og det, der opfylder pligten', async () => {
    const { udgang, ud } = await frister(LOEBENDE, '--dato', '2025-01-15')
    expect(udgang).toBe(0)
    expect(under(ud, 'Skal gøres')).toMatch(/15\. januar 2025 +Få en indsats fra indsatsdelen begyndt/)
    expect(under(ud, 'Skal gøres')).toContain('LAB § 113, stk. 2, 1. pkt. (LBK 280/2024)')
  })

  it('viser dagen efter, at fristen er gået, og at sagen skal forelægges igen', async () => {
    const { ud } = await frister(LOEBENDE, '--dato', '2025-01-16')
    expect(under(ud, 'Overskredet')).toContain('Få en indsats fra indsatsdelen begyndt')
    expect(under(ud, 'Skal gøres')).toContain('Forelæg sagen for rehabiliteringsteamet igen')
  })

  it('nævner kun tvivl, der gør en forskel i sagen', async () => {
    expect((await frister(LOEBENDE, '--dato', '2025-01-16')).ud).not.toContain('Tvivl i loven')
    const { ud } = await frister(LOEBENDE, '--dato', '2026-11-23')
    expect(under(ud, 'Tvivl i loven')).toContain('indsatsgarantien')
  })

  it('viser med --helt, hvad fristen er regnet af', async () => {
    const { ud } = await frister(LOEBENDE, '--dato', '2025-01-15', '--helt')
    expect(ud).toContain('Garantidagen er 15. januar 2025')
    expect((await frister(LOEBENDE, '--dato', '2025-01-15')).ud).not.toContain('Garantidagen er 15. januar 2025')
  })

  it('giver det samme som data', async () => {
    const { ud } = await frister(LOEBENDE, '--dato', '2025-01-15', '--json')
    expect(JSON.parse(ud)).toMatchObject({ paa: '2025-01-15', konklusion: { kode: 'uoplyst' } })
  })

  it.each([
    [[], 'tager én fil'],
    [['a.json', 'b.json'], 'tager én fil'],
    [['findes-ikke.json'], 'findes ikke'],
  ])('%j er forkert brug', async (argumenter, besked) => {
    const { udgang, ud, fejl } = await frister(...argumenter)
    expect({ udgang, ud }).toEqual({ udgang: 2, ud: '' })
    expect(fejl).toContain(besked)
  })
})
