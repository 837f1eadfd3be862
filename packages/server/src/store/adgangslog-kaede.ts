import { haendelsesHash } from './haendelseskaede.ts'
import type { Logpost } from './sag-store.ts'

/** En linje i adgangsloggen, som den står i kommunens kæde. */
export interface KaedetLogpost extends Logpost {
  /** 1, 2, 3 … inden for kommunen, uden huller. */
  readonly nr: number
  readonly forrigeHash: string | null
  readonly hash: string
}

/** Hvor kommunens kæde ender, som databasen husker det ved siden af linjerne. */
export interface KaedeEnde {
  readonly nr: number
  readonly hash: string | null
}

export type Logbrud = { readonly nr: number; readonly hvad: 'HUL' | 'FORGAENGER' | 'INDHOLD' }

/** Den tekst, linjens hash regnes af. Samme regning står i SQL: `adgangslog_indhold`; derfor mellemrummet efter kommaet. */
export function logIndhold(kommune: string, p: Omit<KaedetLogpost, 'forrigeHash' | 'hash'>): string {
  const dele = [kommune, p.nr, p.tidspunkt, p.bruger, p.brugerNavn, p.sagId ?? null, p.handling, p.formaal, p.hvad]
  return `[${dele.map((del) => JSON.stringify(del)).join(', ')}]`
}

/** Går en del af kæden igennem, fra linjen efter `forrige`. Kædens første linje har ingen forgænger. */
export function logbrud(kommune: string, poster: readonly KaedetLogpost[], fra: KaedeEnde): readonly Logbrud[] {
  const brud: Logbrud[] = []
  let forrige = fra
  for (const post of poster) {
    const { nr } = post
    if (nr !== forrige.nr + 1) brud.push({ nr, hvad: 'HUL' })
    if (post.forrigeHash !== forrige.hash) brud.push({ nr, hvad: 'FORGAENGER' })
    if (haendelsesHash(post.forrigeHash, logIndhold(kommune, post)) !== post.hash) brud.push({ nr, hvad: 'INDHOLD' })
    forrige = post
  }
  return brud
}

/** Kædens første led hænger i intet. */
export const KAEDENS_START: KaedeEnde = { nr: 0, hash: null }
