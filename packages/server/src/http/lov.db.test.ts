import { readFileSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VurderingSkema } from '@fodfaeste/kontrakt'
import { JSON_HOVED, type Proeveserver, proeveserver } from '../proeveserver.ts'

const EKSEMPLER = new URL('../../../../eksempler/praksis-2022/', import.meta.url)

let server: Proeveserver
beforeAll(async () => {
  server = await proeveserver()
})
afterAll(() => server.luk())

function vurder(fakta: unknown, paa = '2022-06-01') {
  return server.send({
    method: 'POST',
    url: '/api/lov/vurder',
    headers: JSON_HOVED,
    payload: JSON.stringify({ fakta, paa }),
  })
}

describe('Loven uden en sag', () => {
  it.each(readdirSync(EKSEMPLER).filter((navn) => navn.endsWith('.json')))('vurderer %s uden login', async (navn) => {
    const svar = await vurder(JSON.parse(readFileSync(new URL(navn, EKSEMPLER), 'utf8')))
    expect(svar.statusCode, svar.body).toBe(200)
    expect(VurderingSkema.parse(svar.json()).paa).toBe('2022-06-01')
  })

  it('siger, hvad der mangler, når intet er oplyst', async () => {
    const svar = await vurder({})
    expect(VurderingSkema.parse(svar.json()).mangler.length).toBeGreaterThan(3)
  })

  it('peger på feltet i filen, når det er forkert', async () => {
    const svar = await vurder({ dage: { starter: { vaerdi: 'i morgen', kilde: 'x' } } })
    expect(svar.statusCode).toBe(400)
    expect(svar.json()).toMatchObject({ fejl: [{ felt: 'fakta.dage.starter.vaerdi' }] })
  })

  it('gemmer ingen session og sætter ingen cookie', async () => {
    expect((await vurder({})).headers['set-cookie']).toBeUndefined()
  })
})
