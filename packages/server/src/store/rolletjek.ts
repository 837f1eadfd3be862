import { sql } from 'kysely'
import type { Db } from './forbindelse.ts'
import { LagerFejl } from './lager-fejl.ts'

/** En superbruger ser gennem rækkesikkerheden, og en ejer kan slå den fra. Ingen af dem må være den, serveren logger ind som. */
export async function kraevSvagRolle(db: Db): Promise<void> {
  const { rows } = await sql<{ rolle: string; staerk: boolean; ejer: boolean }>`
    select session_user as rolle, rolsuper or rolbypassrls as staerk,
      exists (select from pg_class where oid = 'haendelse'::regclass and pg_has_role(session_user, relowner, 'member')) as ejer
    from pg_roles where rolname = session_user`.execute(db)
  const [svar] = rows
  if (svar === undefined) throw new Error('The login role is not in pg_roles')
  if (!svar.staerk && !svar.ejer) return
  throw new LagerFejl(
    'ROLLE_FOR_STAERK',
    `Databaserollen ${svar.rolle} ${svar.staerk ? 'er superbruger eller kan omgå rækkesikkerhed' : 'ejer tabellerne'}, ` +
      'så kommuners sager ikke er skærmet mod hinanden. Giv serveren en rolle, der kun er medlem af fodfaeste_app, ' +
      'og lad ejeren migrere.',
  )
}

const TABELLER = ['kommune', 'haendelse', 'sag_oversigt', 'sag_borger', 'adgangslog', 'udbakke', 'person', 'session']

/** Den indlejrede database starter som superbruger, hvor rækkesikkerhed er slået fra uden et ord. Derfor ses der efter. */
export async function kraevRaekkesikkerhed(db: Db): Promise<void> {
  const { rows } = await sql<{ rolle: string; aaben: string | null }>`
    select current_user as rolle, string_agg(tabel, ', ') filter (where not row_security_active(tabel)) as aaben
    from unnest(${TABELLER}::text[]) as tabel`.execute(db)
  const [svar] = rows
  if (svar?.rolle !== 'fodfaeste_app') throw new Error(`Store connected as ${svar?.rolle}, not as fodfaeste_app`)
  if (svar.aaben !== null) throw new Error(`Row security is not in force on ${svar.aaben}`)
}
