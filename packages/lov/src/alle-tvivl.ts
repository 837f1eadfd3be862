import { FORLOEB_TVIVL } from './forloeb/forloeb-tvivl.ts'
import { GARANTI_TVIVL } from './garanti/garanti-tvivl.ts'
import { KONTAKT_TVIVL } from './kontakt/tvivl.ts'
import type { TvivlLed } from './motor/forklaring.ts'
import { PLAN_TVIVL } from './plan/tvivl.ts'
import { TVIVL_PROCEDURE } from './procedure/tvivl.ts'
import { TEAM_TVIVL } from './team/tvivl.ts'
import { TVIVL } from './tvivl.ts'

/** Hver tvivl i loven, uanset hvilken del den står i. Et id står kun ét sted. */
export const ALLE_TVIVL: readonly TvivlLed[] = [
  TVIVL,
  GARANTI_TVIVL,
  FORLOEB_TVIVL,
  PLAN_TVIVL,
  TEAM_TVIVL,
  KONTAKT_TVIVL,
  TVIVL_PROCEDURE,
].flatMap((del): readonly TvivlLed[] => Object.values(del))
