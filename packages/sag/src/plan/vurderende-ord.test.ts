import { describe, expect, it } from 'vitest'
import { VURDERENDE_ORD, vurderendeOrd } from './vurderende-ord.ts'

const ordI = (tekst: string) => vurderendeOrd(tekst).map(({ ord }) => ord)

describe('Ord, der kan læses som en vurdering', () => {
  it.each([
    ['Det vurderes, at hun ikke kan arbejde.', ['vurderes']],
    ['Kommunen ANBEFALER praktik, og borgeren bør møde op.', ['anbefaler', 'bør']],
    ['Arbejdsevnen er varigt  nedsat.', ['arbejdsevnen er', 'varigt nedsat']],
    ['Borgeren virker umotiveret og samarbejder ikke.', ['umotiveret', 'samarbejder ikke']],
    ['Hun er i målgruppen, og det er åbenbart.', ['i målgruppen', 'åbenbart']],
    ['Vurderingen og vurderingerne.', ['vurderingen', 'vurderingerne']],
  ])('%s', (tekst, ventet) => expect(ordI(tekst)).toEqual(ventet))

  it.each([
    'Hun har gået i praktik i et køkken fra maj til august.',
    'Han bor på Børglumvej og har børn.',
    'Hun fik en værdifuld kontakt og har passivt medlemskab.',
    '',
  ])('en beskrivelse advarer ikke: «%s»', (tekst) => expect(ordI(tekst)).toEqual([]))

  it('samme ord siges én gang, i den orden det står', () => {
    expect(ordI('Hun bør hvile. Det vurderes. Hun BØR sove.')).toEqual(['bør', 'vurderes'])
  })

  it('hvert ord på listen har en grund, der siger, hvad der kan stå i stedet, og findes af sig selv', () => {
    for (const { former, hvorfor } of VURDERENDE_ORD) {
      expect(hvorfor).toMatch(/^\p{Lu}.+\. .+\.$/u)
      for (const form of former.split('|')) {
        const fundet = vurderendeOrd(form.replace('*', ''))
        expect(fundet.length, form).toBeGreaterThan(0)
      }
    }
  })
})
