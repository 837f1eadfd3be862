import { paaBegivenhed } from '../motor/lov-paa.ts'
import type { Dato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import { FORBEREDENDE_REGLER } from './forberedende-del.ts'
import type { PlanGrundlag } from './fakta.ts'
import { INDSATSDEL_REGLER, LAB_40_3 } from './indsatsdel.ts'
import { BEK_4 } from './laegeattest.ts'
import { svarPaa } from './mangelliste.ts'
import { LAB_43 } from './samlet-beskrivelse.ts'

/** Planens regler, i den orden de læses. */
export const REGLER_PLAN = [...FORBEREDENDE_REGLER, BEK_4, ...INDSATSDEL_REGLER, LAB_40_3, LAB_43] as const

/** Svarene, delt efter den pligt de hører til. */
export interface Planens {
  readonly forberedende: readonly Forklaring[]
  readonly attest: readonly Forklaring[]
  readonly indsatsdel: readonly Forklaring[]
  readonly oevrige: readonly Forklaring[]
}

/** Skal teamet have en sag, så der skal være en forberedende del? */
function harTeamsag({ fakta }: PlanGrundlag): boolean {
  return fakta.teammoede !== undefined || fakta.forberedende !== undefined
}

/**
 * Svarene. Den forberedende del måles efter den bekendtgørelse, der gælder den dag, teamet har sagen; indsatsdelen efter
 * den, der gælder i dag. En lovligt brugt helhedsorienteret plan træder i stedet for indsatsdelen (LAB § 46, stk. 2).
 */
export function planensSvar(g: PlanGrundlag, maaledag: Dato, iForloeb: boolean): Planens {
  const moedet = g.fakta.teammoede?.vaerdi === maaledag ? paaBegivenhed('teammoede', maaledag) : maaledag
  const team = harTeamsag(g)
  const helhed = svarPaa([LAB_40_3], g.dag, g)
  const erstattet = g.fakta.helhedsorienteret?.bruges.vaerdi === true && helhed.some((f) => f.svar === 'opfyldt')
  return {
    forberedende: team ? svarPaa(FORBEREDENDE_REGLER, moedet, g) : [],
    attest: team ? svarPaa([BEK_4], moedet, g) : [],
    indsatsdel: iForloeb && !erstattet ? svarPaa(INDSATSDEL_REGLER, g.dag, g) : [],
    oevrige: [...(iForloeb ? helhed : []), ...(g.fakta.samletBeskrivelse ? svarPaa([LAB_43], g.dag, g) : [])],
  }
}
