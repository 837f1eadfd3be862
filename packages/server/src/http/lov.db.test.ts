import { readFileSync, readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VurderingSkema } from '@fodfaeste/kontrakt'
import { iKommune } from '../store/i-kommune.ts'
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

/** Rækkerne i de tabeller, en oplysning kunne ende i, i begge kommuner. */
async function raekkerIAlt(): Promise<number> {
  const taellinger = ['fjordby', 'oesterklit'].map((kommune) =>
    iKommune(server.omgivelser.lager.db, { kommune }, async (trx) => {
      const { rows } = await sql<{ antal: number }>`
        select ((select count(*) from haendelse) + (select count(*) from sag_oversigt)
          + (select count(*) from sag_borger) + (select count(*) from adgangslog))::int as antal
      `.execute(trx)
      return rows[0]?.antal ?? 0
    }),
  )
  const antal = await Promise.all(taellinger)
  expect(Math.min(...antal)).toBeGreaterThan(0)
  return antal.reduce((a, b) => a + b, 0)
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

  it('er åben for den, der er logget ind, og for den, der ikke er, med samme svar', async () => {
    const { cookie } = await server.som('nanna-fyrlys')
    const payload = JSON.stringify({ fakta: {}, paa: '2022-06-01' })
    const inde = await server.send({
      method: 'POST',
      url: '/api/lov/vurder',
      headers: { ...JSON_HOVED, cookie },
      payload,
    })
    expect(inde.body).toBe((await vurder({})).body)
  })

  it('efterlader intet: hverken i adgangsloggen, hos driften eller i databasen', async () => {
    const spor = 'Svend Sporløs, født i Sporby'
    const foer = await raekkerIAlt()
    expect((await vurder({ foedselsdag: { vaerdi: '1973-06-01', kilde: spor } })).statusCode).toBe(200)
    expect((await vurder({ foedselsdag: { vaerdi: spor, kilde: spor } })).statusCode).toBe(400)
    const { statusCode } = await server.send({
      method: 'POST',
      url: '/api/lov/vurder',
      headers: JSON_HOVED,
      payload: `{"fakta": ${spor}`,
    })
    expect(statusCode).toBe(400)
    expect(await raekkerIAlt()).toBe(foer)
    expect(JSON.stringify(server.noter)).not.toContain('Spor')
  })

  it('gemmer ingen session og sætter ingen cookie', async () => {
    expect((await vurder({})).headers['set-cookie']).toBeUndefined()
  })
})
