import { SagStiSkema } from './opslag.ts'
import { HaendelseStiSkema, HaendelseTilRettelseSkema, RegistreringSkema } from './registrering.ts'
import type { Rute } from './rute.ts'
import { LAES_SAG } from './rutefejl.ts'

/** Det, der kan registreres, og det, der kan rettes. En del af RUTER. */
export const REGISTRERINGSRUTER = {
  hentRegistrering: {
    resume: 'Det, man kan registrere i sagen, som den er nu',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: RegistreringSkema,
    fejl: LAES_SAG,
  },
  hentHaendelse: {
    resume: 'En hændelse i sagen, til den, der vil rette den',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: HaendelseStiSkema,
    status: 200,
    svar: HaendelseTilRettelseSkema,
    fejl: [...LAES_SAG, 'HAENDELSE_FINDES_IKKE'],
  },
} as const satisfies Record<string, Rute>
