import { haendelsesHash } from './haendelseskaede.ts'
import type { Logpost } from './sag-store.ts'

/** En linje i adgangsloggen, som den står i sin kæde. */
export interface KaedetLogpost extends Logpost {
  /** Linjens nummer i hele databasen; stiger, men har huller. Ordenen i en søgning på tværs. */
  readonly id: number
  /** «sag/<id>», eller «bruger/<id>» når det ikke er en sag, der er set. */
  readonly kaede: string
  /** 1, 2, 3 … i kæden, uden huller. */
  readonly nr: number
  readonly forrigeHash: string | null
  readonly hash: string
}

/** Et sted i en kæde: linjens nummer og hash. */
export interface Led {
  readonly nr: number
  readonly hash: string | null
}

export type Logbrud = { readonly nr: number; readonly hvad: 'HUL' | 'FORGAENGER' | 'INDHOLD' }

/** Den tekst, linjens hash regnes af. Samme regning står i SQL: `adgangslog_indhold`; derfor mellemrummet efter kommaet. */
export function logIndhold(kommune: string, p: Omit<KaedetLogpost, 'id' | 'forrigeHash' | 'hash'>): string {
  const { kaede, nr, tidspunkt, bruger, brugerNavn, sagId = null, handling, formaal, hvad } = p
  const dele = [kommune, kaede, nr, tidspunkt, bruger, brugerNavn, sagId, handling, formaal, hvad]
  return `[${dele.map((del) => JSON.stringify(del)).join(', ')}]`
}

/** Går en del af én kæde igennem, fra linjen efter `fra`. Kædens første linje har ingen forgænger. */
export function logbrud(kommune: string, poster: readonly KaedetLogpost[], fra: Led): readonly Logbrud[] {
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
export const KAEDENS_START: Led = { nr: 0, hash: null }
