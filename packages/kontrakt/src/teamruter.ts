import { SagStiSkema } from './opslag.ts'
import type { Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'
import { IndstillingskravSkema, ProevIndstillingSkema, TeamSkema } from './team.ts'

/** Teamets arbejde med én sag. Det skrives med sagens beslutninger; her læses og prøves det. */
export const TEAMRUTER = {
  hentTeam: {
    resume: 'Teamets behandlinger af sagen, indstillingerne med det, loven kræver, og om teamet skal have sagen',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: TeamSkema,
    fejl: LAES_SAG,
  },
  proevIndstilling: {
    resume: 'Hvad mangler indstillingen, som den er skrevet nu, for sit udfald? Intet gemmes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: ProevIndstillingSkema,
    status: 200,
    svar: IndstillingskravSkema,
    fejl: [...LAES_SAG, ...KROP, 'HAENDELSE_FINDES_IKKE'],
  },
} as const satisfies Record<string, Rute>
