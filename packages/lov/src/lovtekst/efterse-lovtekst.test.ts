import { skrivHjemmel } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { findesHjemmel, udgave } from '../indeks/index-opslag.ts'
import { alleCitater, hjemlerI } from './citater.ts'
import { eftersesLovtekst } from './efterse-lovtekst.ts'
import { laesLovtekst } from './laes-lovtekst.ts'

const BEK_2409 = 'https://www.retsinformation.dk/eli/lta/2021/2409'

/** En opdigtet tekst på en udgaves adresse. Ordene er ikke lovens; kun opbygningen er. */
function efterset(krop: string, { titel = 'Bekendtgørelse om både', eli = BEK_2409, aftryk = '' } = {}) {
  const laest = laesLovtekst(`${titel}\nKilde: ${eli}\n\n${krop}`)
  if (!laest.ok) throw new Error(JSON.stringify(laest.afvist))
  return eftersesLovtekst(laest.vaerdi, () => aftryk)
}

describe('En lovtekst holdes op mod indekset', () => {
  it('og kendes på sin adresse; andre ord end indeksets bemærkes', () => {
    const udfald = efterset('§ 1. Opdigtet.')
    expect(udfald).toMatchObject({
      ok: true,
      vaerdi: {
        udgave: 'BEK 2409/2021',
        paragraffer: [{ lov: 'BEK', aftryk: 'anderledes' }],
        bemaerkninger: [{ linje: 4, tekst: expect.stringContaining('§ 1: ordene er ikke dem') as string }],
      },
    })
  })

  it('og er dem, indekset er talt af, når aftrykket er det, indekset har', () => {
    const indeksets = udgave('BEK 2409/2021').love.get('BEK')?.get('1')?.aftryk ?? ''
    expect(efterset('§ 1. Opdigtet.', { aftryk: indeksets })).toMatchObject({
      ok: true,
      vaerdi: { paragraffer: [{ aftryk: 'ens' }], bemaerkninger: [] },
    })
  })

  it('uden opbygning at holde den op mod, når udgaven kun kendes af navn', () => {
    const udfald = efterset('Lov: LAB\n§ 68 a. Opdigtet.\nStk. 2. Også.', {
      titel: 'Lov om ændring af flere love',
      eli: 'https://www.retsinformation.dk/eli/lta/2018/553',
    })
    expect(udfald).toMatchObject({
      ok: true,
      vaerdi: { udgave: 'lov 553/2018', paragraffer: [{ lov: 'LAB', aftryk: 'ukendt' }], bemaerkninger: [] },
    })
  })

  it.each([
    {
      hvad: 'adressen ikke er en udgave, reglerne kender',
      krop: '§ 1. Opdigtet.',
      valg: { eli: 'https://www.retsinformation.dk/eli/lta/2021/2410' },
      grund: /ikke en udgave/,
      raad: /BEK 2408\/2021/,
    },
    {
      hvad: 'titlen er en anden lovs',
      krop: '§ 1. Opdigtet.',
      valg: { titel: 'Bekendtgørelse af forvaltningsloven' },
      grund: /Titlen er FVL, men adressen er BEK 2409\/2021/,
      raad: /samme udgaves/,
    },
    {
      hvad: 'en paragraf har for mange stykker',
      krop: '§ 1. Opdigtet.\nStk. 2. Et mere.',
      valg: {},
      grund: /§ 1: filen har «1 1», indekset «2»/,
      raad: /retsinformation\.dk\/eli\/lta\/2021\/2409/,
    },
    {
      hvad: 'indekset har paragraffen, og filen siger ophævet',
      krop: '§ 1. (Ophævet)',
      valg: {},
      grund: /«ophævet»/,
      raad: /Sammenlign/,
    },
  ])('og afvises, når $hvad', ({ krop, valg, grund, raad }) => {
    expect(efterset(krop, valg)).toMatchObject({
      ok: false,
      afvist: [{ grund: expect.stringMatching(grund) as string, raad: expect.stringMatching(raad) as string }],
    })
  })
})

describe('Stederne, reglerne citerer', () => {
  const citater = alleCitater()

  it('er hver nævnt én gang, med de regler, der citerer dem', () => {
    expect(citater.length).toBeGreaterThan(300)
    const steder = citater.map(({ hjemmel }) => JSON.stringify(Object.entries(hjemmel).toSorted()))
    expect(new Set(steder).size).toBe(steder.length)
    expect(citater.filter(({ regler }) => regler.length === 0)).toEqual([])
    const seksaar = citater.find(
      ({ hjemmel: h }) => h.udgave === 'LBK 280/2024' && h.paragraf === '112' && h.stk === 3 && h.pkt === 1,
    )
    expect(seksaar?.regler).toContain('LAB-112-3')
  })

  it('er alle dem, lovens filer udstiller, også dem, nogen glemte', () => {
    const moduler = import.meta.glob<object>(['../**/*.ts', '!../**/*.test.ts', '!../indeks/**', '!../proeve*.ts'], {
      eager: true,
    })
    const kendte = new Set(citater.map(({ hjemmel }) => skrivHjemmel(hjemmel, { medUdgave: true })))
    const udstillet = Object.values(moduler).flatMap((modul) => Object.values(modul).flatMap(hjemlerI))
    expect(udstillet.length).toBeGreaterThan(300)
    const steder = new Set(udstillet.map((hjemmel) => skrivHjemmel(hjemmel, { medUdgave: true })))
    expect([...steder].filter((sted) => !kendte.has(sted))).toEqual([])
  })

  it('findes i indekset, eller er erklæret uden tekst', () => {
    expect(citater.filter(({ hjemmel }) => findesHjemmel(hjemmel).findes === false)).toEqual([])
  })
})
