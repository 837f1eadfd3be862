import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { Synlighed } from '@fodfaeste/sag'
import { type RawBuilder, sql } from 'kysely'
import { logI } from './adgangslog.ts'
import type { Db } from './forbindelse.ts'
import { antalFrister } from './frister.ts'
import type { JsonObjekt } from './haendelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { foraeldet } from './omregn.ts'
import type { Kontekst, Laesning } from './sag-store.ts'

/** Hvis opgaver: personernes, rollernes, og dem, personen selv har taget. */
export interface Hvis {
  readonly personer: readonly string[]
  readonly roller?: readonly string[]
  readonly tagetAf?: string
}

export interface Opgavevalg {
  readonly hvis: Hvis
  /** Kun i de sager, den, der ser, må se. */
  readonly synlige: Synlighed
  /** ISO; en reservation, der er udløbet før den dag, er ingen. */
  readonly dag: string
  /** 1–5000. */
  readonly hoejst: number
}

/** Den, der har taget opgaven, og til og med hvilken dag (ISO). */
export interface Reservation {
  readonly personId: string
  readonly navn: string
  readonly til: string
}

export interface OpgaveRaekke {
  readonly sagId: string
  readonly sagsnummer: string
  readonly borgerNavn: string
  readonly noegle: string
  readonly data: JsonObjekt
  readonly taget?: Reservation
}

export interface EnOpgave {
  readonly sagId: string
  readonly noegle: string
}

/** Opgaverne i kommunens sager, og hvem der har taget dem. */
export interface OpgaveStore {
  /** Efter frist; dem uden frist til sidst. Læsningen logges i det samme: kan den ikke skrives, ses intet. */
  opgaver(kontekst: Kontekst, valg: Opgavevalg, laesning: Laesning): Promise<readonly OpgaveRaekke[]>
  /** Sagerne bag, hvis række er fra en anden dag eller regnet med andre frister; højst så mange. */
  foraeldede(kontekst: Kontekst, hvis: Hvis, dag: string, hoejst: number): Promise<readonly string[]>
  /** Hvem der har taget hvad i sagen. */
  tagne(kontekst: Kontekst, sagId: string, dag: string): Promise<ReadonlyMap<string, Reservation>>
  /** Tager opgaven til og med dagen `til`. Har en anden den, er svaret hvem: én af to, der trykker samtidig, får den. */
  tag(kontekst: Kontekst, opgave: EnOpgave, dag: string, til: string): Promise<Udfald<Reservation, Reservation>>
  /** Slipper opgaven, når personen har den, eller `andres` er sat. False når der intet var at slippe. */
  slip(kontekst: Kontekst, opgave: EnOpgave, andres: boolean): Promise<boolean>
}

export function kyselyOpgaveStore(db: Db): OpgaveStore {
  return {
    opgaver: (kontekst, valg, laesning) =>
      iKommune(db, kontekst, async (trx) => {
        await logI(trx, kontekst, laesning, 'laest')
        return opgaver(trx, valg)
      }),
    foraeldede: (kontekst, hvis, dag, hoejst) => iKommune(db, kontekst, (trx) => foraeldede(trx, hvis, dag, hoejst)),
    tagne: (kontekst, sagId, dag) => iKommune(db, kontekst, (trx) => tagne(trx, sagId, dag)),
    tag: (kontekst, opgave, dag, til) => iKommune(db, kontekst, (trx) => tag(trx, kontekst, opgave, { dag, til })),
    slip: (kontekst, { sagId, noegle }, andres) =>
      iKommune(db, kontekst, async (trx) => {
        const den = trx.deleteFrom('opgave_reservation').where('sag_id', '=', sagId).where('noegle', '=', noegle)
        const egen = andres ? den : den.where('person_id', '=', kontekst.bruger.id)
        return (await egen.executeTakeFirst()).numDeletedRows > 0n
      }),
  }
}

async function opgaver(trx: Trx, { hvis, synlige, dag, hoejst }: Opgavevalg): Promise<readonly OpgaveRaekke[]> {
  const { rows } = await sql<{
    sag_id: string
    sagsnummer: string
    borger_navn: string
    noegle: string
    data: JsonObjekt
    person_id: string | null
    navn: string | null
    til: string | null
  }>`select o.sag_id, s.sagsnummer, s.borger_navn, o.noegle, o.data, r.person_id, p.navn, r.til
    from (${foerste(hvis, dag, synlige, hoejst)}) o
    join sag_oversigt s on s.kommune_id = o.kommune_id and s.sag_id = o.sag_id
    left join opgave_reservation r on r.kommune_id = o.kommune_id and r.sag_id = o.sag_id and r.noegle = o.noegle
      and r.til >= ${dag}::date
    left join person p on p.kommune_id = r.kommune_id and p.id = r.person_id
    order by o.frist, s.navn_noegle, o.sag_id, o.noegle
    limit ${hoejst}`.execute(trx)
  return rows.map(({ sag_id, sagsnummer, borger_navn, noegle, data, person_id, navn, til }) => ({
    sagId: sag_id,
    sagsnummer,
    borgerNavn: borger_navn,
    noegle,
    data,
    ...(person_id !== null && til !== null && { taget: { personId: person_id, navn: navn ?? person_id, til } }),
  }))
}

/** De første efter frist og alle med samme frist som den sidste: så er der få sager at hente navnet på, hver ved sin nøgle. */
function foerste(hvis: Hvis, dag: string, synlige: Synlighed, hoejst: number): RawBuilder<unknown> {
  return sql`select o.* from (${valgte(hvis, dag)}) v
    join sag_opgave o on o.kommune_id = v.kommune_id and o.sag_id = v.sag_id and o.noegle = v.noegle
    where ${somSes(synlige)}
    order by o.frist fetch first ${hoejst} rows with ties`
}

/** Tre opslag, der hver følger sit indeks; en opgave, der rammes af flere, står én gang. */
function valgte({ personer, roller = [], tagetAf }: Hvis, dag: string): RawBuilder<unknown> {
  return sql`select kommune_id, sag_id, noegle from sag_opgave where ansvarlig = any(${[...personer]}::text[])
    union select kommune_id, sag_id, noegle from sag_opgave where rolle = any(${[...roller]}::text[])
    union select kommune_id, sag_id, noegle from opgave_reservation
      where person_id = ${tagetAf ?? null} and til >= ${dag}::date`
}

const somSes = (synlige: Synlighed) =>
  synlige.art === 'kun'
    ? sql<boolean>`o.sag_id = any(${[...synlige.sager]}::uuid[])`
    : sql<boolean>`o.sag_id <> all(${[...synlige.undtagen]}::uuid[])`

async function foraeldede(trx: Trx, hvis: Hvis, dag: string, hoejst: number): Promise<readonly string[]> {
  const { rows } = await sql<{ sag_id: string }>`select distinct v.sag_id from (${valgte(hvis, dag)}) v
    join sag_oversigt on sag_oversigt.kommune_id = v.kommune_id and sag_oversigt.sag_id = v.sag_id
    where ${foraeldet(dag, await antalFrister(trx))} limit ${hoejst}`.execute(trx)
  return rows.map(({ sag_id }) => sag_id)
}

async function tagne(trx: Trx, sagId: string, dag: string): Promise<ReadonlyMap<string, Reservation>> {
  const raekker = await trx
    .selectFrom('opgave_reservation')
    .innerJoin('person', (sammen) =>
      sammen
        .onRef('person.kommune_id', '=', 'opgave_reservation.kommune_id')
        .onRef('person.id', '=', 'opgave_reservation.person_id'),
    )
    .select(['noegle', 'person_id', 'navn', 'til'])
    .where('sag_id', '=', sagId)
    .where('til', '>=', dag)
    .execute()
  return new Map(raekker.map(({ noegle, person_id, navn, til }) => [noegle, { personId: person_id, navn, til }]))
}

async function tag(
  trx: Trx,
  { kommune, bruger, tidspunkt }: Kontekst,
  { sagId, noegle }: EnOpgave,
  { dag, til }: { readonly dag: string; readonly til: string },
): Promise<Udfald<Reservation, Reservation>> {
  // Den, der kommer sidst, venter på den første og ser så, at opgaven er taget.
  await sql`insert into opgave_reservation (kommune_id, sag_id, noegle, person_id, taget, til)
    values (${kommune}, ${sagId}::uuid, ${noegle}, ${bruger.id}, ${tidspunkt}, ${til}::date)
    on conflict (kommune_id, sag_id, noegle) do update
      set person_id = excluded.person_id, taget = excluded.taget, til = excluded.til
    where opgave_reservation.til < ${dag}::date or opgave_reservation.person_id = excluded.person_id`.execute(trx)
  const nu = (await tagne(trx, sagId, dag)).get(noegle)
  if (nu === undefined) throw new Error('A reservation vanished in its own transaction')
  return nu.personId === bruger.id ? lykkes(nu) : afvist(nu)
}
