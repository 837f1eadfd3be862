import { sql } from 'kysely'
import type { Adgangsvalg, SaerligeForhold } from '@fodfaeste/sag'
import type { Forholdet } from './adgang-store.ts'
import type { Trx } from './i-kommune.ts'

/** Den, sagen ligger hos: den senest udpegede, ellers den, der oprettede den. Samme regning som sagens `ansvarligFor`. */
const HAR_SAGEN = sql`coalesce(data->'sag'->'koordinerende'->'udpegede'->-1->'person'->>'id',
  data->'sag'->'sagsbehandler'->>'id')`

/**
 * De sager, dagens møde åbner for personen: dem, der er på et teammøde den dag, som hun er medlem af eller leder, og dem, der er
 * sat på for hende i hånden. Er mødet aflyst, eller er sagen taget af, er den ikke åben.
 */
const aabnePaaDagensMoede = (personId: string, dag: string) => sql<{ sag_id: string }>`
  select sag_id from teammoede_adgang where person_id = ${personId} and dag = ${dag}::date
  union
  select p.sag_id from teammoede t join teammoede_punkt p on p.kommune_id = t.kommune_id and p.moede_id = t.id
  where t.dag = ${dag}::date and t.aflyst is null and p.taget_af is null
    and (t.moedeleder = ${personId} or exists (select from teammoede_medlem m
      where m.kommune_id = t.kommune_id and m.moede_id = t.id and m.person_id = ${personId}))`

/** Har kommunen ikke valgt, arbejder sagsbehandlerne i alle dens sager, og en lukket sag kan åbnes med en begrundelse. */
const UDEN_VALG: Adgangsvalg = { kraeverTilknytning: false, aabenMedBegrundelse: true }

/** Personens forhold til netop den sag, læst i samme transaktion som sagen. */
export async function forholdetTil(trx: Trx, sagId: string, personId: string, dag: string): Promise<Forholdet> {
  const { rows } = await sql<{
    erklaeret: 'selv' | 'naertstaaende' | null
    kollega: boolean
    beskyttet: boolean
    tilknyttet_som: readonly string[]
    paa_moede: boolean
    aabnet: boolean
  }>`select
      (select max(e.art) from erklaering e join sag_borger b on b.cpr_opslag = e.cpr_opslag
        where b.sag_id = ${sagId}::uuid and e.person_id = ${personId} and e.trukket_tilbage is null) as erklaeret,
      exists (select from erklaering e join sag_borger b on b.cpr_opslag = e.cpr_opslag
        where b.sag_id = ${sagId}::uuid and e.person_id <> ${personId} and e.art = 'selv'
          and e.trukket_tilbage is null) as kollega,
      exists (select from sag_beskyttelse where sag_id = ${sagId}::uuid) as beskyttet,
      array(select rolle from sag_tilknytning where sag_id = ${sagId}::uuid and person_id = ${personId}
        and fra <= ${dag}::date and (til is null or til >= ${dag}::date)) as tilknyttet_som,
      ${sagId}::uuid in (${aabnePaaDagensMoede(personId, dag)}) as paa_moede,
      exists (select from sag_aabning where sag_id = ${sagId}::uuid and person_id = ${personId}
        and dag = ${dag}::date) as aabnet`.execute(trx)
  const [raekke] = rows
  if (raekke === undefined) throw new Error('The query for access facts returned no row')
  return {
    ...(raekke.erklaeret !== null && { erklaeret: raekke.erklaeret }),
    kollega: raekke.kollega,
    beskyttet: raekke.beskyttet,
    tilknyttetSom: raekke.tilknyttet_som,
    paaDagensMoede: raekke.paa_moede,
    aabnet: raekke.aabnet,
    valg: await kommunensValg(trx),
  }
}

/** Alt særligt ved personens forhold til kommunens sager. Få rækker: kun det, der ikke er som det plejer. */
export async function saerligeForhold(trx: Trx, personId: string, dag: string): Promise<SaerligeForhold> {
  const erklaeringer = await trx
    .selectFrom('erklaering')
    .innerJoin('sag_borger', 'sag_borger.cpr_opslag', 'erklaering.cpr_opslag')
    .select(['sag_id', 'person_id', 'art'])
    .where('trukket_tilbage', 'is', null)
    .execute()
  const { rows: beskyttede } = await sql<{ sag_id: string }>`select sag_id from sag_beskyttelse`.execute(trx)
  const { rows: tilknyttede } = await sql<{ sag_id: string; rolle: string }>`
    select sag_id, rolle from sag_tilknytning where person_id = ${personId}
      and fra <= ${dag}::date and (til is null or til >= ${dag}::date)`.execute(trx)
  const valg = await kommunensValg(trx)
  const { rows: fulgte } = await sql<{ sag_id: string }>`
    select sag_id from sag_oversigt where ${HAR_SAGEN} = ${personId}
      and (${valg.kraeverTilknytning} or sag_id in (select sag_id from sag_beskyttelse) or sag_id in (
        select b.sag_id from sag_borger b join erklaering e on e.cpr_opslag = b.cpr_opslag
        where e.trukket_tilbage is null))`.execute(trx)
  const { rows: moede } = await aabnePaaDagensMoede(personId, dag).execute(trx)
  const { rows: aabnede } = await sql<{ sag_id: string }>`
    select distinct sag_id from sag_aabning where person_id = ${personId} and dag = ${dag}::date`.execute(trx)
  const ider = (raekker: readonly { readonly sag_id: string }[]) => raekker.map(({ sag_id }) => sag_id)
  const egne = erklaeringer.filter(({ person_id }) => person_id === personId)
  return {
    erklaerede: egne.map(({ sag_id, art }) => ({ sagId: sag_id, art })),
    kollegers: ider(erklaeringer.filter(({ person_id, art }) => person_id !== personId && art === 'selv')),
    beskyttede: ider(beskyttede),
    tilknyttede: [
      ...tilknyttede.map(({ sag_id, rolle }) => ({ sagId: sag_id, rolle })),
      ...fulgte.map(({ sag_id }) => ({ sagId: sag_id, rolle: 'koordinerende-sagsbehandler' })),
    ],
    dagensMoede: ider(moede),
    aabnede: ider(aabnede),
    valg,
  }
}

export async function kommunensValg(trx: Trx): Promise<Adgangsvalg> {
  const raekke = await trx.selectFrom('adgangsvalg').selectAll().executeTakeFirst()
  if (raekke === undefined) return UDEN_VALG
  return { kraeverTilknytning: raekke.kraever_tilknytning, aabenMedBegrundelse: raekke.aaben_med_begrundelse }
}
