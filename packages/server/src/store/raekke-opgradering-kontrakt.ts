import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FriskDatabase } from './migrer-kontrakt.ts'
import { laesMigrationer } from './migrationer.ts'
import { migrer } from './migrer.ts'

/** En installation, der har været i brug, har på listen den, der har sagen, også hvor hun er udpeget før opgraderingen. */
export function raekkeOpgraderingKontrakt(navn: string, nyTomDatabase: () => Promise<FriskDatabase>): void {
  const ALLE = laesMigrationer()
  const denne = ALLE.findIndex((migration) => migration.navn.endsWith('den-der-har-sagen'))
  let database: FriskDatabase
  beforeAll(async () => {
    database = await nyTomDatabase()
  })
  afterAll(() => database?.luk())

  describe(`${navn}: rækker fra før listen fulgte udpegningen`, () => {
    it('får den udpegedes navn, og de andre er urørte, i hver kommune', async () => {
      const { pulje } = database
      await migrer(pulje, ALLE.slice(0, denne))
      const iKommune = async (kommune: string, saetning: string) => {
        const klient = await pulje.connect()
        await klient.query('begin')
        await klient.query(`select set_config('fodfaeste.kommune', $1, true)`, [kommune])
        const { rows } = await klient.query<{ sagsnummer: string; sagsbehandler: string; raekkens: string }>(saetning)
        await klient.query('commit')
        klient.release()
        return rows
      }
      const sag = (kommune: string, nr: number, udpegede: readonly string[]) => {
        const personer = udpegede.map((person) => ({ person: { id: person.toLowerCase(), navn: person } }))
        const data = {
          raekke: { sagsbehandler: 'Karla' },
          sag: { sagsbehandler: { id: 'karla', navn: 'Karla' }, koordinerende: { udpegede: personer } },
        }
        const o = { sagsnummer: `${nr}`, borgerNavn: 'Åse', navnNoegle: 'x', fase: 'forloeb', sagsbehandler: 'Karla' }
        const hele = {
          ...o,
          tilstand: 'uoplyst',
          taerskelDag: '2030-01-01',
          beregnetPaa: '2026-03-02',
          soegeord: [],
          opgaver: [],
          data,
        }
        const id = `f10d0000-0000-4000-8000-00000000000${nr}`
        return iKommune(
          kommune,
          `select skriv_oversigt('${kommune}', '${id}', 1, '2026-03-02T08:30:00Z', '${JSON.stringify(hele)}'::jsonb)`,
        )
      }
      await sag('fjordby', 1, [])
      await sag('fjordby', 2, ['Bo', 'Solvej'])
      await sag('oesterklit', 3, ['Thyra'])
      await migrer(pulje, ALLE)

      const raekkerne = (kommune: string) =>
        iKommune(
          kommune,
          `select sagsnummer, sagsbehandler, data->'raekke'->>'sagsbehandler' as raekkens from sag_oversigt
           where kommune_id = '${kommune}' order by sagsnummer`,
        )
      expect(await raekkerne('fjordby')).toEqual([
        { sagsnummer: '1', sagsbehandler: 'Karla', raekkens: 'Karla' },
        { sagsnummer: '2', sagsbehandler: 'Solvej', raekkens: 'Solvej' },
      ])
      expect(await raekkerne('oesterklit')).toEqual([{ sagsnummer: '3', sagsbehandler: 'Thyra', raekkens: 'Thyra' }])
    })
  })
}
