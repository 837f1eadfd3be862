import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { proeveFakta } from '../proeve-fakta.ts'
import { type Befolkning, befolkningAf, portion, tomBefolkning } from './befolkning.ts'
import { SAGER } from './proeve-sager.ts'
import { Raekkefakta } from './raekkefakta.ts'

const SAGERNE = SAGER.map(([navn, paa, sag]) => ({ navn: `${navn}, ${paa}`, fakta: proeveFakta(sag), paa: dato(paa) }))

/** Hver rækkes fakta, som de kan gemmes. */
function kopierne(befolkning: Befolkning) {
  const sagen = new Raekkefakta(befolkning)
  return Array.from({ length: befolkning.antal }, (_, nr) => {
    sagen.nr = nr
    return sagen.kopi()
  })
}

describe('En række i befolkningen', () => {
  const befolkning = befolkningAf(SAGERNE)

  it('er den sag, den blev lavet af: skrevet i søjler igen giver den de samme søjler', () => {
    const igen = kopierne(befolkning).map((fakta, nr) => ({ fakta, paa: SAGERNE[nr]?.paa ?? dato('2024-01-01') }))
    expect(befolkningAf(igen)).toEqual(befolkning)
  })

  it('ses ens, mens man står på den, og som kopi; kopien ændrer sig ikke, når man går videre', () => {
    const kopier = kopierne(befolkning)
    const sagen = new Raekkefakta(befolkning)
    for (const [nr, kopi] of kopier.entries()) {
      sagen.nr = nr
      const { foedselsdag, tidligereForloeb, orlov, varighedMaaneder, oensker } = sagen
      const navn = SAGERNE[nr]?.navn
      expect({ foedselsdag, tidligereForloeb, orlov, varighedMaaneder, oensker }, navn).toEqual({
        foedselsdag: kopi.foedselsdag,
        tidligereForloeb: kopi.tidligereForloeb,
        orlov: kopi.orlov,
        varighedMaaneder: kopi.varighedMaaneder,
        oensker: kopi.oensker,
      })
    }
  })

  it('siger, at oplysningen kommer fra befolkningen', () => {
    const [kopi] = kopierne(
      befolkningAf([
        {
          fakta: proeveFakta({ foedt: '1980-05-17', maaneder: 24, tidligere: [], orlov: [] }),
          paa: dato('2024-01-01'),
        },
      ]),
    )
    expect(kopi).toMatchObject({
      foedselsdag: { kilde: 'befolkningen' },
      varighedMaaneder: { vaerdi: 24, kilde: 'befolkningen' },
      tidligereForloeb: { vaerdi: [], kilde: 'befolkningen' },
      orlov: { vaerdi: [], kilde: 'befolkningen' },
    })
  })

  it('har kun de felter, der er oplyst', () => {
    const tom = tomBefolkning(1)
    const [kopi] = kopierne(tom)
    expect(kopi).toStrictEqual({ oensker: [], dage: {}, jaNej: {}, skoen: {}, laesningsvalg: {} })
  })

  it('har borgerens ja og borgerens nej, hvert til sit', () => {
    const [kopi] = kopierne(
      befolkningAf([
        {
          fakta: proeveFakta({ oensker: { 'mere-end-fem-aar': 'nej', 'endnu-et-forloeb': 'ja' } }),
          paa: dato('2024-01-01'),
        },
      ]),
    )
    expect(kopi?.oensker).toEqual([
      { emne: 'mere-end-fem-aar', svar: 'nej' },
      { emne: 'endnu-et-forloeb', svar: 'ja' },
    ])
  })

  it.each(['1969-12-31', '1970-01-01', '1970-01-02'])('kender den, der er født %s', (foedt) => {
    const [kopi] = kopierne(befolkningAf([{ fakta: proeveFakta({ foedt }), paa: dato('2024-01-01') }]))
    expect(kopi?.foedselsdag?.vaerdi).toEqual({ tidligst: dato(foedt), senest: dato(foedt) })
  })

  it('har det valg, der er truffet, når loven er uafklaret', () => {
    const befolkningen = tomBefolkning(3)
    befolkningen.laesningsvalg['TVIVL-FOEDT-29-FEBRUAR'].set([0, 1, 2])
    expect(
      kopierne(befolkningen).map(({ laesningsvalg }) => laesningsvalg['TVIVL-FOEDT-29-FEBRUAR']?.laesning),
    ).toEqual([undefined, 'A', 'B'])
  })
})

describe('En del af befolkningen', () => {
  const befolkning = befolkningAf(SAGERNE)

  it.each([
    [0, 5, 5],
    [3, 4, 1],
    [SAGERNE.length - 2, SAGERNE.length + 10, 2],
  ])('fra %i til %i er %i rækker med de samme fakta', (fra, til, antal) => {
    const del = portion(befolkning, fra, til)
    expect(del.antal).toBe(antal)
    expect(kopierne(del)).toEqual(kopierne(befolkning).slice(fra, til))
  })
})
