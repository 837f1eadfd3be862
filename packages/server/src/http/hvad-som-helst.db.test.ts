import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RUTER, type RuteNavn, STIER } from '@fodfaeste/kontrakt'
import { type Forespoergsel, JSON_HOVED, type Proeveserver, demoSagId, proeveserver } from '../proeveserver.ts'

const SAG = demoSagId(25)

let server: Proeveserver
let cookie: string
beforeAll(async () => {
  server = await proeveserver()
  cookie = (await server.som('nanna-fyrlys')).cookie
})
afterAll(() => server.luk())

const som = (valg: Forespoergsel) => server.send({ ...valg, headers: { ...JSON_HOVED, cookie } })

/** Enhver rute med krop, fyldt med noget, der ligner, er tæt på, eller er helt ved siden af. */
const MED_KROP = (Object.keys(RUTER) as RuteNavn[]).filter((navn) => 'krop' in RUTER[navn] && navn !== 'logUd')
const dagtekst = fc.constantFrom(
  '2025-06-02',
  '1900-01-01',
  '2100-12-31',
  '2026-02-01',
  '0000-00-00',
  '9999-12-31',
  '2012-12-31',
)
const vaerdi = fc.oneof(
  dagtekst,
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.string({ unit: 'binary' }),
  fc.array(fc.record({ fra: dagtekst, til: dagtekst }), { maxLength: 3 }),
)
const id = fc.constantFrom(
  'starter',
  'planlagt-slut',
  'bevilget',
  'afgoeres',
  'paaklaget-afgoerelse',
  'foedselsdag',
  'orlov',
  'varighed',
  'tidligere-forloeb',
  'modtager-foertidspension',
)
const felt = fc.constantFrom(
  'forventetVersion',
  'id',
  'vaerdi',
  'kilde',
  'den',
  'svar',
  'emne',
  'ord',
  'paa',
  'fakta',
  'soeg',
  'cpr',
  'navn',
  'oplysninger',
  '__proto__',
  'constructor',
)
const krop = fc.oneof(
  fc.dictionary(felt, vaerdi),
  fc.record({ oplysninger: fc.array(fc.record({ id, vaerdi }), { maxLength: 4 }), paa: dagtekst }),
  fc.record({ forventetVersion: fc.constant(11), id, vaerdi, kilde: fc.constant('x'), den: dagtekst }),
  fc.record({
    paa: dagtekst,
    fakta: fc.record({
      dage: fc.dictionary(id, fc.record({ vaerdi, kilde: fc.constant('x') })),
      foedselsdag: fc.record({ vaerdi, kilde: fc.constant('x') }),
    }),
  }),
  fc.jsonValue(),
)

describe('Hvad som helst', () => {
  it.each(MED_KROP)('%s giver aldrig en serverfejl', async (navn) => {
    await fc.assert(
      fc.asyncProperty(krop, async (indhold) => {
        const svar = await som({
          method: 'POST',
          url: STIER[navn].sti.replace(':sagId', SAG),
          payload: JSON.stringify(indhold),
        })
        expect(svar.statusCode, svar.body).toBeLessThan(500)
      }),
      { numRuns: 40 },
    )
  })

  it('i adressen giver aldrig en serverfejl', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (tekst) => {
        const stykke = encodeURIComponent(tekst.toWellFormed())
        for (const url of [
          `/api/sager?soeg=${stykke}`,
          `/api/sager/${stykke}`,
          `/${stykke}`,
          `/api/sager/${SAG}?paa=${stykke}`,
        ]) {
          const svar = await som({ method: 'GET', url })
          expect(svar.statusCode === 503 ? 200 : svar.statusCode, `${url} ${svar.body}`).toBeLessThan(500)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('har ikke efterladt noget til driften', () => expect(server.noter).toEqual([]))
})
