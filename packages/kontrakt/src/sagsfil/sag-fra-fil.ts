import { type Udfald, lykkes } from '@fodfaeste/grund'
import type { Feltfejl } from '../fejl-paa-dansk.ts'
import { type FaktaFraFil, faktaFraFil } from '../fra-fil.ts'
import { type Rens, udenFravaer } from '../uden-fravaer.ts'
import type { SagsFil } from './sagsfil.ts'

type Valg = { readonly laesningsvalg: FaktaFraFil['laesningsvalg'] }
type Forloeb = Rens<NonNullable<SagsFil['forloeb']>> & Valg
type Afsnit<K extends keyof SagsFil> = Rens<NonNullable<SagsFil[K]>>

/** Filens oplysninger i den form, `Sagsfakta` i lov har, uden at kontrakten kender loven. */
export interface SagFraFil {
  readonly maalgruppe: FaktaFraFil
  readonly garanti?: Afsnit<'garanti'> & Forloeb
  readonly sundhedssamtale?: Afsnit<'sundhedssamtale'> & Forloeb
  readonly afslutning?: Afsnit<'afslutning'> & Forloeb
  readonly jobformidler?: Afsnit<'jobformidler'> & Forloeb
  readonly koordinerende?: Afsnit<'koordinerende'> & Forloeb
  readonly plan?: Afsnit<'plan'> & Valg
  readonly team?: Afsnit<'team'> & Valg & { readonly foedt?: NonNullable<FaktaFraFil['dage']['bevilget']> }
  readonly kontakt?: Afsnit<'kontakt'> & Valg
  readonly procedure?: Afsnit<'procedure'> & Valg
  readonly nabo?: Afsnit<'nabo'> & { readonly sag: FaktaFraFil }
}

const INTET_REGISTRERET = {
  garanti: { indsatser: [], stop: [], bortfald: [] },
  sundhedssamtale: { tilbud: [] },
  afslutning: {},
  jobformidler: {},
  koordinerende: { udpegede: [] },
  plan: {},
  kontakt: { ydelse: [], samtaler: [], standby: [], anmodninger: [], foranstaltninger: [] },
} as const

/**
 * Hele sagen, som loven vil have den. Det, afsnittene deler (valg af læsning, hvilken paragraf forløbet er givet efter,
 * fødselsdagen), står ét sted i filen og gives videre til dem alle.
 */
export function sagFraFil(fil: SagsFil): Udfald<SagFraFil, readonly Feltfejl[]> {
  const laest = faktaFraFil(fil)
  if (!laest.ok) return laest
  const maalgruppe = laest.vaerdi
  const { laesningsvalg, foedselsdag } = maalgruppe
  const { forloeb, team, procedure, nabo } = fil
  const kendt = foedselsdag?.vaerdi.tidligst === foedselsdag?.vaerdi.senest ? foedselsdag : undefined
  return lykkes({
    maalgruppe,
    ...(forloeb === undefined ? planOgKontakt(fil, laesningsvalg) : forloebets(fil, forloeb, laesningsvalg)),
    ...(team === undefined
      ? {}
      : {
          team: {
            ...udenFravaer(team),
            ...(kendt === undefined ? {} : { foedt: { ...kendt, vaerdi: kendt.vaerdi.tidligst } }),
            laesningsvalg,
          },
        }),
    ...(procedure === undefined ? {} : { procedure: { ...udenFravaer(procedure), laesningsvalg } }),
    ...(nabo === undefined ? {} : { nabo: { ...udenFravaer(nabo), sag: maalgruppe } }),
  })
}

/** Uden et forløb regnes der kun på det, filen selv har et afsnit om. */
function planOgKontakt({ plan, kontakt }: SagsFil, laesningsvalg: FaktaFraFil['laesningsvalg']) {
  return {
    ...(plan === undefined ? {} : { plan: { ...udenFravaer(plan), laesningsvalg } }),
    ...(kontakt === undefined ? {} : { kontakt: { ...udenFravaer(kontakt), laesningsvalg } }),
  }
}

/** Et løbende forløb har alle sine pligter, også dem, filen intet siger om: så er intet registreret. */
function forloebets(
  fil: SagsFil,
  forloeb: NonNullable<SagsFil['forloeb']>,
  laesningsvalg: FaktaFraFil['laesningsvalg'],
) {
  const faelles = { ...udenFravaer(forloeb), laesningsvalg }
  const afsnit = { ...INTET_REGISTRERET, ...udenFravaer({ ...fil }) }
  return {
    garanti: { ...afsnit.garanti, ...faelles },
    sundhedssamtale: { ...afsnit.sundhedssamtale, ...faelles },
    afslutning: { ...afsnit.afslutning, ...faelles },
    jobformidler: { ...afsnit.jobformidler, ...faelles },
    koordinerende: { ...afsnit.koordinerende, ...faelles },
    plan: { ...afsnit.plan, laesningsvalg },
    kontakt: { ...afsnit.kontakt, laesningsvalg },
  }
}
