import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noegleFraFil, noegleFraTekst } from './noeglering.ts'

const mappe = () => mkdtempSync(join(tmpdir(), 'fodfaeste-noegle-'))

describe('Nøglen til CPR', () => {
  it('laves første gang, kan kun læses af ejeren, og er den samme næste gang', () => {
    const fil = join(mappe(), 'data', 'noegle')
    const foerste = noegleFraFil(fil)
    expect(noegleFraFil(fil)).toEqual(foerste)
    expect(statSync(fil).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(fil, '..'))).toEqual(['noegle'])
  })

  it('overskrives aldrig, heller ikke når den er ugyldig', () => {
    const fil = join(mappe(), 'noegle')
    writeFileSync(fil, 'ikke en nøgle')
    expect(() => noegleFraFil(fil)).toThrow(`Nøglen i ${fil} skal være 64 hex-tegn`)
    expect(readFileSync(fil, 'utf8')).toBe('ikke en nøgle')
  })

  it('nævnes ikke i fejlen', () => {
    expect(() => noegleFraTekst('hemmelig', 'FODFAESTE_NOEGLE')).toThrow(/^(?!.*hemmelig).*$/)
  })
})
