import { dato, datoFra, dele, iso, plusDage } from '@fodfaeste/grund'
import { getHolidays } from 'feiertagejs'
import { describe, expect, it } from 'vitest'
import { HELLIGDAGE, IKKE_HELLIGDAGE, dagIAaret, helligdagPaa, helligdageI, maaskeFristdag } from './helligdage.ts'
import { paaskedag } from './paaske.ts'

const AAR = Array.from({ length: 2035 - 2013 + 1 }, (_, nr) => 2013 + nr)

/** De ni helligdage, Danmark har fælles med Tyskland, efter bibliotekets navne. */
const FAELLES = {
  NEUJAHRSTAG: 'nytaarsdag',
  KARFREITAG: 'langfredag',
  OSTERSONNTAG: 'paaskedag',
  OSTERMONTAG: 'anden-paaskedag',
  CHRISTIHIMMELFAHRT: 'kristi-himmelfart',
  PFINGSTSONNTAG: 'pinsedag',
  PFINGSTMONTAG: 'anden-pinsedag',
  ERSTERWEIHNACHTSFEIERTAG: 'juledag',
  ZWEITERWEIHNACHTSFEIERTAG: 'anden-juledag',
} as const

const bibliotekets = (aar: number): ReadonlyMap<string, string> =>
  new Map(getHolidays(aar, 'ALL').map(({ name, dateString }) => [name, dateString]))

describe('Helligdagene holdt op mod et andet bibliotek', () => {
  it.each(AAR)('%i: de ni, vi har fælles, falder på samme dage', (aar) => {
    const andre = bibliotekets(aar)
    const vore = new Map(helligdageI(aar).map(({ id, dag }) => [id, iso(dag)]))
    for (const [deres, vor] of Object.entries(FAELLES)) expect(vore.get(vor), vor).toBe(andre.get(deres))
  })

  it.each(AAR)('%i: de to, kun Danmark har, ligger rigtigt fra bibliotekets påskedag', (aar) => {
    const paaske = dato(bibliotekets(aar).get('OSTERSONNTAG') ?? '')
    expect(helligdagPaa(plusDage(paaske, -3))?.id).toBe('skaertorsdag')
    expect(helligdagPaa(plusDage(paaske, 26))?.id).toBe(aar <= 2023 ? 'store-bededag' : undefined)
  })

  it.each(AAR)('%i: der er ikke flere end de elleve, og ti fra 2024', (aar) => {
    expect(helligdageI(aar)).toHaveLength(aar <= 2023 ? 11 : 10)
  })

  it.each(AAR)('%i: de står i kalenderens orden', (aar) => {
    const dage = helligdageI(aar).map(({ dag }) => dag)
    expect(dage).toEqual(dage.toSorted((a, b) => a - b))
  })

  it('påsken falder på bibliotekets dag fra 1900 til 2299', () => {
    for (let aar = 1900; aar < 2300; aar += 1) {
      expect(iso(paaskedag(aar))).toBe(bibliotekets(aar).get('OSTERSONNTAG'))
    }
  })
})

describe('Påskedag', () => {
  it.each([1699, 10_000, 2020.5, Number.NaN])('regnes ikke for året %s', (aar) => {
    expect(() => paaskedag(aar)).toThrow(RangeError)
  })

  it.each([
    [1700, '1700-04-11'],
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2285, '2285-03-22'],
    [9999, '9999-03-28'],
  ])('%i er %s', (aar, dag) => {
    expect(iso(paaskedag(aar))).toBe(dag)
  })
})

/** Påsken regnet på en anden måde: Lilius' og Clavius' epakter, som Knuth har skrevet dem. */
function paaskeEfterEpakter(aar: number): string {
  const gyldental = (aar % 19) + 1
  const aarhundrede = Math.floor(aar / 100) + 1
  const udeladteSkuddage = Math.floor((3 * aarhundrede) / 4) - 12
  const maanerettelse = Math.floor((8 * aarhundrede + 5) / 25) - 5
  const soendag = Math.floor((5 * aar) / 4) - udeladteSkuddage - 10
  const raa = (11 * gyldental + 20 + maanerettelse - udeladteSkuddage) % 30
  const epakt = raa < 0 ? raa + 30 : raa
  const rykket = (epakt === 25 && gyldental > 11) || epakt === 24 ? epakt + 1 : epakt
  const fuldmaane = 44 - rykket < 21 ? 74 - rykket : 44 - rykket
  const dag = fuldmaane + 7 - ((soendag + fuldmaane) % 7)
  return iso(plusDage(datoFra(aar, 3, 1), dag - 1))
}

describe('Påsken i alle de år, kalenderen har', () => {
  it.each([1700, 2500, 5000, 7500])('følger kirkens epakter fra %i og 2500 år frem', (fra) => {
    for (let aar = fra; aar < Math.min(fra + 2500, 10_000); aar += 1) {
      expect(iso(paaskedag(aar))).toBe(paaskeEfterEpakter(aar))
    }
  })
})

describe('Store bededag', () => {
  it.each([
    ['2023-05-05', 'store-bededag'],
    ['2024-04-26', undefined],
    ['2025-05-16', undefined],
  ])('%s → %s', (dag, id) => {
    expect(helligdagPaa(dato(dag))?.id).toBe(id)
  })
})

describe('Dage, der ikke er helligdage i sig selv', () => {
  it.each(['2025-12-24', '2025-12-31', '2025-06-05', '2025-05-01', '2025-05-30'])('%s er ikke en helligdag', (dag) => {
    expect(helligdagPaa(dato(dag))).toBeUndefined()
  })

  it.each([
    ['2025-12-24', 'juleaftensdag'],
    ['2025-12-31', 'nytaarsaften'],
    ['2025-06-05', 'grundlovsdag'],
    ['2025-05-30', 'dagen-efter-kristi-himmelfart'],
    ['2025-05-01', undefined],
    ['2025-12-23', undefined],
    ['2025-12-25', undefined],
    ['2025-06-04', undefined],
  ])('%s: kan den udskyde en klagefrist? %s', (dag, id) => {
    expect(maaskeFristdag(dato(dag))?.id).toBe(id)
  })

  it('hver dag i begge lister har et navn, en kilde og et id, ingen anden har', () => {
    const alle = [...HELLIGDAGE, ...IKKE_HELLIGDAGE]
    expect(new Set(alle.map(({ id }) => id)).size).toBe(alle.length)
    for (const { navn, kilde } of alle) expect(Math.min(navn.length, kilde.length)).toBeGreaterThan(4)
  })

  it('1. maj er den 1. maj', () => {
    const dage = IKKE_HELLIGDAGE.filter(({ maaskeFristdag }) => !maaskeFristdag)
    expect(dage.map((d) => [d.id, iso(dagIAaret(d, 2025))])).toEqual([['foerste-maj', '2025-05-01']])
  })

  it('en dag ligger i det år, der spørges om', () => {
    for (const d of [...HELLIGDAGE, ...IKKE_HELLIGDAGE]) expect(dele(dagIAaret(d, 2030)).aar).toBe(2030)
  })

  it('1. maj er helligdag det år, den falder sammen med Kristi himmelfart', () => {
    expect(helligdagPaa(dato('2008-05-01'))?.id).toBe('kristi-himmelfart')
  })
})
