import type { Indkaldelsesstanden } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { begyndIndkaldelse, egneOrdI, laesIndkaldelse, skiftForm } from './indkaldelsesfelter.ts'

const STAND: Indkaldelsesstanden = {
  tidligere: [],
  deltagere: [],
  opmaerksom: [],
  partsrepraesentanter: [],
  forslag: { dag: '2026-12-01', fra: '09:00', til: '09:30', sted: 'Rådhuset', deltagere: ['Mette, social'] },
}

describe('At indkalde borgeren', () => {
  it('begynder med mødet, og det er til at sende, som det står', () => {
    expect(laesIndkaldelse(7, begyndIndkaldelse(STAND))).toEqual({
      krop: {
        behandling: 7,
        dag: '2026-12-01',
        fra: '09:00',
        til: '09:30',
        sted: 'Rådhuset',
        foregaar: 'i-rummet',
        deltagere: ['Mette, social'],
      },
    })
  })

  it('har hun bedt om video, er lokalet ikke hendes sted, og vejen ind skal skrives', () => {
    const felter = begyndIndkaldelse({ ...STAND, sidsteSvar: { svar: 'kommer', medPaa: 'video', den: '2026-11-23' } })
    expect(felter).toMatchObject({ foregaar: 'video', sted: '' })
    expect(laesIndkaldelse(7, felter)).toEqual({
      fejl: [{ felt: 'indkald-sted', besked: 'Skriv, hvordan borgeren kommer på video.' }],
    })
  })

  it('skifter stedet med formen, men ikke det, der er skrevet', () => {
    expect(skiftForm({ sted: 'Rådhuset' }, 'video', 'Rådhuset')).toEqual({ foregaar: 'video', sted: '' })
    expect(skiftForm({ sted: '' }, 'i-rummet', 'Rådhuset')).toEqual({ foregaar: 'i-rummet', sted: 'Rådhuset' })
    expect(skiftForm({ sted: 'Tryk på linket' }, 'telefon', 'Rådhuset')).toEqual({ foregaar: 'telefon' })
  })

  it('siger, hvad der mangler, ved sit felt; slutningen må være ukendt', () => {
    const svar = laesIndkaldelse(7, {
      dag: '31-2-2026',
      fra: 'kvart i ni',
      til: 'sent',
      sted: ' ',
      foregaar: 'i-rummet',
    })
    expect('fejl' in svar && svar.fejl.map(({ felt }) => felt)).toEqual([
      'indkald-dag',
      'indkald-fra',
      'indkald-til',
      'indkald-sted',
    ])
    expect(laesIndkaldelse(7, { ...begyndIndkaldelse(STAND), til: '', deltagere: ' \n' })).not.toHaveProperty(
      'krop.til',
    )
  })

  it('det, der kun er til brevet, er de egne ord', () => {
    expect(egneOrdI({ ...begyndIndkaldelse(STAND), emne: 'Din plan.' })).toEqual({ emne: 'Din plan.' })
  })
})
