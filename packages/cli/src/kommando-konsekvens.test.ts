import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { koer } from './koer.ts'
import { proeveTerminal } from './proeve-terminal.ts'

const EKSEMPLER = fileURLToPath(new URL('../../../eksempler/', import.meta.url))
const LOEBENDE = `${EKSEMPLER}loebende-forloeb.json`

async function konsekvens(...argumenter: readonly string[]) {
  const { terminal, ud, fejl } = proeveTerminal()
  return { udgang: await koer(['lov', 'konsekvens', ...argumenter], terminal), ud: ud(), fejl: fejl() }
}

describe('fodfaeste lov konsekvens', () => {
  it('lægger en mappe og en fil under loven før og efter 2022 og siger, hvad der bliver anderledes og hvorfor', async () => {
    const { udgang, ud } = await konsekvens(
      '--foer',
      '2021-12-31',
      `${EKSEMPLER}praksis-2022`,
      LOEBENDE,
      '--dato',
      '2025-01-20',
    )
    expect(udgang).toBe(0)
    expect(ud).toContain('Fra loven til og med 31. december 2021 til loven\n27 sager set efter, 1 berørt.')
    expect(ud).toContain('Få en indsats fra indsatsdelen begyndt: findes ikke → overskredet, senest 15. januar 2025')
    expect(ud).toContain('LAB § 113, stk. 2, 1. pkt. (LBK 280/2024)')
    expect(ud).toContain('Seneste lovlige sidste dag: 30. juni 2029 → 30. juni 2027')
  })

  it('kan begynde og slutte på hver sin dag og give det som data', async () => {
    const { ud } = await konsekvens('--foer', '2022-01-01', '--efter', '2022-01-02', LOEBENDE, '--json')
    expect(JSON.parse(ud)).toMatchObject({ antal: 1, beroerte: [], skift: [] })
  })

  it.each([
    [[], '--foer'],
    [[LOEBENDE], '--foer'],
    [['--foer', '2021-12-31'], 'filer eller mapper'],
    [['--foer', 'i går', LOEBENDE], 'år-måned-dag'],
    [['--foer', '2021-12-31', '--efter', '1999-01-01', LOEBENDE], 'mellem 2012 og 2100'],
    [['--foer', '2021-12-31', 'findes-ikke'], 'findes ikke'],
    [['--foer', '2021-12-31', fileURLToPath(new URL('.', import.meta.url))], 'ingen .json-filer'],
  ])('%j er forkert brug', async (argumenter, besked) => {
    const { udgang, ud, fejl } = await konsekvens(...argumenter)
    expect({ udgang, ud }).toEqual({ udgang: 2, ud: '' })
    expect(fejl).toContain(besked)
  })

  it('ejer sine valg: --foer bruges ikke andre steder', async () => {
    const { terminal, fejl } = proeveTerminal()
    expect(await koer(['lov', 'frister', LOEBENDE, '--foer', '2021-12-31'], terminal)).toBe(2)
    expect(fejl()).toContain('kun med lov konsekvens')
  })
})
