import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Trx } from './i-kommune.ts'

/** En tabel, hvor hver række hører til en kommune. */
export interface Kommunetabel {
  readonly navn: string
  /** Kolonnen med kommunens id. */
  readonly kommune: string
  /** Primærnøglen: den orden, rækkerne skrives i. */
  readonly noegle: readonly string[]
  /** Kolonnen, databasen selv tæller op; mangler, når ingen gør. */
  readonly taeller?: string
}

/**
 * Det, der ikke flyttes med en kommune: listen, søgeordene og opgaverne regnes af hændelserne, kædernes ende skrives af
 * databasen, når loggen lægges ind, og logins, job og kalenderlinks hører til den installation, de er i. En kladde er den
 * skrivendes egen; ingen anden, heller ikke driften, kan se den.
 */
const FLYTTES_IKKE: ReadonlySet<string> = new Set([
  'sag_oversigt',
  'sag_ord',
  'sag_opgave',
  'kalenderlink',
  'adgangslog_kaede',
  'session',
  'job',
  'kladde',
  'tilstede',
])

/** Kommunens tabeller, så en tabel står efter dem, den peger på. Læses af databasen: en ny tabel er med af sig selv. */
export async function kommunetabeller(trx: Trx): Promise<readonly Kommunetabel[]> {
  const { rows } = await sql<{
    navn: string
    kommune: string
    noegle: string[]
    taeller: string | null
    peger: string[]
  }>`
    select c.relname as navn, a.attname as kommune,
      (select array_agg(ka.attname::text order by k.nr) from pg_index i
         cross join lateral unnest(i.indkey) with ordinality as k(attnum, nr)
         join pg_attribute ka on ka.attrelid = c.oid and ka.attnum = k.attnum
       where i.indrelid = c.oid and i.indisprimary) as noegle,
      (select ta.attname::text from pg_attribute ta where ta.attrelid = c.oid and ta.attidentity <> '') as taeller,
      (select coalesce(array_agg(f.confrelid::regclass::text), '{}') from pg_constraint f
       where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as peger
    from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      and a.attname = case when c.relname = 'kommune' then 'id' else 'kommune_id' end
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname`.execute(trx)
  const tabeller = rows.filter(({ navn }) => !FLYTTES_IKKE.has(navn))
  const ordnet: typeof tabeller = []
  while (ordnet.length < tabeller.length) {
    const naeste = tabeller.filter(
      (t) => !ordnet.includes(t) && t.peger.every((p) => ordnet.some(({ navn }) => navn === p)),
    )
    if (naeste.length === 0) throw new Error('The tables of a municipality refer to each other in a ring')
    ordnet.push(...naeste)
  }
  return ordnet.map(({ navn, kommune, noegle, taeller }) => ({
    navn,
    kommune,
    noegle,
    ...(taeller !== null && { taeller }),
  }))
}

/** Dage og øjeblikke som tekst må ikke afhænge af, hvor serveren står. Gælder transaktionen. */
export async function fastForm(trx: Trx, kommune: string): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('bytea_output', 'hex', true),
    set_config('fodfaeste.kommune', ${kommune}, true)`.execute(trx)
}

const BUNKE = 500

/** Kommunens rækker som JSON, én linje hver, i bunker. */
export async function* raekkerSomJson(
  trx: Trx,
  { navn, kommune, noegle }: Kommunetabel,
  kommuneId: string,
): AsyncGenerator<readonly string[]> {
  await sql`declare kommunens_raekker no scroll cursor for
    select to_jsonb(t)::text as linje from ${sql.table(navn)} t where ${sql.ref(kommune)} = ${sql.lit(kommuneId)}
    order by ${sql.join(noegle.map((kolonne) => sql.ref(kolonne)))}`.execute(trx)
  try {
    for (;;) {
      const { rows } = await sql<{ linje: string }>`fetch ${sql.lit(BUNKE)} from kommunens_raekker`.execute(trx)
      if (rows.length > 0) yield rows.map(({ linje }) => linje)
      if (rows.length < BUNKE) return
    }
  } finally {
    await sql`close kommunens_raekker`.execute(trx)
  }
}

/** Lægger rækkerne ind, som de er, med deres egne numre, i den orden de står. */
export async function laegRaekker(trx: Trx, { navn }: Kommunetabel, linjer: readonly string[]): Promise<void> {
  const tabel = sql.table(navn)
  await sql`insert into ${tabel} overriding system value
    select raekke.* from jsonb_array_elements(${`[${linjer.join(',')}]`}::jsonb) with ordinality as linje(vaerdi, nr)
      cross join lateral jsonb_populate_record(null::${tabel}, linje.vaerdi) as raekke
    order by linje.nr`.execute(trx)
}

/** Næste nye række får et nummer efter de indlagte. */
export async function saetTaeller(trx: Trx, { navn, taeller }: Kommunetabel): Promise<void> {
  if (taeller === undefined) return
  await sql`select setval(pg_get_serial_sequence(${navn}, ${taeller}), max(${sql.ref(taeller)}))
    from ${sql.table(navn)} having count(*) > 0`.execute(trx)
}

/** SHA-256 over kommunens rækker i tabellen, hver med linjeskift: den samme fil giver den samme. */
export async function aftrykAf(trx: Trx, tabel: Kommunetabel, kommune: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const linjer of raekkerSomJson(trx, tabel, kommune)) for (const linje of linjer) hash.update(`${linje}\n`)
  return hash.digest('hex')
}
