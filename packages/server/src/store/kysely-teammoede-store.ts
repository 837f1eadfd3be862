import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { logI } from './adgangslog.ts'
import type { Db } from './forbindelse.ts'
import { type Trx, iKommune } from './i-kommune.ts'
import { personerFindes } from './personer-findes.ts'
import type { Kontekst } from './sag-store.ts'
import { hentMoede, hentMoeder, hentMoederMedSagen } from './hent-teammoede.ts'
import { paaNummer } from './moede.ts'
import type {
  Moedeaendring,
  Moedehoved,
  Moedenej,
  NytTeammoede,
  Teammedlem,
  Teammoede,
  TeammoedeStore,
} from './teammoede-store.ts'
import { tilfoejI } from './tilfoej.ts'

export function kyselyTeammoedeStore(db: Db): TeammoedeStore {
  return {
    liste: (kontekst, valg) => iKommune(db, kontekst, (trx) => hentMoeder(trx, valg)),
    find: (kontekst, id) => iKommune(db, kontekst, (trx) => hentMoede(trx, id)),
    medSagen: (kontekst, sagId) => iKommune(db, kontekst, (trx) => hentMoederMedSagen(trx, sagId)),
    sagMedNummer: (kontekst, sagsnummer) =>
      iKommune(db, kontekst, async (trx) => (await paaNummer(trx, [sagsnummer])).get(sagsnummer)),
    opret: (kontekst, moede) => iKommune(db, kontekst, (trx) => opret(trx, kontekst, moede)),
    aendr: (kontekst, moede, beslut) => aendr(db, kontekst, moede, beslut),
  }
}

const personerI = ({ moedeleder, medlemmer }: Moedehoved): readonly string[] => [
  moedeleder,
  ...medlemmer.flatMap(({ personId }) => personId ?? []),
]

async function opret(trx: Trx, kontekst: Kontekst, moede: NytTeammoede): Promise<boolean> {
  if (!(await personerFindes(trx, personerI(moede)))) return false
  const { id, dag, fra, til, sted, moedeleder, medlemmer } = moede
  await trx
    .insertInto('teammoede')
    .values({
      kommune_id: kontekst.kommune,
      id,
      dag,
      fra,
      til,
      sted,
      moedeleder,
      udgave: 1,
      aendret: kontekst.tidspunkt,
      aendret_af_navn: kontekst.bruger.navn,
      aflyst: null,
      aflyst_grund: null,
    })
    .execute()
  await skrivMedlemmer(trx, kontekst, id, medlemmer)
  return true
}

async function skrivMedlemmer(
  trx: Trx,
  { kommune }: Kontekst,
  moedeId: string,
  medlemmer: readonly Teammedlem[],
): Promise<void> {
  await trx.deleteFrom('teammoede_medlem').where('moede_id', '=', moedeId).execute()
  if (medlemmer.length === 0) return
  const raekker = medlemmer.map(({ navn, omraade, email, personId, svar }, nr) => ({
    kommune_id: kommune,
    moede_id: moedeId,
    nr: nr + 1,
    navn,
    omraade,
    email: email ?? null,
    person_id: personId ?? null,
    svar: svar?.svar ?? null,
    svar_den: svar?.den ?? null,
  }))
  await trx.insertInto('teammoede_medlem').values(raekker).execute()
}

/** En sag er skrevet i imens. Kastes, så det, der er gjort, rulles tilbage. */
class Sagskonflikt extends Error {
  readonly sagId: string

  constructor(sagId: string) {
    super('A case was written to meanwhile')
    this.sagId = sagId
  }
}

async function aendr<A>(
  db: Db,
  kontekst: Kontekst,
  { id, udgave }: { readonly id: string; readonly udgave?: number },
  beslut: (moede: Teammoede) => Udfald<Moedeaendring, A>,
): Promise<Udfald<Teammoede, A | Moedenej>> {
  try {
    return await iKommune(db, kontekst, async (trx) => {
      // Rækken holdes, til det er gjort: to, der sætter sager på samtidig, ser hinandens tider.
      await trx.selectFrom('teammoede').select('id').where('id', '=', id).forUpdate().execute()
      const moede = await hentMoede(trx, id)
      if (moede === undefined) return afvist<Moedenej>({ kode: 'MOEDET_FINDES_IKKE' })
      if (udgave !== undefined && udgave !== moede.udgave) return afvist<Moedenej>({ kode: 'MOEDET_ER_AENDRET', moede })
      const svar = beslut(moede)
      if (!svar.ok) return svar
      const { hoved } = svar.vaerdi
      if (hoved !== undefined && !(await personerFindes(trx, personerI(hoved))))
        return afvist<Moedenej>({ kode: 'UKENDT_PERSON' })
      await skriv(trx, kontekst, moede, svar.vaerdi)
      const efter = await hentMoede(trx, id)
      if (efter === undefined) throw new Error('The meeting disappeared while it was held')
      return lykkes(efter)
    })
  } catch (fejl) {
    if (fejl instanceof Sagskonflikt) return afvist({ kode: 'VERSIONSKONFLIKT', sagId: fejl.sagId })
    throw fejl
  }
}

async function skriv(trx: Trx, kontekst: Kontekst, moede: Teammoede, aendring: Moedeaendring): Promise<void> {
  const { hoved, aflyst, sager = [] } = aendring
  const { kommune, bruger, tidspunkt } = kontekst
  await trx
    .updateTable('teammoede')
    .set({
      udgave: moede.udgave + 1,
      aendret: tidspunkt,
      aendret_af_navn: bruger.navn,
      ...(aflyst !== undefined && { aflyst: tidspunkt, aflyst_grund: aflyst }),
      ...(hoved !== undefined && { fra: hoved.fra, til: hoved.til, sted: hoved.sted, moedeleder: hoved.moedeleder }),
    })
    .where('id', '=', moede.id)
    .execute()
  if (hoved !== undefined) {
    await skrivMedlemmer(trx, kontekst, moede.id, hoved.medlemmer)
    await logNyeLaesere(trx, kontekst, moede, hoved)
  }
  await skrivPunkter(trx, kommune, moede, aendring, tidspunkt)
  for (const sag of sager) {
    const svar = await tilfoejI(trx, kontekst, sag)
    if (!svar.ok) throw new Sagskonflikt(sag.sagId)
  }
}

async function skrivPunkter(
  trx: Trx,
  kommune: string,
  { id: moedeId }: Teammoede,
  { nytPunkt, flyttet, tagetAf = [] }: Moedeaendring,
  tidspunkt: Date,
): Promise<void> {
  const paa = () => trx.updateTable('teammoede_punkt').where('moede_id', '=', moedeId).where('taget_af', 'is', null)
  for (const sagId of tagetAf) await paa().set({ taget_af: tidspunkt }).where('sag_id', '=', sagId).execute()
  if (flyttet !== undefined)
    await paa().set({ fra: flyttet.fra, til: flyttet.til }).where('sag_id', '=', flyttet.sagId).execute()
  if (nytPunkt === undefined) return
  const { sagId, ...punkt } = nytPunkt
  await trx
    .insertInto('teammoede_punkt')
    .values({ kommune_id: kommune, moede_id: moedeId, sag_id: sagId, ...punkt, taget_af: null })
    .execute()
}

/** Mødet åbner sine sager for dem, der er med; kommer der en til, står det i hver sags adgangslog, hvem der satte hende på. */
async function logNyeLaesere(trx: Trx, kontekst: Kontekst, moede: Teammoede, hoved: Moedehoved): Promise<void> {
  const foer = new Set(personerI(moede))
  if (personerI(hoved).every((person) => foer.has(person))) return
  for (const { sagId } of moede.punkter) {
    const hvad = `Åbnet for flere på mødet ${moede.dag}`
    await logI(trx, kontekst, { sagId, formaal: 'Teammøde', hvad }, 'skrevet')
  }
}
