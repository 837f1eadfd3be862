import { type Dato, iso } from '@fodfaeste/grund'
import type { Fakta } from '../fakta.ts'
import { type AfslutningFakta, type AfslutningSvar, vurderAfslutning } from '../forloeb/vurder-afslutning.ts'
import { type JobformidlerFakta, type JobformidlerSvar, vurderJobformidler } from '../forloeb/vurder-jobformidler.ts'
import {
  type KoordinerendeFakta,
  type KoordinerendeSvar,
  vurderKoordinerendeSagsbehandler,
} from '../forloeb/vurder-koordinerende-sagsbehandler.ts'
import { type SundhedssamtaleSvar, vurderSundhedssamtale } from '../forloeb/vurder-sundhedssamtale.ts'
import type { SundhedssamtaleFakta } from '../forloeb/sundhedssamtale-fakta.ts'
import { type GarantiSvar, vurderGaranti } from '../garanti/vurder-garanti.ts'
import type { GarantiFakta } from '../garanti/garanti-fakta.ts'
import type { KontaktFakta } from '../kontakt/fakta.ts'
import { type KontaktVurdering, vurderKontakt } from '../kontakt/vurder-kontakt.ts'
import type { Nabofakta } from '../nabo/fakta.ts'
import { type Vej, vejeVidere } from '../nabo/veje-videre.ts'
import { type Nabovurdering, vurderNabo } from '../nabo/vurder-nabo.ts'
import type { PlanFakta } from '../plan/fakta.ts'
import { type PlanVurdering, vurderPlan } from '../plan/vurder-plan.ts'
import type { Forloebsdage, Pligt, Taerskel } from '../pligter/pligt.ts'
import type { Procesfakta } from '../procedure/fakta.ts'
import { type Procesvurdering, vurderProcedure } from '../procedure/vurder-procedure.ts'
import type { TeamFakta } from '../team/fakta.ts'
import { type TeamVurdering, vurderTeam } from '../team/vurder-team.ts'
import { tvivlI } from '../motor/tvivl.ts'
import type { Forklaring, TvivlLed } from '../motor/forklaring.ts'
import type { Laesningsvalg } from '../motor/oplysning.ts'
import { DAGSNAVNE } from '../vis/tekster.ts'
import type { BeregnetDag } from './dage.ts'
import { type Vurdering, vurder } from './vurder.ts'

/** Alt, loven får at vide om en hel sag. De dele, der mangler, er der endnu intet om; loven svarer på resten. */
export interface Sagsfakta {
  readonly maalgruppe: Fakta
  readonly garanti?: GarantiFakta
  readonly sundhedssamtale?: SundhedssamtaleFakta
  readonly afslutning?: AfslutningFakta
  readonly jobformidler?: JobformidlerFakta
  readonly koordinerende?: KoordinerendeFakta
  readonly plan?: PlanFakta
  readonly team?: TeamFakta
  readonly kontakt?: KontaktFakta
  readonly procedure?: Procesfakta
  readonly nabo?: Nabofakta
}

/** Alle svar, alle pligter og alle dage fremme, på én dag. */
export interface Sagsvurdering {
  readonly paa: Dato
  readonly maalgruppe: Vurdering
  readonly garanti: GarantiSvar | undefined
  readonly sundhedssamtale: SundhedssamtaleSvar | undefined
  readonly afslutning: AfslutningSvar | undefined
  readonly jobformidler: JobformidlerSvar | undefined
  readonly koordinerende: KoordinerendeSvar | undefined
  readonly plan: PlanVurdering | undefined
  readonly team: TeamVurdering | undefined
  readonly kontakt: KontaktVurdering | undefined
  readonly procedure: Procesvurdering | undefined
  readonly nabo: Nabovurdering | undefined
  /** Ordnet: først efter frist, dem uden frist til sidst. */
  readonly pligter: readonly Pligt[]
  /** Dage fremme, i orden. */
  readonly taerskler: readonly Taerskel[]
  /** Alle de steder, hvor loven er uafklaret i netop denne sag, hvert én gang, med valget, når der er valgt. */
  readonly tvivl: readonly Sagstvivl[]
}

/** En tvivl i sagen og den læsning, et menneske har valgt. */
export interface Sagstvivl extends TvivlLed {
  readonly valgt: Laesningsvalg | undefined
}

/** Vurderer hele sagen på dagen. Ren: samme oplysninger og dag giver samme svar. */
export function vurderSag(sag: Sagsfakta, paa: Dato): Sagsvurdering {
  const dage = forloebsdage(sag.maalgruppe)
  const maalgruppe = vurder(sag.maalgruppe, paa)
  const dele = vurderDele(sag, dage, paa)
  const alle: readonly Del[] = Object.values(dele).filter((del) => del !== undefined)
  return {
    paa,
    maalgruppe,
    ...dele,
    pligter: alle.flatMap((del) => del.pligter ?? []).toSorted(efterFrist),
    taerskler: [...alle.flatMap((del) => del.taerskler ?? []), ...aldersTaerskler(maalgruppe)]
      .filter(({ dag }) => dag >= paa)
      .toSorted((a, b) => a.dag - b.dag),
    tvivl: sagensTvivl(maalgruppe, alle, sag.maalgruppe.laesningsvalg),
  }
}

interface Del {
  readonly svar: readonly Forklaring[]
  readonly pligter?: readonly Pligt[]
  readonly taerskler?: readonly Taerskel[]
  readonly tvivl?: readonly TvivlLed[]
  /** Teamets møder; hvert har sine egne svar. */
  readonly behandlinger?: readonly { readonly svar: readonly Forklaring[] }[]
}

/** Tvivlen bag målgruppens svar, bag hver pligt og hvert svar i delene. */
function sagensTvivl(maalgruppe: Vurdering, dele: readonly Del[], valg: Fakta['laesningsvalg']): readonly Sagstvivl[] {
  const traeer = dele.flatMap(({ svar, pligter = [], behandlinger = [] }) => [
    ...svar,
    ...behandlinger.flatMap((behandling) => behandling.svar),
    ...pligter.map(({ hvorfor }) => hvorfor),
  ])
  // En tvivl, hvor begge læsninger giver samme svar, og ingen har valgt, er der intet at gøre ved.
  const fundet = [...maalgruppe.tvivl, ...tvivlI(...traeer)]
    .filter(({ forklaring, harBetydning }) => harBetydning || forklaring.valgt !== undefined)
    .flatMap(({ forklaring }) => forklaring.led.tvivl ?? [])
  const alle = [...fundet, ...dele.flatMap((del) => del.tvivl ?? [])]
  const hverEnGang = new Map(alle.map((tvivl) => [tvivl.id, tvivl]))
  return [...hverEnGang.values()].map((tvivl) => ({ ...tvivl, valgt: valg[tvivl.id] }))
}

function vurderDele(sag: Sagsfakta, dage: Forloebsdage, paa: Dato) {
  const { garanti, sundhedssamtale, afslutning, jobformidler, koordinerende, plan, team, kontakt, procedure, nabo } =
    sag
  return {
    garanti: garanti && vurderGaranti(garanti, dage, paa),
    sundhedssamtale: sundhedssamtale && vurderSundhedssamtale(sundhedssamtale, dage, paa),
    afslutning: afslutning && vurderAfslutning(afslutning, dage, paa),
    jobformidler: jobformidler && vurderJobformidler(jobformidler, dage, paa),
    koordinerende: koordinerende && vurderKoordinerendeSagsbehandler(koordinerende, dage, paa),
    plan: plan && vurderPlan(plan, dage, paa),
    team: team && vurderTeam(team, dage, paa),
    kontakt: kontakt && vurderKontakt(kontakt, dage, paa),
    procedure: procedure && vurderProcedure(procedure, paa),
    nabo: nabo && vurderNabo(nabo, dage, paa),
  }
}

/** Det, der kan følge af målgruppens svar på dagen. Ved ingen noget om naboloven, er det uoplyst. */
export function vejeVidereFor({ maalgruppe, nabo }: Pick<Sagsfakta, 'maalgruppe' | 'nabo'>, paa: Dato): readonly Vej[] {
  return vejeVidere(vurder(maalgruppe, paa), nabo ?? { sag: maalgruppe }, forloebsdage(maalgruppe))
}

function forloebsdage({ dage }: Fakta): Forloebsdage {
  return { bevilget: dage.bevilget?.vaerdi, starter: dage.starter?.vaerdi, slutter: dage['planlagt-slut']?.vaerdi }
}

function efterFrist(a: Pligt, b: Pligt): number {
  if (a.fristDen !== undefined && b.fristDen !== undefined) return a.fristDen - b.fristDen
  if (a.fristDen === undefined && b.fristDen === undefined) return a.id < b.id ? -1 : 1
  return a.fristDen === undefined ? 1 : -1
}

/** Alderen og længden som dage fremme. Kendes fødselsdagen ikke på dagen, er der intet at vise. */
function aldersTaerskler({ dage }: Vurdering): readonly Taerskel[] {
  return dage.flatMap(({ id, dag, hjemmel }) =>
    dag === undefined || dag.tidligst !== dag.senest
      ? []
      : [
          {
            id: `${id}-${iso(dag.tidligst)}`,
            navn: DAGSNAVNE[id],
            dag: dag.tidligst,
            hjemmel,
            betydning: BETYDNING[id],
          },
        ],
  )
}

const BETYDNING: { readonly [K in BeregnetDag['id']]: string } = {
  folkepensionsdag: 'Fra den dag kan der ikke gives forløb.',
  'seks-aar-foer-folkepension': 'Fra dagen efter kan et nyt forløb kun gives, hvis borgeren ønsker det.',
  'fylder-40': 'Fra den dag tæller tiden i forløb med i de fem år (siden 2022).',
  'fylder-50': 'Fra den dag kan endnu et forløb kun gives, hvis borgeren ønsker det (siden 2022).',
  'tidligste-slut': 'Forløbet kan tidligst slutte den dag.',
  'seneste-slut': 'Forløbet kan senest slutte den dag.',
  'seneste-slut-fem-aar': 'De fem år i alt er brugt.',
  'seneste-slut-pension': 'Sidste mulige dag i et forløb.',
}
