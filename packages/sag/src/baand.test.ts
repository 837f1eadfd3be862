import { dato } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import { type SagIProeve, enSag, enSagsHaendelser, registrer } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { baand } from './baand.ts'
import { fold } from './fold.ts'
import type { Sag } from './sag.ts'
import { tilFakta } from './til-fakta.ts'
import { vaerdAtVide } from './vaerd-at-vide.ts'

const IDAG = dato('2025-06-02')
const BEVILGET = { bevilget: '2025-03-03', starter: '2025-04-01', 'planlagt-slut': '2027-03-31' }
const baandFor = (sag: Sag, idag = IDAG) => baand(sag, visVurdering(vurder(tilFakta(sag), idag)), idag)
const baandI = ({ oplysninger, ...ind }: SagIProeve, idag = IDAG) =>
  baandFor(enSag({ iMaalgruppen: true, ...ind, oplysninger: { ...BEVILGET, ...oplysninger } }), idag)

describe('Forløbsbåndet', () => {
  it('har forløb, bevilling og lovens grænser i datoorden', () => {
    const { elementer } = baandI({ foedt: '1979-03-04' })
    expect(elementer.map(({ fra, id }) => `${fra} ${id}`)).toEqual([
      '2025-02-24 henvist',
      '2025-03-03 bevilget',
      '2025-04-01 forloeb',
      '2026-02-01 lukket-for-nye-forloeb',
      '2026-03-31 tidligste-slut',
      '2028-03-31 seneste-slut',
    ])
    expect(elementer.find(({ id }) => id === 'forloeb')).toMatchObject({
      til: '2027-03-31',
      varighed: '2 år',
      status: 'I gang',
      art: 'bjaelke',
    })
  })

  it('hvert element kan svare på hvorfor, og det beregnede har hjemmel', () => {
    for (const { id, hvorfor, hjemmel } of baandI({}).elementer) {
      expect(hvorfor).not.toBe('')
      if (id.endsWith('-slut') || id === 'lukket-for-nye-forloeb') expect(hjemmel?.tekst, id).toMatch(/§/)
    }
  })

  it('en alder i udsnittet er med; en langt forude står i «Værd at vide» og maser ikke båndet', () => {
    const sag = enSag({ iMaalgruppen: true, foedt: '1976-05-20', oplysninger: BEVILGET })
    const alder = baandFor(sag).elementer.filter(({ spor }) => spor === 'alder')
    expect(alder).toMatchObject([{ id: 'fylder-50', fra: '2026-05-20', status: 'Kommer' }])
    // 69 år: bevilget, før tabellen fik 70 år i juni 2025.
    const vide = vaerdAtVide(visVurdering(vurder(tilFakta(sag), IDAG)), IDAG)
    expect(vide.map(({ tekst }) => tekst)).toEqual(
      expect.arrayContaining(['20. maj 2016, passeret', '20. maj 2026', '20. maj 2045']),
    )
  })

  it('udsnittet er hele måneder med luft, og i dag er med, når den er nær', () => {
    const slutter = { oplysninger: { 'planlagt-slut': '2026-04-30' } }
    expect(baandI(slutter)).toMatchObject({ fra: '2025-01-01', til: '2028-05-31', idag: '2025-06-02' })
    // Seneste lovlige slut er 31. marts 2028: et år efter er i dag endnu med, dagen efter ikke.
    expect(baandI(slutter, dato('2029-03-31')).til).toBe('2029-05-31')
    expect(baandI(slutter, dato('2029-04-01')).til).toBe('2028-05-31')
  })

  it('et forløb uden slutdag er en dag, ikke en bjælke', () => {
    const sag = enSag({ oplysninger: { bevilget: '2025-03-03', starter: '2025-04-01' } })
    expect(baandFor(sag).elementer.find(({ id }) => id === 'forloeb')).toMatchObject({
      art: 'dag',
      status: 'I gang, slutdagen mangler',
    })
  })

  it('et tidligere forløb med kendte dage tegnes, et uden kan ikke', () => {
    const { elementer, fra } = baandI({
      oplysninger: { 'tidligere-forloeb': [{}, { fra: '2019-01-01', til: '2020-12-31' }] },
    })
    expect(elementer.filter(({ spor }) => spor === 'tidligere')).toMatchObject([
      { fra: '2019-01-01', til: '2020-12-31', status: 'Afsluttet' },
    ])
    expect(fra < '2019-01-01').toBe(true)
  })

  it.each([
    [true, 'Tælles ikke med'],
    [false, 'Tælles med: ingen ret til dagpenge'],
    [undefined, 'Uoplyst, om den tælles med'],
  ])('orlov med ret til dagpenge %s: %s', (ret, status) => {
    const orlov = [
      {
        fra: '2025-09-01',
        til: '2025-09-30',
        art: 'barsel',
        ...(ret !== undefined && { retTilDagpenge: ret }),
      } as const,
    ]
    const { elementer } = baandI({ oplysninger: { orlov } })
    expect(elementer.find(({ spor }) => spor === 'orlov')).toMatchObject({
      art: 'skravering',
      navn: 'Barsel',
      varighed: '30 dage',
      status,
    })
  })

  it('bjælken får først sin hvide ende, når nogen har flyttet slutdagen for orloven', () => {
    const orlov = [{ fra: '2025-09-01', til: '2025-09-30', art: 'barsel', retTilDagpenge: true } as const]
    const foer = enSagsHaendelser({ iMaalgruppen: true, oplysninger: BEVILGET })
    const skriv = (sag: Sag | undefined, id: string, vaerdi: unknown, idag: string) =>
      registrer(sag, { kommando: { beslutning: 'registrer-oplysning', id, vaerdi, kilde: 'brev', den: idag }, idag })
    const medOrlov = [...foer, ...skriv(fold(foer), 'orlov', orlov, '2025-05-01')]
    const flyttet = [...medOrlov, ...skriv(fold(medOrlov), 'planlagt-slut', '2027-04-30', '2025-05-02')]
    const forloeb = (haendelser: typeof foer) =>
      baandFor(fold(haendelser) as Sag).elementer.find(({ id }) => id === 'forloeb')
    expect(forloeb(medOrlov)).not.toHaveProperty('heraflTilfoejetDage')
    expect(forloeb(flyttet)).toMatchObject({ til: '2027-04-30', heraflTilfoejetDage: 30 })
  })

  it.each([
    ['2025-03-31', 'Planlagt'],
    ['2025-04-01', 'I gang'],
    ['2027-03-31', 'I gang'],
    ['2027-04-01', 'Afsluttet'],
  ])('%s er forløbet «%s»', (idag, status) => {
    expect(baandI({}, dato(idag)).elementer.find(({ id }) => id === 'forloeb')?.status).toBe(status)
  })
})
