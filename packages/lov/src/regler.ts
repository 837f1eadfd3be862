import { LAB_113_1 } from './forloeb/indhold-af-forloebet.ts'
import { REGLER_AFSLUTNING } from './forloeb/vurder-afslutning.ts'
import { REGLER_JOBFORMIDLER } from './forloeb/vurder-jobformidler.ts'
import { REGLER_KOORDINERENDE } from './forloeb/vurder-koordinerende-sagsbehandler.ts'
import { REGLER_SUNDHEDSSAMTALE } from './forloeb/vurder-sundhedssamtale.ts'
import { REGLER_GARANTI } from './garanti/vurder-garanti.ts'
import { REGLER_KONTAKT } from './kontakt/vurder-kontakt.ts'
import { LAB_112_1, LAB_112_2, LAB_112_3 } from './lab/paragraf-112.ts'
import { LAB_114_1 } from './lab/paragraf-114-stk-1.ts'
import { LAB_114_2 } from './lab/paragraf-114-stk-2.ts'
import { LAB_114_3 } from './lab/paragraf-114-stk-3.ts'
import { LAB_114_4_PENSION, LAB_114_4_SLUT } from './lab/paragraf-114-stk-4-pension.ts'
import { LAB_114_4 } from './lab/paragraf-114-stk-4.ts'
import { LAB_115 } from './lab/paragraf-115.ts'
import { LSP_18_1 } from './lsp/paragraf-18.ts'
import { LSP_1A } from './lsp/paragraf-1a.ts'
import { REGLER_PENSION_UDEN_TEAM } from './lsp/pension-uden-team.ts'
import type { Regel } from './motor/version.ts'
import { REGLER_NABO } from './nabo/regler.ts'
import { LUKNING } from './overgang/lukning.ts'
import { REGLER_PLAN } from './plan/planens-svar.ts'
import { REGLER_PROCEDURE } from './procedure/regler.ts'
import { RSL_10 } from './rsl/paragraf-10.ts'
import { REGLER_TEAM, REGLER_TEAMBEHANDLING } from './team/vurder-team.ts'

/** Målgruppe, længde og hvad der begrænser dem. */
const REGLER_MAALGRUPPE: readonly Regel<unknown>[] = [
  LUKNING,
  RSL_10,
  LAB_112_1,
  LAB_112_2,
  LAB_112_3,
  LAB_114_1,
  LAB_114_2,
  LAB_114_3,
  LAB_114_4,
  LAB_114_4_PENSION,
  LAB_114_4_SLUT,
  LAB_115,
  LSP_1A,
  LSP_18_1,
]

/** Alle regler med udgaver, i den orden en jurist læser dem. Dækning, regelbog og kommandoer går denne liste igennem. */
export const REGLER: readonly Regel<unknown>[] = [
  ...REGLER_MAALGRUPPE,
  LAB_113_1,
  ...REGLER_GARANTI,
  ...REGLER_SUNDHEDSSAMTALE,
  ...REGLER_JOBFORMIDLER,
  ...REGLER_KOORDINERENDE,
  ...REGLER_AFSLUTNING,
  ...REGLER_PLAN,
  ...REGLER_TEAM,
  ...REGLER_TEAMBEHANDLING,
  ...REGLER_KONTAKT,
  ...REGLER_PENSION_UDEN_TEAM,
  ...REGLER_NABO,
  ...REGLER_PROCEDURE,
]
