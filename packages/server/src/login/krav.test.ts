import { describe, expect, it } from 'vitest'
import { laesKrav } from './krav.ts'
import { eftersetOpsaetning } from './opsaetning.ts'

const FJORDBY = { id: 'fjordby', navn: 'Fjordby Kommune' }
const opsaetning = (krav: object = {}) =>
  eftersetOpsaetning(
    {
      udsteder: 'https://login.fjordby.dk',
      klientId: 'fodfaeste',
      krav,
      roller: { 'AD-Sagsbehandlere': ['koordinerende-sagsbehandler'], 'AD-Ledelse': ['leder', 'moedeleder'] },
      kommuner: { '29189000': FJORDBY },
    },
    'login.json',
  )
const NANNA = { sub: 'a1', name: 'Nanna Fyrlys', roller: ['AD-Sagsbehandlere'], kommune: '29189000' }

describe('Krav fra kommunens login', () => {
  it('bliver til en person med kommunens roller', () => {
    expect(laesKrav(opsaetning(), NANNA)).toEqual({
      ok: true,
      vaerdi: { id: 'a1', navn: 'Nanna Fyrlys', roller: ['koordinerende-sagsbehandler'], kommune: FJORDBY },
    })
  })

  it('flere grupper giver rollerne tilsammen, og en gruppe, kommunen ikke har nævnt, giver intet', () => {
    const mange = { ...NANNA, roller: ['AD-Ledelse', 'AD-Sagsbehandlere', 'AD-Kantine', 'leder'] }
    expect(laesKrav(opsaetning(), mange)).toMatchObject({
      vaerdi: { roller: ['leder', 'moedeleder', 'koordinerende-sagsbehandler'] },
    })
  })

  it('kan stå under andre navne, også nede i et objekt', () => {
    const andre = opsaetning({ id: 'oid', roller: 'realm_access.roles', kommune: 'https://fjordby.dk/cvr' })
    const krav = { oid: 'x9', realm_access: { roles: ['AD-Ledelse'] }, 'https://fjordby.dk/cvr': '29189000' }
    expect(laesKrav(andre, krav)).toMatchObject({ ok: true, vaerdi: { id: 'x9', navn: 'x9' } })
  })

  it.each([
    ['ingen kommune', { kommune: undefined }, 'INGEN_KOMMUNE'],
    ['en ukendt kommune', { kommune: '12345678' }, 'INGEN_KOMMUNE'],
    ['en kommune, der er et navn på objektet selv', { kommune: '__proto__' }, 'INGEN_KOMMUNE'],
    ['to kommuner', { kommune: ['29189000', '29189000'] }, 'INGEN_KOMMUNE'],
    ['ingen roller', { roller: undefined }, 'INGEN_ROLLE'],
    ['kun ukendte roller', { roller: ['AD-Kantine', 'constructor'] }, 'INGEN_ROLLE'],
    ['en rolle, der ikke er tekst', { roller: [{ navn: 'AD-Ledelse' }] }, 'INGEN_ROLLE'],
    ['intet id', { sub: '' }, 'IKKE_GODKENDT'],
    ['et id uden ende', { sub: 'x'.repeat(201) }, 'IKKE_GODKENDT'],
  ])('%s lukker ingen ind', (_, forkert, kode) => {
    expect(laesKrav(opsaetning(), { ...NANNA, ...forkert })).toEqual({ ok: false, afvist: kode })
  })
})

describe('Opsætningen af kommunens login', () => {
  const RIGTIG = { udsteder: 'https://login.fjordby.dk', klientId: 'x', roller: {}, kommuner: {} }

  it.each([
    ['uden https', { udsteder: 'http://login.fjordby.dk' }, 'https://'],
    ['uden klient', { klientId: '' }, 'klientId'],
    ['med en rolle, der ikke findes', { roller: { 'AD-Alle': ['chef'] } }, 'roller.AD-Alle'],
    ['med et felt, der er stavet forkert', { udsteeder: 'x' }, 'udsteeder'],
    ['med et kommune-id, databasen ikke kan bruge', { kommuner: { '1': { id: 'Æ', navn: 'x' } } }, 'kommuner.1.id'],
  ])('%s siges der nej til, med filen og feltet', (_, forkert, felt) => {
    const efterse = () => eftersetOpsaetning({ ...RIGTIG, ...forkert }, 'login.json')
    expect(efterse).toThrow('login.json')
    expect(efterse).toThrow(felt)
  })
})
