import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cprBoks } from './cpr-boks.ts'
import { begyndSkift, gammelFil, noegleFraFil, noegleFraTekst, noegleringFra } from './noeglering.ts'

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

describe('Et skift af nøglefilen', () => {
  it('gemmer den gamle ved siden af, og begge kan læses', () => {
    const fil = join(mappe(), 'noegle')
    const gammel = noegleFraFil(fil)
    const laast = boksFra(fil).laas('3201000001', STED)
    expect(begyndSkift(fil)).toBe(true)
    expect(noegleFraFil(fil)).not.toEqual(gammel)
    expect(noegleFraFil(gammelFil(fil))).toEqual(gammel)
    expect(statSync(gammelFil(fil)).mode & 0o777).toBe(0o600)
    expect(boksFra(fil).laasOp(laast, STED)).toBe('3201000001')
  })

  it('fortsætter et, der er i gang, i stedet for at begynde et nyt', () => {
    const fil = join(mappe(), 'noegle')
    begyndSkift(fil)
    const noegler = [noegleFraFil(fil), noegleFraFil(gammelFil(fil))]
    expect(begyndSkift(fil)).toBe(false)
    expect([noegleFraFil(fil), noegleFraFil(gammelFil(fil))]).toEqual(noegler)
  })

  it('afbrudt, da den gamle var gemt og den nye ikke lavet, begynder det forfra uden tab', () => {
    const fil = join(mappe(), 'noegle')
    const gammel = noegleFraFil(fil)
    writeFileSync(gammelFil(fil), readFileSync(fil))
    expect(begyndSkift(fil)).toBe(true)
    expect(noegleFraFil(gammelFil(fil))).toEqual(gammel)
    expect(noegleFraFil(fil)).not.toEqual(gammel)
  })
})

const STED = { kommune: 'fjordby', sagId: 'sag-1' }

function boksFra(fil: string) {
  const { gaeldende, gamle } = noegleringFra({ dataMappe: join(fil, '..') })
  return cprBoks(gaeldende, gamle)
}
