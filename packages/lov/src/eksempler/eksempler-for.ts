import type { Hylde } from './besvar.ts'
import type { Eksempel } from './eksempel.ts'
import { HYLDE_FORLOEB } from './hylde-forloeb.ts'
import { HYLDE_KONTAKT } from './hylde-kontakt.ts'
import { HYLDE_MAALGRUPPE } from './hylde-maalgruppe.ts'
import { HYLDE_NABO } from './hylde-nabo.ts'
import { HYLDE_PLAN } from './hylde-plan.ts'
import { HYLDE_PROCEDURE } from './hylde-procedure.ts'
import { HYLDE_TEAM } from './hylde-team.ts'

const HYLDER: Hylde = {
  ...HYLDE_MAALGRUPPE,
  ...HYLDE_FORLOEB,
  ...HYLDE_PLAN,
  ...HYLDE_TEAM,
  ...HYLDE_KONTAKT,
  ...HYLDE_NABO,
  ...HYLDE_PROCEDURE,
}

// Et Map, så et id som «toString» ikke er en regel.
const HYLDE = new Map(Object.entries(HYLDER))

/** Reglens sager fra praksis, i den orden de læses. Tom, når ingen regel har det id. */
export function eksemplerFor(regelId: string): readonly Eksempel[] {
  return HYLDE.get(regelId)?.() ?? []
}
