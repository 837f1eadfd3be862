import { sql } from 'kysely'
import { logI } from './adgangslog.ts'
import type { Aabning, AdgangStore } from './adgang-store.ts'
import { kommunensValg, saerligeForhold } from './forhold.ts'
import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import { moede, saetMoede } from './moede.ts'
import { personerFindes } from './personer-findes.ts'
import type { Kontekst } from './sag-store.ts'
import { erBeskyttet, erklaeringer, tilknytninger, traekErklaeringTilbage } from './sagens-adgang.ts'
import { samlOpslag } from './saml-opslag.ts'

/** De flest åbninger, der vises på én gang. */
const HOEJST = 500

export function kyselyAdgangStore(db: Db): AdgangStore {
  return {
    saerligeForhold: (kontekst, dag) => iKommune(db, kontekst, (trx) => saerligeForhold(trx, kontekst.bruger.id, dag)),
    erklaer: (...ind) => erklaer(db, ...ind),
    erklaeringer: (kontekst) => erklaeringer(db, kontekst),
    traekTilbage: (...ind) => traekErklaeringTilbage(db, ...ind),
    tilknytninger: (kontekst, sagId) => tilknytninger(db, kontekst, sagId),
    erBeskyttet: (kontekst, sagId) => erBeskyttet(db, kontekst, sagId),
    tilknyt: (...ind) => tilknyt(db, ...ind),
    beskyt: (...ind) => beskyt(db, ...ind),
    saetMoede: (kontekst, moede) => saetMoede(db, kontekst, moede),
    moede: (kontekst, dag) => moede(db, kontekst, dag),
    aabn: (...ind) => aabn(db, ...ind),
    aabninger: (kontekst) => aabninger(db, kontekst),
    vaelg: (...ind) => vaelg(db, ...ind),
    valg: (kontekst) => iKommune(db, kontekst, kommunensValg),
  }
}

type Ind<N extends keyof AdgangStore> = Parameters<AdgangStore[N]>

async function erklaer(db: Db, ...[kontekst, nummer, art]: Ind<'erklaer'>): Promise<void> {
  const { kommune, bruger, tidspunkt } = kontekst
  const raekke = { kommune_id: kommune, person_id: bruger.id, cpr_opslag: Buffer.from(nummer.opslag) }
  const felter = { art, cpr_krypteret: Buffer.from(nummer.krypteret) }
  await iKommune(db, kontekst, async (trx) => {
    await samlOpslag(trx, nummer.opslagene)
    await trx
      .insertInto('erklaering')
      .values({ ...raekke, ...felter, erklaeret: tidspunkt })
      .onConflict((c) =>
        c
          .columns(['kommune_id', 'person_id', 'cpr_opslag'])
          .where('trukket_tilbage', 'is', null)
          .doUpdateSet({ ...felter, art: sql`greatest(erklaering.art, excluded.art)` }),
      )
      .execute()
  })
}

const satAf = ({ bruger, tidspunkt }: Kontekst) => ({ sat_af: bruger.id, sat: tidspunkt })

function tilknyt(db: Db, ...[kontekst, ny, dag]: Ind<'tilknyt'>): Promise<boolean> {
  const { sagId, personId, rolle, til = null } = ny
  return iKommune(db, kontekst, async (trx) => {
    if (!(await personerFindes(trx, [personId]))) return false
    const noegle = { sag_id: sagId, person_id: personId, rolle }
    const ophoerer = til !== null && til < dag
    if (ophoerer) {
      await trx
        .deleteFrom('sag_tilknytning')
        .where((hvor) => hvor.and(noegle))
        .execute()
    } else {
      const felter = { til, ...satAf(kontekst) }
      await trx
        .insertInto('sag_tilknytning')
        .values({ kommune_id: kontekst.kommune, ...noegle, fra: dag, ...felter })
        .onConflict((c) => c.columns(['kommune_id', 'sag_id', 'person_id', 'rolle']).doUpdateSet(felter))
        .execute()
    }
    const hvad = `${ophoerer ? 'Tilknytning ophørt' : 'Tilknytning'}: ${rolle}`
    await logI(trx, kontekst, { sagId, formaal: 'Adgang', hvad }, 'skrevet')
    return true
  })
}

function beskyt(db: Db, ...[kontekst, sagId, beskyttet]: Ind<'beskyt'>): Promise<void> {
  return iKommune(db, kontekst, async (trx) => {
    await trx.deleteFrom('sag_beskyttelse').where('sag_id', '=', sagId).execute()
    if (beskyttet) {
      const raekke = { kommune_id: kontekst.kommune, sag_id: sagId, ...satAf(kontekst) }
      await trx.insertInto('sag_beskyttelse').values(raekke).execute()
    }
    const hvad = beskyttet ? 'Beskyttelse sat' : 'Beskyttelse ophævet'
    await logI(trx, kontekst, { sagId, formaal: 'Adgang', hvad }, 'skrevet')
  })
}

function aabn(db: Db, ...[kontekst, sagId, dag, begrundelse]: Ind<'aabn'>): Promise<void> {
  const { kommune, bruger, tidspunkt } = kontekst
  const hvem = { person_id: bruger.id, person_navn: bruger.navn }
  return iKommune(db, kontekst, async (trx) => {
    await trx
      .insertInto('sag_aabning')
      .values({ kommune_id: kommune, sag_id: sagId, dag, tidspunkt, ...hvem, begrundelse })
      .execute()
    await logI(trx, kontekst, { sagId, formaal: begrundelse, hvad: 'Åbnet med begrundelse' }, 'laest')
  })
}

async function aabninger(db: Db, kontekst: Kontekst): Promise<readonly Aabning[]> {
  const { rows } = await iKommune(db, kontekst, (trx) =>
    sql<{ sag_id: string; sagsnummer: string; person_navn: string; begrundelse: string; tidspunkt: Date }>`
      select a.sag_id, o.sagsnummer, a.person_navn, a.begrundelse, a.tidspunkt
      from sag_aabning a join sag_oversigt o on o.kommune_id = a.kommune_id and o.sag_id = a.sag_id
      order by a.id desc limit ${HOEJST}`.execute(trx),
  )
  return rows.map(({ sag_id, person_navn, tidspunkt, ...raekke }) => ({
    ...raekke,
    sagId: sag_id,
    person: person_navn,
    tidspunkt: tidspunkt.toISOString(),
  }))
}

async function vaelg(db: Db, ...[kontekst, valg]: Ind<'vaelg'>): Promise<void> {
  const felter = { kraever_tilknytning: valg.kraeverTilknytning, aaben_med_begrundelse: valg.aabenMedBegrundelse }
  await iKommune(db, kontekst, (trx) =>
    trx
      .insertInto('adgangsvalg')
      .values({ kommune_id: kontekst.kommune, ...felter })
      .onConflict((c) => c.column('kommune_id').doUpdateSet(felter))
      .execute(),
  )
}
