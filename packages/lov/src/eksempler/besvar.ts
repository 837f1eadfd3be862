import { type Dato, dato, iso } from '@fodfaeste/grund'
import { TOMT_GRUNDLAG } from '../fakta.ts'
import { type GarantiSag, garantiPaa } from '../garanti/garanti-proeve.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Regel } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type ProeveSag, proeveFakta, vilkaaretFor } from '../proeve-fakta.ts'
import { type Grundlag, lavGrundlag } from '../vurdering/grundlag.ts'
import { type Sagsfakta, type Sagsvurdering, vurderSag } from '../vurdering/vurder-sag.ts'
import type { Eksempel, Opslag, Sagsliste } from './eksempel.ts'

/** Eksemplerne ved reglens id. Bygges først, når nogen åbner reglens side. */
export type Hylde = Readonly<Record<string, () => readonly Eksempel[]>>

/** Reglens svar i sagen den dag. */
export type Svarer<T> = (sag: T, paa: Dato) => Forklaring | undefined

function medDage<T, E>(lister: readonly Sagsliste<T>[], rest: (sag: T) => E) {
  return lister.flatMap((lav) =>
    Object.entries(lav()).map(([sag, fakta]) => ({
      sag,
      paa: fakta.paa === undefined ? undefined : dato(fakta.paa),
      ...rest(fakta),
    })),
  )
}

/** Sagerne, hver med svaret fra reglen. */
export function saml<T>(svarer: Svarer<T>, ...lister: readonly Sagsliste<T>[]): readonly Eksempel[] {
  return medDage(lister, (sag) => ({ forklar: (paa: Dato) => svarer(sag, paa) }))
}

/** Sagerne, hver med det, tabellen, listen eller formodningen giver. */
export function opslag<T>(slaaOp: (sag: T, paa: Dato) => Opslag | undefined, sager: Sagsliste<T>) {
  return (): readonly Eksempel[] => medDage([sager], (sag) => ({ slaaOp: (paa: Dato) => slaaOp(sag, paa) }))
}

/** Målgruppens regler: udgaven vælges, som i en sag, af overgangsreglerne. */
export function maalgruppe(regel: Regel<Vilkaar<Grundlag>>, ...lister: readonly Sagsliste<ProeveSag>[]) {
  return (): readonly Eksempel[] =>
    saml<ProeveSag>(
      (sag, paa) => {
        const g = lavGrundlag(proeveFakta(sag), paa)
        return vilkaaretFor(regel, g)?.forklar(g)
      },
      ...lister,
    )
}

/** Garantiens regler svarer på hele garantien; her tages den ene ud. */
export function garanti(id: string, sager: Sagsliste<GarantiSag>) {
  return (): readonly Eksempel[] =>
    saml<GarantiSag>((sag, paa) => {
      const v = garantiPaa(sag, iso(paa))
      return leddet([id], [...v.svar, ...v.indsatser.map((i) => i.forklaring), ...v.stop.map((s) => s.forklaring)])
    }, sager)
}

/** De andre områder: hele sagen vurderes, som i drift, og reglens led tages ud. Det første af id'erne, der er der. */
export function sagen(sager: Sagsliste<Partial<Sagsfakta>>, ...ider: readonly string[]) {
  return (): readonly Eksempel[] =>
    saml<Partial<Sagsfakta>>(
      (sag, paa) => leddet(ider, svarene(vurderSag({ maalgruppe: TOMT_GRUNDLAG, ...sag }, paa))),
      sager,
    )
}

/** {@link sagen} for de regler, hvis led hedder det samme som reglen. */
export function sagerne(lister: Readonly<Record<string, Sagsliste<Partial<Sagsfakta>>>>): Hylde {
  return Object.fromEntries(Object.entries(lister).map(([id, sager]) => [id, sagen(sager, id)]))
}

/** Det yderste led med id'et eller, hedder det noget andet, det yderste, reglen selv har svaret med. */
function leddet(ider: readonly string[], roedder: readonly Forklaring[]): Forklaring | undefined {
  for (const rod of roedder) {
    const er = ider.includes(rod.led.id) || (rod.lov !== undefined && ider.includes(rod.lov.regel))
    const fundet = er ? rod : leddet(ider, rod.fordi)
    if (fundet !== undefined) return fundet
  }
  return undefined
}

/** Alt, loven svarer i sagen: svarene og det, pligterne hviler på. */
function svarene(v: Sagsvurdering): readonly Forklaring[] {
  const { garanti, sundhedssamtale, afslutning, jobformidler, koordinerende, plan, team, kontakt, procedure, nabo } = v
  const dele = [
    garanti, sundhedssamtale, afslutning, jobformidler, koordinerende, plan, team, kontakt, procedure, nabo,
  ] // prettier-ignore
  return [...dele.flatMap((del) => del?.svar ?? []), ...v.pligter.map(({ hvorfor }) => hvorfor)]
}
