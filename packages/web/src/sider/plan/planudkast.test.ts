import { describe, expect, it } from 'vitest'
import { begyndUdkast, fastholdteI, medFastholdt, tilBeslutning, tilProeve } from './planudkast.ts'

const TOM = begyndUdkast(undefined, '2026-11-23')
const SKREVET = {
  ...TOM,
  'afsnit.helbred': ' Lægen vurderer, at ryggen er slidt. ',
  'afsnit.oensker': '   ',
  'ord.helbred': 'Det gør ondt.',
  medBorgeren: 'ja',
  sagstype: 'arbejdsevne',
}
const VURDERER = { afsnit: 'helbred', ord: 'vurderer', hvorfor: 'Det er lægens ord.' } as const

describe('Det, der skrives i planen', () => {
  it('begynder tomt med dagen i dag, eller med den nyeste udgave', () => {
    expect(TOM).toMatchObject({ den: '23-11-2026', medBorgeren: '', sagstype: '' })
    const seneste = {
      afsnit: { helbred: 'Ondt.' },
      ord: { helbred: 'Av.' },
      medBorgeren: false,
      sagstype: 'jobafklaring',
      dokumenter: [{ version: 4, navn: 'Epikrise' }],
      fastholdteOrd: [VURDERER],
    }
    expect(begyndUdkast(seneste as never, '')).toMatchObject({
      'afsnit.helbred': 'Ondt.',
      'ord.helbred': 'Av.',
      medBorgeren: 'nej',
      dokumenter: '4',
      den: '',
    })
  })

  it('loven spørges om det, der er skrevet, og ikke om det tomme', () => {
    expect(tilProeve(TOM)).toEqual({ afsnit: {} })
    expect(tilProeve(SKREVET)).toEqual({
      afsnit: { helbred: 'Lægen vurderer, at ryggen er slidt.' },
      medBorgeren: true,
      sagstype: 'arbejdsevne',
    })
  })

  it('en tom udgave kan ikke gemmes, og hvert hul peger på sit felt', () => {
    const svar = tilBeslutning({ ...TOM, den: '31-2-2026' })
    expect('fejl' in svar && svar.fejl.map(({ felt }) => felt)).toEqual([
      'plan-afsnit-job-og-uddannelsesmaal',
      'plan-medBorgeren',
      'plan-sagstype',
      'plan-den',
    ])
  })

  it('et ord bliver stående med sin grund, og er ordet væk, er grunden det også', () => {
    const felter = { ...SKREVET, ...medFastholdt(SKREVET, VURDERER), dokumenter: '4 9' }
    expect(tilBeslutning(felter)).toEqual({
      kommando: {
        beslutning: 'skriv-forberedende-udgave',
        afsnit: { helbred: 'Lægen vurderer, at ryggen er slidt.' },
        ord: { helbred: 'Det gør ondt.' },
        medBorgeren: true,
        sagstype: 'arbejdsevne',
        fastholdteOrd: [VURDERER],
        dokumenter: [4, 9],
        den: '2026-11-23',
      },
    })
    const uden = tilBeslutning({ ...felter, 'afsnit.helbred': 'Ryggen er slidt.' })
    expect('kommando' in uden && uden.kommando).not.toHaveProperty('fastholdteOrd')
    expect(fastholdteI(medFastholdt(felter, { ...VURDERER, hvorfor: ' ' }))).toEqual([])
    expect(fastholdteI({ fastholdt: 'ikke json' })).toEqual([])
  })
})
