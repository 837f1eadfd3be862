import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { proeveFakta } from '../proeve-fakta.ts'
import { underLovsaet } from '../motor/lovsaet.ts'
import { OPSLAG, SVARENE } from '../motor/mange.ts'
import { KONKLUSIONER } from '../vis/tekster.ts'
import { befolkningAf, tomBefolkning } from './befolkning.ts'
import { SAGER } from './proeve-sager.ts'
import { KODERNE } from './konklusion-i-soejler.ts'
import { vurderMange } from './vurder-mange.ts'
import { vurderKort } from './vurder.ts'

const DAG = dato('2024-04-02')

describe('En hel befolkning', () => {
  it('der intet vides om, er uoplyst, ikke afslået', () => {
    const befolkning = tomBefolkning(3)
    befolkning.paa.fill(DAG)
    const { kode, henvises } = vurderMange(befolkning)
    expect([...kode].map((nr) => KODERNE[nr])).toEqual(['uoplyst', 'uoplyst', 'uoplyst'])
    expect([...henvises].map((nr) => SVARENE[nr])).toEqual(['uoplyst', 'uoplyst', 'uoplyst'])
  })

  it('af ingen har ingen svar', () => {
    expect(vurderMange(tomBefolkning(0)).kode).toHaveLength(0)
  })

  it('kan skrives lige ind i søjlerne', () => {
    const befolkning = tomBefolkning(2)
    befolkning.paa.fill(DAG)
    for (const id of ['komplekse-problemer', 'helhedsorienteret-indsats'] as const) befolkning.skoen[id].fill(OPSLAG.ja)
    befolkning.skoen.udviklingsperspektiv.set([OPSLAG.nej, OPSLAG.paabegyndtNej])
    const { kode } = vurderMange(befolkning)
    // Et nej uden navn eller begrundelse er ikke truffet, og så er sagen ikke afgjort.
    expect([...kode].map((nr) => KODERNE[nr])).toEqual(['skal-ikke-ivaerksaettes', 'uoplyst'])
  })

  it('vurderes ens, hvor mange den end deles i, og hvem der end står ved siden af', () => {
    const sager = Array.from({ length: 9000 }, (_, nr) => ({
      fakta: proeveFakta({
        foedt: nr % 2 === 0 ? '1970-05-17' : '1980-05-17',
        starter: '2016-02-01',
        slut: '2017-02-10',
        ...(nr % 3 === 0 ? { bevilget: '2021-06-01' } : {}),
        ...(nr % 7 < 3 ? { tidligere: nr % 7 === 0 ? [] : [['2014-01-01', '2014-12-31']] } : {}),
        ...(nr % 11 < 4 ? { orlov: nr % 11 === 0 ? [] : [['2016-05-01', '2016-05-20']] } : {}),
      }),
      paa: dato(['2013-05-01', '2016-02-01', '2019-03-01', '2022-06-01', '2026-03-01'][nr % 5] ?? '2024-01-01'),
    }))
    const { kode, varighed } = vurderMange(befolkningAf(sager))
    for (const [nr, { fakta, paa }] of sager.entries()) {
      const alene = vurderKort(fakta, paa)
      expect([KODERNE[kode[nr] ?? -1], SVARENE[varighed[nr] ?? -1]]).toEqual([alene.kode, alene.varighed])
    }
  })

  it.each([
    { orden: 'som de står', vend: false },
    { orden: 'vendt om', vend: true },
  ])('af alle slags sager får de svar, hver af dem får for sig: $orden', ({ vend }) => {
    const alle = SAGER.map(([navn, paa, sag]) => ({ navn: `${navn}, ${paa}`, fakta: proeveFakta(sag), paa: dato(paa) }))
    const sager = vend ? alle.toReversed() : alle
    const { kode, ...svar } = vurderMange(befolkningAf(sager))
    for (const [nr, { navn, fakta, paa }] of sager.entries()) {
      const enkeltvis = vurderKort(fakta, paa)
      expect(KODERNE[kode[nr] ?? -1], navn).toBe(enkeltvis.kode)
      for (const spoergsmaal of ['henvises', 'kraeves', 'tilbydes', 'varighed'] as const)
        expect(SVARENE[svar[spoergsmaal][nr] ?? -1], `${navn}: ${spoergsmaal}`).toBe(enkeltvis[spoergsmaal])
    }
  })

  it('vurderes efter et andet lovsæt, når der regnes efter det', () => {
    const sager = Array.from({ length: 400 }, (_, nr) => ({
      fakta: proeveFakta({ foedt: '1959-05-17', bevilget: ['2016-03-01', '2021-06-01', '2023-01-09'][nr % 3] ?? '' }),
      paa: DAG,
    }))
    const saet = { navn: 'før 2022', tilOgMed: dato('2021-12-31') }
    const { kode } = underLovsaet(saet, () => vurderMange(befolkningAf(sager)))
    const enkeltvis = underLovsaet(saet, () => sager.map(({ fakta, paa }) => vurderKort(fakta, paa).kode))
    expect([...kode].map((nr) => KODERNE[nr])).toEqual(enkeltvis)
  })

  it('røres ikke af at blive vurderet', () => {
    const befolkning = befolkningAf([{ fakta: proeveFakta({ foedt: '1980-05-17' }), paa: DAG }])
    const foer = structuredClone(befolkning)
    vurderMange(befolkning)
    expect(befolkning).toEqual(foer)
  })

  it('har en tekst til hver konklusion', () => {
    expect([...KODERNE].toSorted()).toEqual(Object.keys(KONKLUSIONER).toSorted())
  })

  const toRaekker = tomBefolkning(2)
  const JA_NEJ_ELLER_UKENDT = [...Object.keys(toRaekker.jaNej), ...Object.keys(toRaekker.oensker)]

  it.each([
    ...JA_NEJ_ELLER_UKENDT.map((id) => ({ id, hoejst: 2 })),
    ...Object.keys(toRaekker.skoen).map((id) => ({ id, hoejst: 4 })),
    ...Object.keys(toRaekker.laesningsvalg).map((id) => ({ id, hoejst: 2 })),
  ])('kan have $hoejst i søjlen $id, men ikke mere', ({ id, hoejst }) => {
    const med = (svar: number, raekke: number, antal = 2) => {
      const befolkning = tomBefolkning(2)
      befolkning.paa.fill(DAG)
      const { jaNej, oensker, skoen, laesningsvalg } = befolkning
      for (const gruppe of [jaNej, oensker, skoen, laesningsvalg] as Record<string, Uint8Array>[])
        if (gruppe[id] !== undefined) gruppe[id] = new Uint8Array(antal).fill(svar, raekke, raekke + 1)
      return () => vurderMange(befolkning)
    }
    expect(med(hoejst, 0)).not.toThrow()
    for (const raekke of [0, 1])
      expect(med(hoejst + 1, raekke)).toThrow(`Column ${id} holds ${hoejst + 1}; the highest answer is ${hoejst}`)
    expect(med(0, 0, 3)).toThrow(`Column ${id} has 3 rows, not 2`)
  })

  it.each(['paa', 'foedtTidligst', 'foedtSenest', 'varighedMaaneder'] as const)(
    'afvises, når %s er for kort',
    (navn) => {
      expect(() => vurderMange({ ...tomBefolkning(2), [navn]: new Int32Array(1) })).toThrow(
        `Column ${navn} has 1 rows, not 2`,
      )
    },
  )

  it.each(['tidligereForloeb', 'orlov'] as const)('afvises, når listen %s er for kort', (navn) => {
    expect(() => vurderMange({ ...tomBefolkning(2), [navn]: [undefined] })).toThrow(`Column ${navn} has 1 rows, not 2`)
  })

  it('afvises, når en dag mangler en række', () => {
    const { dage, ...resten } = tomBefolkning(2)
    const kort = { ...resten, dage: { ...dage, starter: new Int32Array(3) } }
    expect(() => vurderMange(kort)).toThrow('Column starter has 3 rows, not 2')
  })

  it.each([
    ['søjler af forskellig længde', () => ({ ...tomBefolkning(2), paa: new Int32Array(3) }), /paa has 3 rows, not 2/],
    [
      'et tal, der ikke er et svar',
      () => {
        const befolkning = tomBefolkning(2)
        befolkning.oensker['mere-end-fem-aar'][1] = 7
        return befolkning
      },
      /mere-end-fem-aar holds 7/,
    ],
  ])('afvises med %s', (_, lav, fejl) => {
    expect(() => vurderMange(lav())).toThrow(fejl)
  })
})
