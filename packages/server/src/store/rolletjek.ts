import { sql } from 'kysely'
import type { PoolConfig } from 'pg'
import { type Db, pulje } from './forbindelse.ts'
import { LagerFejl } from './lager-fejl.ts'

interface Rolle {
  readonly rolle: string
  readonly staerk: boolean
  readonly ejer: boolean
  readonly medlem: boolean
}

const SPOERG = `select session_user as rolle, rolsuper or rolbypassrls as staerk,
    exists (select from pg_class where oid = 'haendelse'::regclass and pg_has_role(session_user, relowner, 'member')) as ejer,
    pg_has_role(session_user, 'fodfaeste_app', 'member') as medlem
  from pg_roles where rolname = session_user`

/**
 * En superbruger ser gennem rækkesikkerheden, og en ejer kan slå den fra. Ingen af dem må være den, serveren logger
 * ind som. Kaster LagerFejl med, hvad driften skal gøre.
 */
export async function kraevSvagRolle(
  config: PoolConfig,
  { tilladStaerk }: { readonly tilladStaerk: boolean },
): Promise<void> {
  const forbindelser = pulje({ ...config, max: 1 })
  const { rows } = await forbindelser.query<Rolle>(SPOERG).finally(() => forbindelser.end())
  const [svar] = rows
  if (svar === undefined) throw new Error('The login role is not in pg_roles')
  if ((svar.staerk || svar.ejer) && !tilladStaerk) throw forStaerk(svar)
  if (!svar.medlem) {
    throw new LagerFejl(
      'ROLLE_MANGLER',
      `Databaserollen ${svar.rolle} må ikke arbejde i sagerne. Kør «grant fodfaeste_app to ${svar.rolle}», og start igen.`,
    )
  }
}

function forStaerk({ rolle, staerk }: Rolle): LagerFejl {
  return new LagerFejl(
    'ROLLE_FOR_STAERK',
    `Databaserollen ${rolle} ${staerk ? 'er superbruger eller kan omgå rækkesikkerhed' : 'ejer tabellerne'}, ` +
      'så kommuners sager ikke er skærmet mod hinanden. Giv serveren en rolle, der kun er medlem af fodfaeste_app, ' +
      'og lad ejeren migrere.',
  )
}

const TABELLER = [
  'kommune',
  'haendelse',
  'sag_oversigt',
  'sag_borger',
  'adgangslog',
  'adgangslog_kaede',
  'udbakke',
  'forsendelse',
  'teammoede',
  'teammoede_medlem',
  'teammoede_punkt',
  'person',
  'session',
  'sag_ord',
  'gemt_visning',
  'sag_opgave',
  'opgave_reservation',
  'stedfortraeder',
  'arbejdsteam_medlem',
  'kalenderlink',
  'job',
  'importeret_sag',
  'kommune_frist',
  'kommune_tekst',
  'kommune_godkendelse',
  'opbevaringsregel',
  'sletning',
]

/** Den indlejrede database starter som superbruger, hvor rækkesikkerhed er slået fra uden et ord. Derfor ses der efter. */
export async function kraevRaekkesikkerhed(db: Db): Promise<void> {
  const { rows } = await sql<{ rolle: string; aaben: string | null }>`
    select current_user as rolle, string_agg(tabel, ', ') filter (where not row_security_active(tabel)) as aaben
    from unnest(${TABELLER}::text[]) as tabel`.execute(db)
  const [svar] = rows
  if (svar?.rolle !== 'fodfaeste_app') throw new Error(`Store connected as ${svar?.rolle}, not as fodfaeste_app`)
  if (svar.aaben !== null) throw new Error(`Row security is not in force on ${svar.aaben}`)
}
