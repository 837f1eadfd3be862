import type { Db } from './forbindelse.ts'
import { iKommune } from './i-kommune.ts'
import type { Kontekst } from './sag-store.ts'

/** RSL § 3, stk. 2: kommunens egen frist for en slags sager fra en dag. */
export interface KommunensFrist {
  readonly sagstype: string
  /** Hele uger. Mangler: fra den dag har kommunen ingen frist registreret. */
  readonly uger?: number
  /** Hvor den er offentliggjort, fx en adresse. */
  readonly offentliggjort: string
  /** ISO. */
  readonly gaelderFra: string
}

/** Hvem der satte noget, og hvornår (ISO). */
export interface Sat {
  readonly satAf: string
  readonly sat: string
}

/** Det, kommunen selv bestemmer. Intet overskrives: en ny række afløser den forrige, og begge kan ses. */
export interface KommuneStore {
  /** Alle, også de afløste; den, der gælder senest fra, først. */
  frister(kontekst: Kontekst): Promise<readonly (KommunensFrist & Sat)[]>
  saetFrist(kontekst: Kontekst, frist: KommunensFrist): Promise<void>
  /** Den gældende tekst for hver nøgle. */
  tekster(kontekst: Kontekst): Promise<Readonly<Record<string, { readonly tekst: string } & Sat>>>
  saetTekst(kontekst: Kontekst, noegle: string, tekst: string): Promise<void>
}

/** Den frist, der gjaldt den slags sager på dagen (ISO); `frister` er alle, nyeste først. */
export function fristPaa(
  frister: readonly KommunensFrist[],
  sagstype: string,
  dag: string,
): (KommunensFrist & { readonly uger: number }) | undefined {
  const frist = frister.find((en) => en.sagstype === sagstype && en.gaelderFra <= dag)
  return frist?.uger === undefined ? undefined : { ...frist, uger: frist.uger }
}

export function kyselyKommuneStore(db: Db): KommuneStore {
  return {
    frister: async (kontekst) => (await frister(db, kontekst)).map(visFrist),
    saetFrist: async (kontekst, { sagstype, uger, offentliggjort, gaelderFra }) => {
      const raekke = { sagstype, uger: uger ?? null, offentliggjort, gaelder_fra: gaelderFra, ...satAf(kontekst) }
      await iKommune(db, kontekst, (trx) => trx.insertInto('kommune_frist').values(raekke).execute())
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

/** Er to sat til samme dag, er den sidst satte en rettelse af den første. */
function frister(db: Db, kontekst: Kontekst) {
  return iKommune(db, kontekst, (trx) =>
    trx.selectFrom('kommune_frist').selectAll().orderBy('gaelder_fra', 'desc').orderBy('id', 'desc').execute(),
  )
}

function visFrist(raekke: Awaited<ReturnType<typeof frister>>[number]): KommunensFrist & Sat {
  const { sagstype, uger, offentliggjort, gaelder_fra: gaelderFra, sat_af_navn: satAfNavn, sat } = raekke
  return {
    sagstype,
    ...(uger !== null && { uger }),
    offentliggjort,
    gaelderFra,
    satAf: satAfNavn,
    sat: sat.toISOString(),
  }
}
