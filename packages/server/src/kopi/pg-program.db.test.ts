import { describe, expect, it } from 'vitest'
import { proeveinstallation } from '../drift/proeveinstallation.ts'
import { type PgProgram, koerPg } from './pg-program.ts'

const SERVER = process.env['TEST_DATABASE_URL']

describe('PostgreSQLs egne programmer', () => {
  it('mangler de, siges det med, hvad der skal installeres', async () => {
    const url = 'postgres://bruger:hemmelig@127.0.0.1:1/x'
    const fejl: unknown = await koerPg('pg_findes_ikke' as PgProgram, [], url).catch((e: unknown) => e)
    expect(fejl).toMatchObject({
      kode: 'PROGRAM_MANGLER',
      message: expect.stringContaining('apt-get install postgresql-client') as string,
    })
    expect(String(fejl)).not.toContain('hemmelig')
  })

  it.skipIf(SERVER === undefined)(
    'må rollen ikke læse alle rækker, siges det med, hvilken rolle der skal til',
    async () => {
      const installation = await proeveinstallation('postgres')
      const { kopiUrl: _, ...sted } = installation.sted
      await installation.medLager((lager) => lager.personer.opretKommune({ id: 'fjordby', navn: 'Fjordby' }))
      const { udgang, fejl } = await installation.drift('sikkerhedskopi', installation.sted.dataMappe)
      expect(udgang).toBe(0)
      expect(fejl).toBe('')
      const ejer = { ...installation, sted }
      await expect(koerPg('pg_dump', ['--file=/dev/null'], ejer.sted.ejerUrl ?? '')).rejects.toMatchObject({
        kode: 'KOPI_MISLYKKET',
        message: expect.stringContaining('Sæt DATABASE_KOPI_URL til en superbruger') as string,
      })
      await installation.slet()
    },
  )
})
