import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { I_MAALGRUPPEN, type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { enHelSag } from '../vurdering/proeve-sag.ts'
import { vurderSag } from '../vurdering/vurder-sag.ts'
import { sideSomTekst } from './proeve-side-som-tekst.ts'
import { visFrister } from './vis-sag.ts'
import type { ForklaringVisning } from './visning.ts'

describe('Pligter, frister og dage fremme, som de vises', () => {
  it.each([
    { sag: 'midt i forløbet', start: '2023-03-01', paa: '2023-09-01', fil: 'frister-midt.txt' },
    { sag: 'et forløb fra før 2022', start: '2021-10-01', paa: '2022-08-01', fil: 'frister-foer-2022.txt' },
    { sag: 'efter lukningen', start: '2025-03-01', paa: '2026-03-01', fil: 'frister-lukket.txt' },
  ])('$sag: som i $fil', async ({ sag, start, paa, fil }) => {
    const vist = visFrister(vurderSag(enHelSag(dato(start)), dato(paa)))
    await expect(sideSomTekst(`Dorte, ${sag}, ${paa}`, vist)).toMatchFileSnapshot(fil)
  })
})

describe('Det, en forklaring bygger på', () => {
  const alleLed = (f: ForklaringVisning): readonly ForklaringVisning[] => [f, ...f.fordi.flatMap(alleLed)]

  it('har hver sit navn, når leddet bygger på flere ting', () => {
    const flere = ['2022-08-01', '2023-09-01', '2026-03-01']
      .flatMap((paa) => visFrister(vurderSag(enHelSag(dato('2021-10-01')), dato(paa))).pligter)
      .flatMap(({ hvorfor }) => alleLed(hvorfor))
      .filter(({ brugt }) => brugt.length > 1)
    expect(flere.map(({ id }) => id)).toEqual(expect.arrayContaining(['BEK-2236-21', 'LAB-31-antal']))
    for (const { id, brugt } of flere) {
      expect(new Set(brugt.map((b) => `${b.navn}: ${b.vaerdi}`)).size, id).toBe(brugt.length)
    }
  })
})

describe('Tvivl i sagen, som den vises ved fristerne', () => {
  // Barsel i 2021 i et forløb, bevilget 2019 for fem år: længden holder, hvordan loven end læses.
  const ID = 'TVIVL-ORLOV-SENERE-LOV'
  const sag: ProeveSag = {
    ...I_MAALGRUPPEN,
    foedt: '1985-05-05',
    tidligere: [],
    bevilget: '2019-04-01',
    starter: '2019-05-01',
    slut: '2024-04-30',
    orlov: [['2021-03-01', '2021-04-29']],
  }
  const tvivlen = (fakta: ProeveSag) =>
    visFrister(vurderSag({ maalgruppe: proeveFakta(fakta) }, dato('2024-01-01'))).tvivl

  it('er der intet at vælge, når læsningerne er enige', () => {
    expect(tvivlen(sag)).toEqual([])
  })

  it('står den der alligevel, når nogen har valgt, og med navn og begrundelse', () => {
    const [valgt, ...resten] = tvivlen({ ...sag, valg: { [ID]: 'B' } })
    expect(resten).toEqual([])
    expect(valgt).toMatchObject({
      id: ID,
      valgt: { laesning: 'B', af: 'faglig leder', begrundelse: 'Valgt i prøven.' },
    })
  })

  it('og uden et valg, når den gør en forskel', () => {
    const [uvalgt] = tvivlen({ ...sag, slut: '2024-06-29' })
    expect(uvalgt?.id).toBe(ID)
    expect(uvalgt).not.toHaveProperty('valgt')
  })
})
