import { dato } from '@fodfaeste/grund'
import { vurderSag } from '@fodfaeste/lov'
import { enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { forskelle } from '../tidsrejse/forskelle.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { INGEN_FRISTER, type KommunensFrist, fristPaa, fristerRegistreretTil } from './kommunens-frister.ts'

const OTTE: KommunensFrist = {
  sagstype: 'ressourceforloeb',
  uger: 8,
  offentliggjort: 'fjordby.example/frister',
  gaelderFra: '2024-01-01',
  sat: '2024-01-01T09:00:00.000Z',
}
const FIRE = { ...OTTE, uger: 4, sat: '2025-03-20T09:00:00.000Z' }

// Henvist den 3. marts 2025.
const HAENDELSER = registrerAlle(skridtTil({ foedt: '1979-06-11', den: '2025-03-10' }))
const SAG = fold(HAENDELSER)
const IDAG = dato('2025-03-24')

const pligtensDag = (frister: readonly KommunensFrist[]) =>
  SAG && vurderSag(tilSagsfakta(SAG, frister), IDAG).pligter.find(({ id }) => id === 'RSL-3-2')?.fristDen

describe('RSL § 3, stk. 2: kommunens egen frist', () => {
  it('giver en pligt så mange uger efter henvisningen, og ingen, når kommunen ingen har sat', () => {
    expect(pligtensDag([OTTE])).toBe(dato('2025-04-28'))
    expect(pligtensDag([OTTE, FIRE])).toBe(dato('2025-03-31'))
    expect(pligtensDag(INGEN_FRISTER)).toBeUndefined()
  })

  it('er den, der gjaldt den dag, sagen kom: en senere ændrer den ikke, og en anden slags sager har sin egen', () => {
    expect(pligtensDag([OTTE, { ...FIRE, gaelderFra: '2025-03-04' }])).toBe(dato('2025-04-28'))
    expect(pligtensDag([OTTE, { ...FIRE, gaelderFra: '2025-03-03' }])).toBe(dato('2025-03-31'))
    expect(pligtensDag([OTTE, { ...FIRE, sagstype: 'byggesag' }])).toBe(dato('2025-04-28'))
  })

  it('kan tages væk fra en dag', () => {
    const { uger: _, ...vaek } = FIRE
    expect(pligtensDag([OTTE, vaek])).toBeUndefined()
  })

  it('af to fra samme dag gælder den sidst satte, også når en ældre dag er sat efter', () => {
    expect(fristPaa([OTTE, FIRE], 'ressourceforloeb', '2025-03-03')).toBe(FIRE)
    expect(fristPaa([FIRE, { ...OTTE, gaelderFra: '2020-01-01' }], 'ressourceforloeb', '2025-03-03')).toBe(FIRE)
    expect(fristPaa([OTTE], 'ressourceforloeb', '2023-12-31')).toBeUndefined()
  })

  it('ses, som den var registreret: en frist, der er sat siden, var der ikke', () => {
    expect(fristerRegistreretTil([OTTE, FIRE], '2025-03-20T08:59:59.000Z')).toEqual([OTTE])
    expect(fristerRegistreretTil([OTTE, FIRE], FIRE.sat)).toEqual([OTTE, FIRE])
  })

  it('er grunden, når kun den er en anden i de to øjeblikke, og ikke dagen', () => {
    const her = { version: HAENDELSER.length, paa: IDAG }
    const fundet = forskelle(HAENDELSER, { ...her, frister: [OTTE] }, { ...her, frister: [OTTE, FIRE] })
    const pligt = fundet.find(({ id }) => id === 'RSL-3-2-1')
    expect(pligt?.foer).toContain('28. april 2025')
    expect(pligt?.efter).toContain('31. marts 2025')
    for (const et of fundet) expect(et).toMatchObject({ haendelser: [], dagen: false, kommunensFrist: true })
  })

  it('pligten kan begrundes bort med den dag, kommunens frist giver, og ikke med en anden', () => {
    const kommando = {
      beslutning: 'begrund-pligt-bort',
      pligt: 'RSL-3-2',
      begrundelse: 'Borgeren har bedt om at vente.',
      den: '2025-03-24',
    }
    const bort = (fristDen: string) =>
      udfoer(SAG, { ...kommando, fristDen } as Kommando, {
        af: enPerson({ rolle: 'leder' }),
        idag: IDAG,
        frister: [OTTE, FIRE],
      })
    expect(bort('2025-03-31')).toMatchObject({ ok: true })
    expect(bort('2025-04-28')).toMatchObject({ ok: false, afvist: { felt: 'pligt' } })
  })

  it('den skriftlige besked, fristen gør til en pligt, kan oplyses', () => {
    const besked = {
      beslutning: 'oplys-forhold',
      id: 'procedure.ansoegning.skriftligBesked',
      vaerdi: '2025-03-24',
      kilde: 'brevet',
      den: '2025-03-24',
    }
    const oplys = (frister: readonly KommunensFrist[]) =>
      udfoer(SAG, besked as Kommando, { af: enPerson({ rolle: 'leder' }), idag: IDAG, frister })
    expect(oplys([OTTE])).toMatchObject({ ok: true })
    expect(oplys(INGEN_FRISTER)).toMatchObject({ ok: false, afvist: { kode: 'NOGET_MANGLER_FOERST' } })
  })
})
