import { SagStiSkema } from './opslag.ts'
import type { Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'
import { SagVisningSkema } from './sag.ts'
import { IndstillingskravSkema, ProevIndstillingSkema, TeamSkema } from './team.ts'
import { IndkaldelsestekstSkema, SendTeamindkaldelseSkema, SkrivIndkaldelsestekstSkema } from './teamindkaldelse.ts'

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
  sendTeamindkaldelse: {
    resume: 'Indkald borgeren til teamet ved brev: indkaldelsen, dokumentet og brevet i ét',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: SendTeamindkaldelseSkema,
    status: 200,
    svar: SagVisningSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'VERSIONSKONFLIKT', 'BREV_KAN_IKKE_SAETTES'],
  },
  skrivIndkaldelsestekst: {
    resume: 'Indkaldelsen som tekst til en e-mail og som kalenderfil. Intet gemmes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: SkrivIndkaldelsestekstSkema,
    status: 200,
    svar: IndkaldelsestekstSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST'],
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
