import { type Dato, dato, iso } from '@fodfaeste/grund'
import {
  EKSEMPLER_113_2,
  EKSEMPLER_1160_7_2,
  EKSEMPLER_17_2,
  EKSEMPLER_17_3,
  EKSEMPLER_17_4,
  EKSEMPLER_17_5,
  EKSEMPLER_17_6,
} from '../garanti/garanti-eksempler.ts'
import { type GarantiSag, garantiPaa } from '../garanti/garanti-proeve.ts'
import {
  EKSEMPLER_112_1,
  EKSEMPLER_112_1_NR,
  EKSEMPLER_112_2,
  EKSEMPLER_112_3,
  EKSEMPLER_68A_2,
} from '../lab/paragraf-112-eksempler.ts'
import { LAB_112_1, LAB_112_2, LAB_112_3 } from '../lab/paragraf-112.ts'
import {
  EKSEMPLER_114_1,
  EKSEMPLER_114_2,
  EKSEMPLER_114_3,
  EKSEMPLER_114_4,
  EKSEMPLER_114_4_PENSION,
  EKSEMPLER_114_4_SLUT,
  EKSEMPLER_115,
} from '../lab/paragraf-114-eksempler.ts'
import { LAB_114_1 } from '../lab/paragraf-114-stk-1.ts'
import { LAB_114_2 } from '../lab/paragraf-114-stk-2.ts'
import { LAB_114_3 } from '../lab/paragraf-114-stk-3.ts'
import { LAB_114_4_PENSION, LAB_114_4_SLUT } from '../lab/paragraf-114-stk-4-pension.ts'
import { LAB_114_4 } from '../lab/paragraf-114-stk-4.ts'
import { LAB_115 } from '../lab/paragraf-115.ts'
import { EKSEMPLER_LSP_18_1 } from '../lsp/paragraf-18-eksempler.ts'
import { LSP_18_1 } from '../lsp/paragraf-18.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import { type Regel, indholdPaa } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { EKSEMPLER_LUKNING } from '../overgang/lukning-eksempler.ts'
import { LUKNING } from '../overgang/lukning.ts'
import { type ProeveSag, proeveFakta, vilkaaretFor } from '../proeve-fakta.ts'
import { EKSEMPLER_RSL_10 } from '../rsl/paragraf-10-eksempler.ts'
import { RSL_10 } from '../rsl/paragraf-10.ts'
import { type Grundlag, lavGrundlag } from '../vurdering/grundlag.ts'
import { type Sagsfakta, type Sagsvurdering, vurderSag } from '../vurdering/vurder-sag.ts'
import { EKSEMPLER_113_4, EKSEMPLER_113_A, EKSEMPLER_36_3 } from '../forloeb/forloeb-eksempler.ts'
import { EKSEMPLER_2_2, EKSEMPLER_3_1, EKSEMPLER_3_3, EKSEMPLER_3_4, EKSEMPLER_4 } from '../plan/plan-eksempler.ts'
import { EKSEMPLER_11_2, EKSEMPLER_9_1, EKSEMPLER_LSP_18_2_PKT_2 } from '../team/team-eksempler.ts'
import { EKSEMPLER_ET_FORLOEB, EKSEMPLER_LSP_16, EKSEMPLER_LSP_18_2 } from '../nabo/nabo-eksempler.ts'
import {
  EKSEMPLER_FULDT_MEDHOLD,
  EKSEMPLER_FVL_19,
  EKSEMPLER_OFFL_13_1,
  EKSEMPLER_OFFL_15,
  EKSEMPLER_RSL_67_1,
} from '../procedure/procedure-eksempler.ts'
import { TOMT_GRUNDLAG } from '../fakta.ts'
import type { Eksempel, Sagsliste } from './eksempel.ts'

/** Reglens sager fra praksis, i den orden de læses. Tom, når reglen ingen har. */
export function eksemplerFor(regelId: string): readonly Eksempel[] {
  return Object.hasOwn(HYLDE, regelId) ? (HYLDE[regelId]?.() ?? []) : []
}

type Svarer<T> = (sag: T, paa: Dato) => Forklaring | undefined

function saml<T>(svarer: Svarer<T>, ...lister: readonly Sagsliste<T>[]): readonly Eksempel[] {
  return lister.flatMap((lav) =>
    Object.entries(lav()).map(([sag, fakta]) => ({
      sag,
      paa: fakta.paa === undefined ? undefined : dato(fakta.paa),
      forklar: (paa: Dato) => svarer(fakta, paa),
    })),
  )
}

/** Målgruppens regler: udgaven vælges, som i en sag, af overgangsreglerne. */
function maalgruppe(regel: Regel<Vilkaar<Grundlag>>, ...lister: readonly Sagsliste<ProeveSag>[]) {
  return (): readonly Eksempel[] =>
    saml<ProeveSag>(
      (sag, paa) => {
        const g = lavGrundlag(proeveFakta(sag), paa)
        return vilkaaretFor(regel, g)?.forklar(g)
      },
      ...lister,
    )
}

const laengden: Svarer<ProeveSag> = (sag, paa) => {
  const g = lavGrundlag(proeveFakta(sag), paa)
  return vilkaaretFor(LAB_114_1, g)?.vilkaar.forklar(g)
}

/** Lukningen følger afgørelsens dag og ikke lovens. */
const lukning: Svarer<ProeveSag> = (sag, paa) => {
  const g = lavGrundlag(proeveFakta(sag), paa)
  return indholdPaa(LUKNING, g.afgoeresDen)?.forklar(g)
}

/** Leddet med id'et, hvor dybt det end står. */
function leddet(id: string, roedder: readonly Forklaring[]): Forklaring | undefined {
  for (const rod of roedder) {
    const fundet = rod.led.id === id ? rod : leddet(id, rod.fordi)
    if (fundet !== undefined) return fundet
  }
  return undefined
}

/** Garantiens regler svarer på hele garantien; her tages den ene ud. */
function garanti(id: string, sager: Sagsliste<GarantiSag>) {
  return (): readonly Eksempel[] =>
    saml<GarantiSag>((sag, paa) => {
      const v = garantiPaa(sag, iso(paa))
      return leddet(id, [...v.svar, ...v.indsatser.map((i) => i.forklaring), ...v.stop.map((s) => s.forklaring)])
    }, sager)
}

/** Alt, loven svarer i sagen: svarene og det, pligterne hviler på. */
function svarene(v: Sagsvurdering): readonly Forklaring[] {
  const { garanti, sundhedssamtale, afslutning, jobformidler, koordinerende, plan, team, kontakt, procedure, nabo } = v
  const dele = [
    garanti, sundhedssamtale, afslutning, jobformidler, koordinerende, plan, team, kontakt, procedure, nabo,
  ] // prettier-ignore
  return [...dele.flatMap((del) => del?.svar ?? []), ...v.pligter.map(({ hvorfor }) => hvorfor)]
}

/** De andre områder: hele sagen vurderes, som i drift, og reglens led tages ud. */
function sagen(id: string, sager: Sagsliste<Partial<Sagsfakta>>) {
  return (): readonly Eksempel[] =>
    saml<Partial<Sagsfakta>>(
      (sag, paa) => leddet(id, svarene(vurderSag({ maalgruppe: TOMT_GRUNDLAG, ...sag }, paa))),
      sager,
    )
}

/** Bygges først, når nogen åbner reglens side. */
const HYLDE: Readonly<Record<string, () => readonly Eksempel[]>> = {
  'LOV-1750-21-8': () => saml(lukning, EKSEMPLER_LUKNING),
  'RSL-10': maalgruppe(RSL_10, EKSEMPLER_RSL_10),
  'LAB-112-1': maalgruppe(LAB_112_1, EKSEMPLER_112_1, EKSEMPLER_112_1_NR),
  'LAB-112-2': maalgruppe(LAB_112_2, EKSEMPLER_112_2, EKSEMPLER_68A_2),
  'LAB-112-3': maalgruppe(LAB_112_3, EKSEMPLER_112_3),
  'LAB-114-1': () => saml(laengden, EKSEMPLER_114_1),
  'LAB-114-2': maalgruppe(LAB_114_2, EKSEMPLER_114_2),
  'LAB-114-3': maalgruppe(LAB_114_3, EKSEMPLER_114_3),
  'LAB-114-4': maalgruppe(LAB_114_4, EKSEMPLER_114_4),
  'LAB-114-4-pension': maalgruppe(LAB_114_4_PENSION, EKSEMPLER_114_4_PENSION),
  'LAB-114-4-slut': maalgruppe(LAB_114_4_SLUT, EKSEMPLER_114_4_SLUT),
  'LAB-115-1': maalgruppe(LAB_115, EKSEMPLER_115),
  'LSP-18-1': maalgruppe(LSP_18_1, EKSEMPLER_LSP_18_1),
  'LAB-113-2': garanti('LAB-113-2', EKSEMPLER_113_2),
  'LOV-1160-7-2': garanti('LOV-1160-7-2', EKSEMPLER_1160_7_2),
  'BEK-1708-17-2': garanti('BEK-1708-17-2', EKSEMPLER_17_2),
  'BEK-1708-17-3': garanti('BEK-1708-17-3', EKSEMPLER_17_3),
  'BEK-1708-17-4': garanti('BEK-1708-17-4', EKSEMPLER_17_4),
  'BEK-1708-17-5': garanti('BEK-1708-17-5', EKSEMPLER_17_5),
  'BEK-1708-17-6': garanti('BEK-1708-17-6', EKSEMPLER_17_6),
  'LAB-113-a': sagen('LAB-113-a', EKSEMPLER_113_A),
  'LAB-113-4': sagen('LAB-113-4-besluttet', EKSEMPLER_113_4),
  'LAB-36-3': sagen('LAB-36-3-udpeget', EKSEMPLER_36_3),
  'BEK-1708-2-2': sagen('BEK-1708-2-2', EKSEMPLER_2_2),
  'BEK-1708-3-1': sagen('BEK-1708-3-1', EKSEMPLER_3_1),
  'BEK-1708-3-3': sagen('BEK-1708-3-3', EKSEMPLER_3_3),
  'BEK-1708-3-4': sagen('BEK-1708-3-4', EKSEMPLER_3_4),
  'BEK-1708-4': sagen('BEK-1708-4', EKSEMPLER_4),
  'LOB-9-1': sagen('LOB-9-1', EKSEMPLER_9_1),
  'LOB-11-2': sagen('LOB-11-2', EKSEMPLER_11_2),
  'LSP-18-2-pkt-2': sagen('LSP-18-2-pkt-2', EKSEMPLER_LSP_18_2_PKT_2),
  'LSP-16': sagen('LSP-16', EKSEMPLER_LSP_16),
  'PRAKSIS-ET-FORLOEB': sagen('PRAKSIS-ET-FORLOEB', EKSEMPLER_ET_FORLOEB),
  'LSP-18-2': sagen('LSP-18-2', EKSEMPLER_LSP_18_2),
  'FVL-19': sagen('FVL-19', EKSEMPLER_FVL_19),
  'FVL-22-kraeves': sagen('FVL-22-kraeves', EKSEMPLER_FULDT_MEDHOLD),
  'FVL-25-kraeves': sagen('FVL-25-kraeves', EKSEMPLER_FULDT_MEDHOLD),
  'OFFL-13-1': sagen('OFFL-13-1', EKSEMPLER_OFFL_13_1),
  'OFFL-15': sagen('OFFL-15', EKSEMPLER_OFFL_15),
  'RSL-67-1': sagen('RSL-67-1', EKSEMPLER_RSL_67_1),
}
