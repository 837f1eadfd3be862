import { describe, expect, it } from 'vitest'
import { skrivStoerrelse, udenEndelse } from './dokumentord.ts'

describe('Dokumentets størrelse', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [48_213, '48 kB'],
    [1_250_000, '1,3 MB'],
  ])('%i er %s', (bytes, tekst) => {
    expect(skrivStoerrelse(bytes)).toBe(tekst)
  })
})

describe('Filens navn', () => {
  it.each([
    ['LÆ 265.pdf', 'LÆ 265'],
    ['referat 2. juni', 'referat 2. juni'],
    ['scan.2025.docx', 'scan.2025'],
  ])('%s er et bud på «%s»', (fil, navn) => {
    expect(udenEndelse(fil)).toBe(navn)
  })
})
