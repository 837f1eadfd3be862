import { dato } from '@fodfaeste/grund'
import type { Baand, BaandElement } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { akse } from './akse.ts'
import { flytTil, laesElement, nuNaesteFoer } from './laesning.ts'
import { type Opsaetning, laegUd } from './opsaetning.ts'
import { begyndMidte, lavSkala, udsnitFor, ugenummer } from './skala.ts'
import { type Maal, type Plads, roerer } from './tekstplads.ts'

/** Syv punkter pr. tegn, otte når det er fedt. */
const maal: Maal = (tekst, fed) => tekst.length * (fed ? 8 : 7)

function element(id: string, spor: BaandElement['spor'], fra: string, mere: Partial<BaandElement> = {}): BaandElement {
  return { id, spor, art: 'dag', navn: id, fra, status: 'Sket', hvorfor: 'Derfor.', ...mere }
}

const BAAND: Baand = {
  fra: '2025-04-01',
  til: '2029-02-28',
  idag: '2026-11-23',
  elementer: [
    element('Henvist', 'dage', '2025-06-10'),
    element('Bevilget', 'forloeb', '2025-10-01'),
    element('Ressourceforløb', 'forloeb', '2025-10-13', {
      art: 'bjaelke',
      til: '2028-06-14',
      heraflTilfoejetDage: 63,
      varighed: '2 år og 8 måneder',
      status: 'I gang',
    }),
    element('Lukket', 'regler', '2026-02-01', { art: 'flag' }),
    element('Barsel', 'orlov', '2026-06-08', { art: 'skravering', til: '2026-08-09', varighed: '63 dage' }),
    element('Fylder 50', 'alder', '2027-05-12', { art: 'alder', status: 'Kommer' }),
  ],
}
const HELE = udsnitFor('hele', BAAND, dato(BAAND.idag))

function tekster({ flag, raekker, idag }: Opsaetning): readonly (readonly Plads[])[] {
  const etage = (nr: number) => flag.flatMap((f) => (f.etage === nr && f.tekst ? [f.tekst] : []))
  const dagens = idag ? [{ ...idag.tekst, x: idag.tekst.x - 7, bredde: idag.tekst.bredde + 14 }] : []
  return [[...etage(0), ...dagens], etage(1), ...raekker.map((r) => r.dele.flatMap((d) => (d.tekst ? [d.tekst] : [])))]
}

describe('Dage bliver til steder', () => {
  const skala = lavSkala({ fra: dato('2026-01-01'), til: dato('2026-01-10') }, 100, 200)

  it('går fra første dags morgen til sidste dags aften', () => {
    expect(skala.morgen(dato('2026-01-01'))).toBe(100)
    expect(skala.aften(dato('2026-01-10'))).toBe(200)
  })

  it('giver hver dag lige meget, og en dags aften er den næste dags morgen', () => {
    expect(skala.aften(dato('2026-01-03'))).toBe(skala.morgen(dato('2026-01-04')))
    expect(skala.aften(dato('2026-01-03')) - skala.morgen(dato('2026-01-03'))).toBe(10)
  })

  it('lader en bjælke gå fra morgen til aften, også over 29. februar', () => {
    const lille = { ...BAAND, fra: '2028-02-01', til: '2028-03-31' }
    const { raekker } = laegUd(lille, udsnitFor('hele', lille, dato('2028-02-01')), 1216, maal)
    const del = raekker[0]?.dele[0]
    expect(del).toMatchObject({ x: 116, foer: true, efter: true, bredde: 1100 })
  })

  it('sætter den hvide ende ved de sidste 63 dage', () => {
    const skalaHele = lavSkala(HELE, 116, 1216)
    const del = laegUd(BAAND, HELE, 1216, maal).raekker[0]?.dele[0]
    expect(del?.hvidFra).toBe(skalaHele.morgen(dato('2028-04-13')))
  })
})

describe('Skalaen', () => {
  it('lægger tre måneder om i dag', () => {
    const { fra, til } = udsnitFor('3-maaneder', BAAND, dato('2026-11-23'))
    expect(til - fra + 1).toBeGreaterThanOrEqual(89)
    expect(fra < dato('2026-11-23') && dato('2026-11-23') < til).toBe(true)
  })

  it('begynder ved båndets slutning, når forløbet er omme', () => {
    expect(begyndMidte({ ...BAAND, idag: '2035-01-01' })).toBe(dato('2029-02-28'))
  })

  it.each([
    ['2025-12-29', 1],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2024-12-23', 52],
  ])('ved, at ugen fra %s er uge %i', (mandag, uge) => {
    expect(ugenummer(dato(mandag))).toBe(uge)
  })

  it.each([
    ['3-maaneder', 'uge 48'],
    ['1-aar', 'aug.'],
  ] as const)('skriver %s på aksen med %s', (valg, tekst) => {
    const skala = lavSkala(udsnitFor(valg, BAAND, dato(BAAND.idag)), 116, 1216)
    expect(akse(skala, maal).map((s) => s.tekst)).toContain(tekst)
  })

  it('skriver hvert femte år, når båndet går til folkepensionen', () => {
    const langt = { fra: dato('2013-02-01'), til: dato('2042-10-01') }
    expect(akse(lavSkala(langt, 116, 1216), maal).map((s) => s.fed)).toEqual([
      '2015',
      '2020',
      '2025',
      '2030',
      '2035',
      '2040',
    ])
  })

  it('skriver årstal fedt og udelader tekst, der ikke er plads til', () => {
    const bred = akse(lavSkala(HELE, 116, 1216), maal)
    expect(bred.filter((s) => s.aar).map((s) => s.fed)).toEqual(
      ['2026', '2027', '2028', '2029'].slice(0, bred.filter((s) => s.aar).length),
    )
    const smal = akse(lavSkala(HELE, 116, 216), maal)
    expect(smal.map((s) => s.tekst).join('')).toBe('')
  })
})

describe('Tekster på båndet', () => {
  it.each([700, 900, 1100, 1400])('rører ikke hinanden i bredden %i', (bredde) => {
    for (const linje of tekster(laegUd(BAAND, HELE, bredde, maal))) {
      for (const [nr, a] of linje.entries()) for (const b of linje.slice(nr + 1)) expect(roerer(a, b)).toBe(false)
    }
  })

  it('gør dage, der ligger for tæt, til ét flag med dem alle', () => {
    const taet = ['2025-06-10', '2025-06-12', '2025-06-14', '2025-06-16', '2025-06-18'].map((fra, nr) =>
      element(`En lang hændelse nummer ${nr}`, 'dage', fra),
    )
    const { flag } = laegUd({ ...BAAND, elementer: taet }, HELE, 1100, maal)
    expect(flag.flatMap((f) => f.elementer)).toHaveLength(5)
    expect(flag.length).toBeLessThan(5)
    expect(flag.some((f) => f.tekst?.skrift.resten === 'i juni 2025')).toBe(true)
  })

  it('viser ikke i dag, når i dag ligger uden for billedet', () => {
    expect(laegUd({ ...BAAND, idag: '2035-01-01' }, HELE, 1100, maal).idag).toBeUndefined()
  })
})

describe('Båndet læst', () => {
  it('siger spor, navn, fra, til, varighed, status og hvorfor', () => {
    expect(laesElement(BAAND.elementer[2] ?? element('x', 'dage', '2025-01-01'))).toBe(
      'Forløb: Ressourceforløb. Fra man. 13. oktober 2025 til og med ons. 14. juni 2028. 2 år og 8 måneder. I gang. Heraf 63 dage lagt til for orlov. Derfor.',
    )
  })

  it.each([
    ['ArrowRight', undefined, 'Henvist'],
    ['ArrowRight', 'Henvist', 'Bevilget'],
    ['ArrowLeft', 'Henvist', 'Henvist'],
    ['Home', 'Lukket', 'Henvist'],
    ['End', 'Henvist', 'Fylder 50'],
    ['T', 'Henvist', 'Ressourceforløb'],
    ['ArrowDown', 'Ressourceforløb', 'Barsel'],
    ['ArrowUp', 'Ressourceforløb', 'Fylder 50'],
    ['x', 'Henvist', undefined],
  ])('går med %s fra %s til %s', (tast, nu, til) => {
    expect(flytTil(tast, nu, BAAND)?.id).toBe(til)
  })

  it('har alle elementer i telefonens liste, hver én gang', () => {
    const { nu, naeste, foer } = nuNaesteFoer(BAAND)
    expect(nu.map(({ id }) => id)).toEqual(['Ressourceforløb'])
    expect(naeste.map(({ id }) => id)).toEqual(['Fylder 50'])
    expect(foer.map(({ id }) => id)).toEqual(['Barsel', 'Lukket', 'Bevilget', 'Henvist'])
  })
})
