import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const DATA = join(import.meta.dirname, '../../packages/lov/src/indeks/data')

describe('Indekset i projektet', () => {
  it('har ingen sætninger fra lovene: kun tal, tegn og aftryk', () => {
    const filer = readdirSync(DATA).filter((navn) => navn !== 'alle-udgaver.ts')
    expect(filer.length).toBeGreaterThan(20)
    for (const navn of filer) {
      const indhold = readFileSync(join(DATA, navn), 'utf8')
      for (const [, blok = ''] of indhold.matchAll(/`([^`]*)`/g)) {
        expect(blok, navn).toMatch(/^\n(\d+( [a-zæøå])?: (ophævet|[\d?() a-zæøå]+) #[0-9a-f]{12}\n)+$/)
      }
    }
  })

  it('er lille nok til at læse: under 150 kB', () => {
    const byte = readdirSync(DATA).reduce((sum, navn) => sum + readFileSync(join(DATA, navn)).byteLength, 0)
    expect(byte).toBeLessThan(150 * 1024)
  })
})
