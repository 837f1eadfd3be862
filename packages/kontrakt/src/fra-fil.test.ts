import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dato, alder, dato, datoFra, iso, plusDage } from '@fodfaeste/grund'
import { FaktaFilSkema } from './fakta-fil.ts'
import { DagIdSkema, JaNejIdSkema, SkoenIdSkema } from './fakta-id.ts'
import { faktaFraFil, foedselsdageVedAlder } from './fra-fil.ts'

const FOERSTE = datoFra(2000, 1, 1)
const enDag = fc.integer({ min: 0, max: 36_500 }).map((n): Dato => plusDage(FOERSTE, n))

const fraFil = (fil: object) => faktaFraFil(FaktaFilSkema.parse(fil))

describe('Fødselsdage ved alder', () => {
  it('er netop de dage, der giver alderen', () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: 0, max: 110 }), fc.integer({ min: 0, max: 10 }), (paa, mindst, mere) => {
        const hoejst = mindst + mere
        const { tidligst, senest } = foedselsdageVedAlder({ mindst, hoejst, paa })
        expect(alder(tidligst, paa)).toBe(hoejst)
        expect(alder(plusDage(tidligst, -1), paa)).toBe(hoejst + 1)
        expect(alder(senest, paa)).toBe(mindst)
        expect(alder(plusDage(senest, 1), paa)).toBe(mindst - 1)
      }),
    )
  })

  it.each([
    { sag: 'en almindelig dag', paa: '2022-03-10', aar: 44, tidligst: '1977-03-11', senest: '1978-03-10' },
    {
      sag: '28. februar tager skuddagen med',
      paa: '2022-02-28',
      aar: 50,
      tidligst: '1971-03-01',
      senest: '1972-02-29',
    },
    { sag: '29. februar', paa: '2024-02-29', aar: 4, tidligst: '2019-03-01', senest: '2020-02-29' },
    { sag: '1. marts', paa: '2023-03-01', aar: 1, tidligst: '2021-03-02', senest: '2022-03-01' },
  ])('$sag: $aar år den $paa', ({ paa, aar, tidligst, senest }) => {
    const spaend = foedselsdageVedAlder({ mindst: aar, hoejst: aar, paa: dato(paa) })
    expect({ tidligst: iso(spaend.tidligst), senest: iso(spaend.senest) }).toEqual({ tidligst, senest })
  })
})

describe('Fra fil til fakta', () => {
  it('udelader det, filen ikke siger', () => {
    expect(fraFil({})).toEqual({ ok: true, vaerdi: { dage: {}, jaNej: {}, skoen: {}, oensker: [], laesningsvalg: {} } })
  })

  it('tager ikke titel og kilde med til loven', () => {
    const svar = fraFil({ titel: 'Kim', kilde: 'opdigtet' })
    expect(svar.ok && Object.keys(svar.vaerdi)).toEqual(['dage', 'jaNej', 'skoen', 'oensker', 'laesningsvalg'])
  })

  it('over 50 år uden øvre grænse er et åbent spænd', () => {
    const svar = fraFil({ alder: { vaerdi: { mindst: 50, paa: '2022-03-10' }, kilde: 'notat' } })
    expect(svar.ok && svar.vaerdi.foedselsdag?.vaerdi.senest).toBe(dato('1972-03-10'))
    expect(svar.ok && svar.vaerdi.foedselsdag?.vaerdi.tidligst).toBe(dato('1901-03-11'))
  })

  const foedt = (dag: string) => ({ foedselsdag: { vaerdi: dag, kilde: 'CPR' } })
  const gammel = (aar: number) => ({
    alder: { vaerdi: { mindst: aar, hoejst: aar, paa: '2022-03-10' }, kilde: 'notat' },
  })

  it('lader fødselsdagen gælde, når alderen passer', () => {
    const svar = fraFil({ ...foedt('1978-03-10'), ...gammel(44) })
    expect(svar).toMatchObject({
      ok: true,
      vaerdi: { foedselsdag: { kilde: 'CPR', vaerdi: { tidligst: dato('1978-03-10') } } },
    })
  })

  it('afviser, når alder og fødselsdag er uenige, også kun med én dag', () => {
    const svar = fraFil({ ...foedt('1978-03-11'), ...gammel(44) })
    expect(svar).toMatchObject({ ok: false, afvist: [{ felt: 'alder' }] })
    expect(!svar.ok && svar.afvist[0]?.besked).toContain('11. marts 1977 og 10. marts 1978')
  })
})

describe('Faktafilens felter', () => {
  it('har ét felt pr. id og ingen andre', () => {
    const felter = FaktaFilSkema.shape
    expect(Object.keys(felter.dage.unwrap().shape)).toEqual(DagIdSkema.options)
    expect(Object.keys(felter.jaNej.unwrap().shape)).toEqual(JaNejIdSkema.options)
    expect(Object.keys(felter.skoen.unwrap().shape)).toEqual(SkoenIdSkema.options)
  })

  it.each([
    { hvad: 'en dag før 1900', fil: foedtFil('0222-01-01') },
    { hvad: 'en dag efter 2100', fil: foedtFil('2202-01-01') },
    { hvad: 'en alder uden tal', fil: { alder: { vaerdi: { paa: '2022-03-10' }, kilde: 'notat' } } },
    {
      hvad: 'et spænd, der vender om',
      fil: { alder: { vaerdi: { mindst: 40, hoejst: 39, paa: '2022-03-10' }, kilde: 'notat' } },
    },
    {
      hvad: 'et forløb, der slutter før det begynder',
      fil: { tidligereForloeb: { vaerdi: [{ fra: '2022-01-02', til: '2022-01-01' }], kilde: 'sagen' } },
    },
  ])('afviser $hvad', ({ fil }) => {
    expect(FaktaFilSkema.safeParse(fil).success).toBe(false)
  })
})

function foedtFil(dag: string): object {
  return { foedselsdag: { vaerdi: dag, kilde: 'CPR' } }
}
