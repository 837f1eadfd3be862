import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type ProeveSag, proeveFakta } from '../proeve-fakta.ts'
import { medEtHul } from '../proeve-huller.ts'
import { type ForklaretSag, sagerSomTekst } from '../proeve-svar-som-tekst.ts'
import { visVurdering } from '../vis/vis-vurdering.ts'
import { SAGER, bevilget } from './proeve-sager.ts'
import { vurder } from './vurder.ts'

const vurderet = (navn: string, paa: string, sag: ProeveSag): ForklaretSag => {
  const { grundlag: _, ...svaret } = vurder(proeveFakta(sag), dato(paa))
  return [navn, paa, svaret]
}
const vist = (navn: string, paa: string, sag: ProeveSag): ForklaretSag => [
  navn,
  paa,
  visVurdering(vurder(proeveFakta(sag), dato(paa))),
]

describe('Målgruppe og længde, forklaret ord for ord', () => {
  it('er som i vurdering-sager.txt', async () => {
    await expect(sagerSomTekst(SAGER.map((sag) => vurderet(...sag)))).toMatchFileSnapshot('vurdering-sager.txt')
  })

  it('er som i vurdering-huller.txt, når én ting mangler eller er anderledes', async () => {
    const fakta = proeveFakta(bevilget('2024-04-01', '2027-03-31', { tidligere: [['2014-01-01', '2015-12-31']] }))
    const sager = [
      ['alt er oplyst', fakta] as const,
      ...medEtHul(fakta, 'dage', 'jaNej', 'skoen', 'oensker', 'laesningsvalg'),
    ]
    const svaret = sager.map(([hvad, f]): ForklaretSag => {
      const { grundlag: _, ...svar } = vurder(f, dato('2024-04-01'))
      return [hvad, '2024-04-01', svar]
    })
    await expect(sagerSomTekst(svaret)).toMatchFileSnapshot('vurdering-huller.txt')
  })

  it('vises som i vurdering-vist.txt', async () => {
    const udvalgte = SAGER.filter((_, i) => i % 12 === 0)
    await expect(sagerSomTekst(udvalgte.map((sag) => vist(...sag)))).toMatchFileSnapshot('vurdering-vist.txt')
  })
})
