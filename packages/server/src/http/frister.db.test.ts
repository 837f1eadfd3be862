import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FristerSkema } from '@fodfaeste/kontrakt'
import { JSON_HOVED, type Proeveserver, proeveserver } from '../proeveserver.ts'

const LOEBENDE: unknown = JSON.parse(
  readFileSync(new URL('../../../../eksempler/loebende-forloeb.json', import.meta.url), 'utf8'),
)

let server: Proeveserver
beforeAll(async () => {
  server = await proeveserver()
})
afterAll(() => server.luk())

const frister = (sag: unknown, paa = '2025-01-16') =>
  server.send({ method: 'POST', url: '/api/lov/frister', headers: JSON_HOVED, payload: JSON.stringify({ sag, paa }) })

describe('POST /api/lov/frister', () => {
  it('giver pligter med frist, hjemmel og grund, uden login og uden at sætte en cookie', async () => {
    const svar = await frister(LOEBENDE)
    expect(svar.statusCode, svar.body).toBe(200)
    expect(svar.headers['set-cookie']).toBeUndefined()
    const { pligter } = FristerSkema.parse(svar.json())
    expect(pligter.find(({ id }) => id === 'LAB-113-2-indsats')).toMatchObject({
      fristDen: '2025-01-15',
      tilstand: 'overskredet',
      hjemmel: { tekst: 'LAB § 113, stk. 2, 1. pkt.', udgave: 'LBK 280/2024' },
    })
  })

  it('regner intet om forløbet, før filen siger, at der er et', async () => {
    const { pligter, tvivl } = FristerSkema.parse((await frister({})).json())
    expect({ pligter, tvivl }).toEqual({ pligter: [], tvivl: [] })
  })

  it.each([
    ['et afsnit uden forløb', { garanti: {} }, 'sag.forloeb', 'efter'],
    ['en ukendt paragraf', { forloeb: { efter: '113' } }, 'sag.forloeb.efter', '112, 115'],
    [
      'en dag, der ikke findes',
      { forloeb: { efter: '112', ophoert: { vaerdi: '2025-02-30', kilde: 'sagen' } } },
      'sag.forloeb.ophoert.vaerdi',
      'kalenderen',
    ],
    [
      'en periode, der slutter, før den begynder',
      {
        forloeb: { efter: '112' },
        garanti: { stop: [{ id: 'a', art: 'ferie', fra: '2025-02-02', til: '2025-02-01', kilde: 'sagen' }] },
      },
      'sag.garanti.stop[0].til',
      'før første dag',
    ],
    ['et felt, der ikke findes', { forloeb: { efter: '112' }, plan: { maal: true } }, 'sag.plan.maal', 'kendes ikke'],
  ])('%s afvises med feltet og det, der skal rettes', async (_, sag, felt, besked) => {
    const svar = await frister(sag)
    expect(svar.statusCode).toBe(400)
    expect(svar.json()).toMatchObject({ fejl: [{ felt, besked: expect.stringContaining(besked) as string }] })
  })
})
