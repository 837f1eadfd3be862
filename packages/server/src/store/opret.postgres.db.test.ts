import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lager } from './aabn-lager.ts'
import type { FoerNySag, NySag } from './opret.ts'
import { type ProevePostgres, proevePostgres } from './proevelager-postgres.ts'
import type { Kontekst } from './sag-store.ts'

const SERVER = process.env['TEST_DATABASE_URL']
const BRUGER = { id: 'karla', navn: 'Karla Toft' }
const FJORDBY: Kontekst = { kommune: 'fjordby', bruger: BRUGER, tidspunkt: new Date('2026-03-02T08:30:00Z') }
const AABNET = { type: 'SagAabnet', skema: 1, data: {}, virkerFra: null }

/** Opretter, medmindre borgeren allerede har en sag. */
const enSag =
  (opslag: Uint8Array) =>
  ({ borgerensSager, naesteSagsnummer: sagsnummer }: FoerNySag): NySag<string> => {
    const [findes] = borgerensSager
    if (findes !== undefined) return { ok: false, afslag: findes.sagsnummer }
    const oversigt = {
      sagsnummer,
      borgerNavn: 'Ove',
      fase: 'henvisning',
      sagsbehandler: 'Karla Toft',
      tilstand: 'uoplyst',
      beregnetPaa: '2026-03-02',
      soegetekster: [],
      data: {},
    }
    const cpr = { krypteret: Buffer.from('laast'), opslag }
    const sag = { sagId: randomUUID(), forventetVersion: 0, haendelser: [AABNET], oversigt, formaal: 'Ny sag', cpr }
    return { ok: true, sag }
  }

describe.skipIf(SERVER === undefined)('To servere om den samme PostgreSQL (TEST_DATABASE_URL)', () => {
  let proeve: ProevePostgres
  let servere: readonly Lager[]
  beforeAll(async () => {
    proeve = await proevePostgres(SERVER ?? '')
    servere = [await proeve.aabn(), await proeve.aabn()]
    await servere[0]?.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' })
  })
  afterAll(async () => {
    for (const server of servere) await server.luk()
    await proeve.slet()
  })

  const opret = (nr: number, opslag: Uint8Array) => {
    const { sager } = servere[nr % 2] as Lager
    return sager.opret(FJORDBY, { cprOpslag: [opslag], aar: 2026 }, enSag(opslag))
  }

  it('giver fyrre nye sager fyrre numre i træk', async () => {
    const svar = await Promise.all(Array.from({ length: 40 }, (_, nr) => opret(nr, Buffer.from(`borger ${nr}`))))
    expect(svar.every(({ ok }) => ok)).toBe(true)
    const { raekker } = await (servere[0] as Lager).sager.liste(FJORDBY, { antal: 100 })
    const numre = raekker.map(({ sagsnummer }) => sagsnummer).toSorted()
    expect(numre).toEqual(Array.from({ length: 40 }, (_, nr) => `2026-${String(nr + 1).padStart(4, '0')}`))
  })

  it('giver én borger én sag, hvem der end kommer først', async () => {
    const samme = Buffer.from('samme borger')
    const svar = await Promise.all(Array.from({ length: 6 }, (_, nr) => opret(nr, samme)))
    expect(svar.filter(({ ok }) => ok)).toHaveLength(1)
    expect(svar.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 5 }, () => ({ ok: false, afvist: '2026-0041' })))
  })

  it('begynder forfra i et nyt år og lader de numre, der ser anderledes ud, være', async () => {
    const { sager } = servere[0] as Lager
    const opslag = Buffer.from('nytår')
    let naeste = ''
    await sager.opret(FJORDBY, { cprOpslag: [opslag], aar: 2027 }, ({ naesteSagsnummer }) => {
      naeste = naesteSagsnummer
      return { ok: false, afslag: 'kun set efter' }
    })
    expect(naeste).toBe('2027-0001')
  })
})
