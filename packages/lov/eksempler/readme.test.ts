import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lyt } from '../../../scripts/proces.mjs'
import { skrivEksempler } from './skriv-eksempler.ts'

const HER = path.dirname(fileURLToPath(import.meta.url))
const README = path.join(HER, '..', 'README.md')
const EKSEMPLER = readdirSync(HER).filter((navn) => /^\d-.*\.ts$/.test(navn))

async function koer(navn: string): Promise<{ kode: string; svar: string }> {
  const fil = path.join(HER, navn)
  const { kode, tekst } = await lyt(process.execPath, [fil])
  expect(kode, tekst).toBe(0)
  return { kode: readFileSync(fil, 'utf8'), svar: tekst }
}

describe('README', () => {
  it('har de seks eksempler, som de er, og det, de skriver (vitest -u skriver dem ind)', async () => {
    expect(EKSEMPLER).toHaveLength(6)
    const koerte = new Map(await Promise.all(EKSEMPLER.map(async (navn) => [navn, await koer(navn)] as const)))
    const { tekst, brugte } = skrivEksempler(readFileSync(README, 'utf8'), koerte)
    expect(brugte).toEqual(EKSEMPLER)
    await expect(tekst).toMatchFileSnapshot(README)
  })
})
