import { type Dato, dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, etHeltForloeb, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import type { Kommando } from '../udfoer.ts'
import { type Oejeblik, billede, forskelle } from './forskelle.ts'

const LEDER = enPerson({ rolle: 'leder' })
const skridt = (kommando: Kommando, idag: string): Skridt => ({ kommando, idag, af: LEDER })
const OPRETTET = skridtTil({ foedt: '1979-06-11', den: '2025-03-03' })
const FORLOEBET = registrerAlle(etHeltForloeb())

const oejeblik = (version: number, paa: Dato): Oejeblik => ({ version, paa, frister: INGEN_FRISTER })

/** Versionen efter den sidste hændelse registreret senest på dagen. */
const versionPaa = (dag: string): number =>
  FORLOEBET.filter(({ registreretTidspunkt }) => registreretTidspunkt.slice(0, 10) <= dag).length

const paaDagen = (dag: string) => oejeblik(versionPaa(dag), dato(dag))

describe('Forskellen mellem to øjeblikke i en sag', () => {
  it('viser oplysningen, der kom til, de svar, den flyttede, og hændelsen, der gjorde det', () => {
    const haendelser = registrerAlle([
      ...OPRETTET,
      skridt(
        {
          beslutning: 'registrer-oplysning',
          id: 'modtager-foertidspension',
          vaerdi: true,
          kilde: 'ydelseskontoret',
          den: '2025-03-10',
        },
        '2025-03-10',
      ),
    ])
    const nr = haendelser.length
    const fundet = forskelle(haendelser, oejeblik(nr - 1, dato('2025-03-10')), oejeblik(nr, dato('2025-03-10')))
    expect(fundet[0]).toEqual({
      art: 'oplysning',
      id: 'modtager-foertidspension',
      navn: expect.any(String) as string,
      efter: 'ja (ydelseskontoret, 10. marts 2025)',
      haendelser: [nr],
      dagen: false,
      kommunensFrist: false,
    })
    expect(fundet.filter(({ art }) => art === 'betingelse').length).toBeGreaterThan(0)
    for (const et of fundet) expect(et).toMatchObject({ haendelser: [nr], dagen: false })
  })

  it('en frist, der løber ud, mens intet registreres, er dagens skyld', () => {
    const [foer, efter] = [paaDagen('2024-12-01'), { ...paaDagen('2024-12-01'), paa: dato('2025-02-01') }]
    const fundet = forskelle(FORLOEBET, foer, efter)
    expect(fundet.filter(({ art }) => art === 'pligt').length).toBeGreaterThan(0)
    for (const { haendelser, dagen } of fundet) expect({ haendelser, dagen }).toEqual({ haendelser: [], dagen: true })
  })

  it('indsatsen, der begyndte, er grunden til, at garantien er opfyldt', () => {
    const begyndt = FORLOEBET.findIndex(({ type }) => type === 'IndsatsBegyndt') + 1
    const fundet = forskelle(FORLOEBET, paaDagen('2024-12-01'), paaDagen('2024-12-20'))
    const garanti = fundet.find(({ id }) => id.startsWith('LAB-113-2-indsats'))
    expect(garanti?.efter).toMatch(/^opfyldt 9\. december 2024/)
    expect(garanti?.haendelser).toEqual([begyndt])
    expect(fundet).toContainEqual(
      expect.objectContaining({ art: 'indsats', navn: 'Praktik i en genbrugsbutik', foer: 'aftalt', efter: 'i gang' }),
    )
  })

  it('det, der er rettet bort, er der ikke mere, og rettelsen er grunden', () => {
    const haendelser = registrerAlle([
      ...OPRETTET,
      skridt(
        { beslutning: 'registrer-oplysning', id: 'bevilget', vaerdi: '2025-03-10', kilde: 'sagen', den: '2025-03-10' },
        '2025-03-10',
      ),
      skridt({ beslutning: 'ret-haendelse', version: 3, begrundelse: 'Forkert sag.', den: '2025-03-12' }, '2025-03-12'),
    ])
    const [fundet] = forskelle(haendelser, oejeblik(3, dato('2025-03-12')), oejeblik(4, dato('2025-03-12')))
    expect(fundet).toMatchObject({ art: 'oplysning', id: 'bevilget', foer: '10. marts 2025 (sagen, 10. marts 2025)' })
    expect(fundet).toMatchObject({ haendelser: [4] })
    expect(fundet).not.toHaveProperty('efter')
  })

  it('er tom mellem et øjeblik og det selv', () => {
    const version = fc.integer({ min: 1, max: FORLOEBET.length })
    const paa = fc.integer({ min: dato('2024-03-01'), max: dato('2027-12-31') }) as fc.Arbitrary<Dato>
    fc.assert(
      fc.property(version, paa, (v, dag) => {
        expect(forskelle(FORLOEBET, oejeblik(v, dag), oejeblik(v, dag))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('lægges forskellene på det tidligere billede, er det det senere', () => {
    const version = fc.integer({ min: 1, max: FORLOEBET.length })
    fc.assert(
      fc.property(version, version, (a, b) => {
        const [foer, efter] = [Math.min(a, b), Math.max(a, b)]
        const paa = dato('2025-06-02')
        const tekster = (v: number) => {
          const sag = fold(FORLOEBET, { tilVersion: v })
          if (sag === undefined) throw new Error('No case')
          return new Map(
            billede(sag, { paa, frister: INGEN_FRISTER }).map(({ art, id, tekst }) => [`${art} ${id}`, tekst]),
          )
        }
        const lagt = new Map<string, string>(tekster(foer))
        for (const et of forskelle(FORLOEBET, oejeblik(foer, paa), oejeblik(efter, paa))) {
          if (et.efter === undefined) lagt.delete(`${et.art} ${et.id}`)
          else lagt.set(`${et.art} ${et.id}`, et.efter)
        }
        expect(Object.fromEntries(lagt)).toEqual(Object.fromEntries(tekster(efter)))
      }),
      { numRuns: 8 },
    )
  })
})
