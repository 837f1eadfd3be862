import { sql } from 'kysely'
import { laesMigrationer } from '../store/migrationer.ts'
import { type Tjek, fejl, iOrden } from './tjek.ts'

export const DATABASEROLLE: Tjek = {
  id: 'databaserolle',
  spoergsmaal: 'Arbejder serveren som en rolle uden særlige rettigheder?',
  hvordan:
    'Databasen spørges, hvem der er logget ind, om rollen er superbruger, omgår rækkesikkerhed eller ejer tabellerne.',
  proev: async ({ db, lagerArt }) => {
    const { rows } = await sql<{ login: string; rolle: string; staerk: boolean; ejer: boolean; svag: boolean }>`
      select session_user as login, current_user as rolle, l.rolsuper or l.rolbypassrls as staerk,
        exists (select from pg_class where oid = 'haendelse'::regclass and relowner = l.oid) as ejer,
        not (a.rolsuper or a.rolbypassrls) as svag
      from pg_roles l, pg_roles a where l.rolname = session_user and a.rolname = current_user`.execute(db)
    const [svar] = rows
    if (svar === undefined || svar.rolle !== 'fodfaeste_app' || !svar.svag) {
      return fejl(
        `Der arbejdes som ${svar?.rolle ?? 'en ukendt rolle'}.`,
        'Stands serveren. Giv den en rolle, der kun er medlem af fodfaeste_app.',
      )
    }
    // Den indlejrede database har kun én at logge ind som; rollen skiftes på hver forbindelse, før noget læses.
    if (lagerArt === 'pglite')
      return iOrden('Indlejret database: alt arbejde sker som fodfaeste_app, uden særlige rettigheder.')
    if (svar.staerk || svar.ejer) {
      return fejl(
        `Serveren logger ind som ${svar.login}, der ${svar.ejer ? 'ejer tabellerne' : 'kan se gennem rækkesikkerheden'}.`,
        'Sæt DATABASE_URL til en rolle, der kun er medlem af fodfaeste_app, og DATABASE_EJER_URL til ejeren.',
      )
    }
    return iOrden(`Serveren logger ind som ${svar.login} og arbejder som fodfaeste_app.`)
  },
}

export const RAEKKESIKKERHED: Tjek = {
  id: 'raekkesikkerhed',
  spoergsmaal: 'Er rækkesikkerheden slået til på hver tabel med en kommunes rækker?',
  hvordan:
    'Hver tabel, der har en kolonne med kommunen, skal have rækkesikkerhed, også for ejeren, og den skal gælde nu.',
  proev: async ({ db }) => {
    const { rows } = await sql<{ tabel: string; hel: boolean }>`
      select c.relname as tabel, c.relrowsecurity and c.relforcerowsecurity and row_security_active(c.oid) as hel
      from pg_class c join pg_attribute k on k.attrelid = c.oid
      where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
        and k.attname = 'kommune_id' and not k.attisdropped
      order by 1`.execute(db)
    const aabne = rows.filter(({ hel }) => !hel).map(({ tabel }) => tabel)
    if (rows.length === 0) return fejl('Der er ingen tabeller at se på.', 'Se efter, om DATABASE_URL er den rigtige.')
    if (aabne.length === 0) return iOrden(`Slået til på alle ${rows.length} tabeller.`)
    return fejl(
      `Slået fra på ${aabne.join(', ')}.`,
      'Stands serveren, og slå den til som ejeren: alter table … enable row level security, force row level security.',
    )
  },
}

export const MIGRATIONER: Tjek = {
  id: 'migrationer',
  spoergsmaal: 'Er databasen i netop den form, programmet kender?',
  hvordan: 'De migrationer, databasen har kørt, holdes op mod programmets, med aftryk.',
  proev: async ({ db }) => {
    const { rows } = await sql<{ nummer: number; sha256: string }>`select nummer, sha256 from migration`.execute(db)
    const programmets = laesMigrationer()
    const mangler = programmets.filter(
      ({ nummer, sha256 }) => !rows.some((r) => r.nummer === nummer && r.sha256 === sha256),
    )
    const ukendte = rows.filter(({ nummer }) => !programmets.some((m) => m.nummer === nummer))
    if (mangler.length === 0 && ukendte.length === 0) return iOrden(`Alle ${rows.length} er kørt og uændrede.`)
    const navne = [...mangler.map(({ navn }) => navn), ...ukendte.map(({ nummer }) => `nr. ${nummer}`)]
    return fejl(
      `Passer ikke: ${navne.join(', ')}.`,
      'Genstart serveren, som migrerer; passer det stadig ikke, så opgradér programmet.',
    )
  },
}
