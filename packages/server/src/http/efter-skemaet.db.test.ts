import { efterSkema } from '@fodfaeste/proeve'
import { type Rute, RUTER, type RuteNavn, STIER } from '@fodfaeste/kontrakt'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Indlogget, JSON_HOVED, LAGRE, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

// Forespørgsler i alt, delt ligeligt på ruterne. `FODFAESTE_FUZZ=20000 npm test -- --projekt db efter-skemaet` er den
// lange tur; til daglig er det nok, at hver rute har set nogle stykker.
const I_ALT = Number(process.env['FODFAESTE_FUZZ'] ?? 1000)

const SAGER = [25, 3, 12].map(demoSagId)
const STYKKER: Readonly<Record<string, readonly string[]>> = {
  ':sagId': [...SAGER, demoSagId(999), 'x'],
  ':personId': ['solvej-maagedal', 'findes-ikke'],
}
const skrivende = (Object.keys(STIER) as RuteNavn[]).filter((navn) => STIER[navn].metode !== 'GET' && navn !== 'logUd')
/** Der er én rute til alle beslutninger; den får ti andeles plads. */
const andele = (navn: RuteNavn): number => (navn === 'skrivBeslutning' ? 10 : 1)
const andel = Math.ceil(I_ALT / skrivende.reduce((sum, navn) => sum + andele(navn), 0))

describe.each(LAGRE)('Forespørgsler, som kontrakten siger, de ser ud, på %s', (art) => {
  let server: Proeveserver
  let hvem: Indlogget
  // Den version, sagen sidst sagde, den havde: uden den blev hver beslutning standset i døren.
  const version = new Map<string, number>()
  let sendt = 0
  let skrevet = 0
  beforeAll(async () => {
    server = await proeveserver(art)
    hvem = await server.medRoller('fjordby', 'en-der-maa-det-hele', [
      'koordinerende-sagsbehandler',
      'leder',
      'administrator',
      'klage',
      'ydelse',
    ])
  })
  afterAll(() => server.luk())

  it.each(skrivende)(
    '%s giver aldrig en serverfejl',
    async (navn) => {
      const { krop } = RUTER[navn] as Rute
      const skema = krop === undefined ? {} : z.toJSONSchema(krop, { io: 'input', unrepresentable: 'any' })
      const kroppe = krop === undefined ? fc.constant({}) : efterSkema(skema)
      await fc.assert(
        fc.asyncProperty(kroppe, fc.nat(), async (indhold, nr) => {
          const url = STIER[navn].sti.replaceAll(/:\w+/g, (del) => {
            const muligheder = STYKKER[del] ?? ['x']
            return muligheder[nr % muligheder.length] ?? 'x'
          })
          const sagId = SAGER.find((id) => url.includes(id)) ?? ''
          const svar = await server.send({
            method: STIER[navn].metode,
            url,
            headers: { ...JSON_HOVED, cookie: hvem.cookie },
            payload: JSON.stringify(medVersion(indhold, version.get(sagId))),
          })
          sendt += 1
          skrevet += svar.statusCode < 300 && sagId !== '' ? 1 : 0
          husk(sagId, svar.body)
          expect(svar.statusCode, `${navn} ${JSON.stringify(indhold)} ${svar.body}`).toBeLessThan(500)
        }),
        { numRuns: andel * andele(navn) },
      )
    },
    60_000 + andel * 2000,
  )

  it('nåede ind i sagerne, og har intet efterladt til driften', () => {
    expect(sendt).toBeGreaterThanOrEqual(I_ALT)
    expect(skrevet).toBeGreaterThan(0)
    expect(server.noter).toEqual([])
  })

  function husk(sagId: string, tekst: string): void {
    const svar = tekst === '' ? undefined : (JSON.parse(tekst) as { version?: unknown; aktuelVersion?: unknown })
    const kendt = svar?.aktuelVersion ?? svar?.version
    if (sagId !== '' && typeof kendt === 'number') version.set(sagId, kendt)
  }
})

function medVersion(krop: unknown, version: number | undefined): unknown {
  const harFelt = typeof krop === 'object' && krop !== null && 'forventetVersion' in krop
  return harFelt && version !== undefined ? { ...krop, forventetVersion: version } : krop
}
