import type { Afgoerelseskrav, KommunensFrist } from '@fodfaeste/sag'
import { sql } from 'kysely'
import { kravI } from './afgoerelseskrav.ts'
import type { Db } from './forbindelse.ts'
import { fristerI } from './frister.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** Hvem der satte noget, og hvornår (ISO). */
export interface Sat {
  readonly satAf: string
  readonly sat: string
}

/** Det, kommunen selv bestemmer. Intet overskrives: en ny række afløser den forrige, og begge kan ses. */
export interface KommuneStore {
  /** Alle, også de afløste, i den orden de blev sat. */
  frister(kontekst: Kontekst): Promise<readonly (KommunensFrist & Sat)[]>
  /** Giver, hvor mange kommunen nu har sat: rækker, der er regnet med færre, er forældede. */
  saetFrist(kontekst: Kontekst, frist: Omit<KommunensFrist, 'sat'>): Promise<number>
  /** Det, der kræves, før der afgøres; uden hvem og hvornår, når kommunen ikke selv har valgt. */
  krav(kontekst: Kontekst): Promise<Afgoerelseskrav & Partial<Sat>>
  saetKrav(kontekst: Kontekst, krav: Afgoerelseskrav): Promise<void>
  /** Den gældende tekst for hver nøgle. */
  tekster(kontekst: Kontekst): Promise<Readonly<Record<string, { readonly tekst: string } & Sat>>>
  saetTekst(kontekst: Kontekst, noegle: string, tekst: string): Promise<void>
}

export function kyselyKommuneStore(db: Db): KommuneStore {
  return {
    frister: (kontekst) => iKommune(db, kontekst, fristerI),
    saetFrist: async (kontekst, { sagstype, uger, dage, region, offentliggjort, gaelderFra }) => {
      const maal = { uger: uger ?? null, dage: dage ?? null, region: region ?? null }
      const raekke = { sagstype, ...maal, offentliggjort, gaelder_fra: gaelderFra, ...satAf(kontekst) }
      return iKommune(db, kontekst, async (trx) => {
        // Én ad gangen: ellers kunne den sidst satte blive synlig før den første, og antallet pege på de forkerte.
        await sql`select pg_advisory_xact_lock(hashtextextended('frist/' || ${kontekst.kommune}, 0))`.execute(trx)
        await trx.insertInto('kommune_frist').values(raekke).execute()
        return (await fristerI(trx)).length
      })
    },
    krav: (kontekst) => iKommune(db, kontekst, kravI),
    saetKrav: async (kontekst, { godkendes }) => {
      const raekke = { godkendes: [...godkendes], ...satAf(kontekst) }
      await iKommune(db, kontekst, (trx) => trx.insertInto('kommune_godkendelse').values(raekke).execute())
    },
    tekster: async (kontekst) => {
      const raekker = await iKommune(db, kontekst, (trx) =>
        trx
          .selectFrom('kommune_tekst')
          .selectAll()
          .distinctOn('noegle')
          .orderBy('noegle')
          .orderBy('id', 'desc')
          .execute(),
      )
      return Object.fromEntries(
        raekker.map(({ noegle, tekst, sat_af_navn, sat }) => [
          noegle,
          { tekst, satAf: sat_af_navn, sat: sat.toISOString() },
        ]),
      )
    },
    saetTekst: async (kontekst, noegle, tekst) => {
      const raekke = { noegle, tekst, ...satAf(kontekst) }
      await iKommune(db, kontekst, (trx) => trx.insertInto('kommune_tekst').values(raekke).execute())
    },
  }
}

const satAf = ({ kommune, bruger, tidspunkt }: Kontekst) => ({
  kommune_id: kommune,
  sat_af: bruger.id,
  sat_af_navn: bruger.navn,
  sat: tidspunkt,
})
