import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { iso } from '@fodfaeste/grund'
import { openapi } from '@fodfaeste/kontrakt'
import type { Omgivelser } from '../omgivelser.ts'
import { laesMigrationer } from '../store/migrationer.ts'
import { rute } from './bro.ts'

/** Er serveren klar, og hvad kan man spørge den om? */
export function driftRuter(app: FastifyInstance, omgivelser: Omgivelser): void {
  const { lager, lagerArt, ur, version } = omgivelser
  const migrationer = laesMigrationer().length
  const dokument = openapi(version) as { openapi: string }

  rute(app, omgivelser, 'hentSundhed', async () => {
    await sql`select 1`.execute(lager.db)
    return { status: 'ok' as const, version, lager: lagerArt, migrationer, idag: iso(ur.idag()) }
  })
  rute(app, omgivelser, 'hentOpenapi', () => Promise.resolve(dokument))
}
