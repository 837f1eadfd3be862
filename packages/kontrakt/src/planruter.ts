import { SagStiSkema } from './opslag.ts'
import { PlanSkema, ProevPlanSkema, ProevetPlanSkema } from './plan.ts'
import { HaendelseStiSkema } from './registrering.ts'
import { FilSkema, type Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'

/** Rehabiliteringsplanen. Den skrives med sagens beslutninger; her læses og prøves den. */
export const PLANRUTER = {
  hentPlan: {
    resume: 'Rehabiliteringsplanen: udgaverne, det, loven kræver, og det, der er oplyst siden',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: PlanSkema,
    fejl: LAES_SAG,
  },
  proevPlan: {
    resume: 'Hvad mangler der i det, der er skrevet, og hvilke ord kan læses som en vurdering? Intet gemmes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: ProevPlanSkema,
    status: 200,
    svar: ProevetPlanSkema,
    fejl: [...LAES_SAG, ...KROP],
  },
  hentPlanSomPdf: {
    resume: 'En udgave af den forberedende del som PDF/UA-1',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: HaendelseStiSkema,
    status: 200,
    svar: FilSkema,
    fil: 'application/pdf',
    fejl: [...LAES_SAG, 'HAENDELSE_FINDES_IKKE', 'BREV_KAN_IKKE_SAETTES'],
  },
} as const satisfies Record<string, Rute>
