import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { gaeldendePaa } from '../motor/version.ts'
import { REGLER } from '../regler.ts'
import { naermesteDagI, visEksempel } from '../vis/regel-eksempel.ts'
import { eksemplerFor } from './eksempler-for.ts'

const EN_DAG = dato('2024-06-01')
const besvaret = (id: string) => eksemplerFor(id).map((eksempel) => visEksempel(eksempel, EN_DAG))

describe('Hylden med eksempler', () => {
  it('har kun regler, der findes', () => {
    expect(eksemplerFor('LAB-112-9')).toEqual([])
    expect(eksemplerFor('__proto__')).toEqual([])
    expect(eksemplerFor('toString')).toEqual([])
  })

  it.each(REGLER)('$id har mindst ét eksempel, reglen svarer på', ({ id }) => {
    const svar = besvaret(id).filter(({ svar, opslag }) => svar !== undefined || opslag !== undefined)
    expect(svar).not.toEqual([])
  })

  // Lukningen følger afgørelsens dag og ikke den dag, sagen ses.
  it.each(REGLER.filter(({ id }) => id !== 'LOV-1750-21-8'))(
    '$id: står et eksempel uden svar, findes reglen ikke den dag',
    (regel) => {
      for (const { sag, paa, svar, opslag } of besvaret(regel.id)) {
        if (svar !== undefined || opslag !== undefined) continue
        expect(gaeldendePaa(regel, dato(paa)), sag).toHaveProperty('fravaer')
      }
    },
  )

  it.each(REGLER)('$id nævner hver sag én gang', ({ id }) => {
    const sager = eksemplerFor(id).map(({ sag }) => sag)
    expect(sager).toEqual([...new Set(sager)])
  })

  it('en tabel svarer med det, der står, og hvorfor; uden for dens tid svarer den ikke', () => {
    const [digital] = besvaret('ANKOMST-DIGITAL-POST')
    expect(digital).toMatchObject({ opslag: { tekst: 'Fremme 9. marts 2026' }, fordi: [] })
    expect(digital?.opslag?.hvorfor).toMatch(/tilgængelig i postkassen/)
    expect(digital).not.toHaveProperty('svar')
    expect(besvaret('ANKOMST-BREV').find(({ sag }) => sag.endsWith('dagen før vejledningen'))).not.toHaveProperty(
      'opslag',
    )
  })

  it('det, der er vist, går forud for formodningen, og det siges', () => {
    const vist = besvaret('ANKOMST-BREV').find(({ sag }) => sag.includes('vist'))
    expect(vist?.opslag?.hvorfor).toMatch(/systembevis/)
    const tvivl = besvaret('ANKOMST-BREV').find(({ sag }) => sag.includes('almindelig uge'))
    expect(tvivl?.opslag?.hvorfor).toMatch(/lørdag.*tvivl/)
  })

  it('et eksempel uden egen dag ses på en dag i den viste udgave', () => {
    const [foerste] = eksemplerFor('LAB-112-1')
    const regel = REGLER.find(({ id }) => id === 'LAB-112-1')
    if (foerste === undefined || regel === undefined) throw new Error('No example for LAB-112-1')
    const dag = naermesteDagI(gaeldendePaa(regel, EN_DAG), EN_DAG)
    expect(visEksempel(foerste, dag).paa).toBe('2024-06-01')
  })
})
