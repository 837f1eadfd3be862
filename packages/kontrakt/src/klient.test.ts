import { describe, expect, it } from 'vitest'
import { adresse, kald } from './klient.ts'

const SAG = '5f0c7a52-8a9e-4f0e-9d6b-3c1f2a7b8d90'
const svarMed = (status: number, krop: string) => ({ fetch: async () => new Response(krop, { status }) })

describe('Klienten', () => {
  it('udfylder stien og tager kun det valgte med', () => {
    const ind = { sti: { sagId: SAG }, valg: { version: 3, paa: '2025-06-02', registreretTil: undefined } }
    expect(adresse('hentSag', ind)).toBe(`/api/sager/${SAG}?version=3&paa=2025-06-02`)
  })

  it('skriver danske bogstaver og tegn, så de kommer hele frem', () => {
    expect(adresse('listSager', { valg: { soeg: 'Åse & Søn?' } })).toBe('/api/sager?soeg=%C3%85se%20%26%20S%C3%B8n%3F')
  })

  it('giver data, når det går', async () => {
    const svar = await kald('hentMig', {}, svarMed(200, '{"kommune":"Fjordby"}'))
    expect(svar).toEqual({ ok: true, data: { kommune: 'Fjordby' } })
  })

  it('giver serverens problem, når det ikke går', async () => {
    const svar = await kald('hentMig', {}, svarMed(401, '{"kode":"IKKE_LOGGET_IND","detail":"Log ind."}'))
    expect(svar).toMatchObject({ ok: false, problem: { kode: 'IKKE_LOGGET_IND' } })
  })

  it.each([
    ['en side fra en mellemstation', 502, '<html>'],
    ['et tomt svar', 200, ''],
  ])('giver et problem på dansk ved %s', async (_, status, krop) => {
    const svar = await kald('hentMig', {}, svarMed(status, krop))
    expect(svar).toMatchObject({ ok: false, problem: { kode: 'UVENTET_SVAR', status } })
  })

  it('giver et problem på dansk, når serveren ikke er der', async () => {
    const svar = await kald('hentMig', {}, { fetch: async () => Promise.reject(new TypeError('fetch failed')) })
    expect(svar).toMatchObject({ ok: false, problem: { kode: 'INGEN_FORBINDELSE' } })
  })

  it('lader den, der afbryder, få sin egen fejl', async () => {
    const afbrudt = new Error('abort')
    const kaldet = kald('hentMig', {}, { fetch: async () => Promise.reject(afbrudt), signal: { aborted: true } })
    await expect(kaldet).rejects.toBe(afbrudt)
  })
})
