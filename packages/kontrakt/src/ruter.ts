import type { z } from 'zod'
import { SkrivBeslutningSkema } from './beslutninger/skriv-beslutning.ts'
import { BREVRUTER } from './brevruter.ts'
import { DOKUMENT_RUTER } from './dokument-ruter.ts'
import { JOURNAL_RUTER } from './journal-ruter.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'
import { KLADDERUTER } from './kladderuter.ts'
import { KOMMUNENS_RUTER } from './ruter-kommunen.ts'
import { LOV_RUTER } from './ruter-lov.ts'
import { FristerSkema } from './frister.ts'
import {
  DemoPersonerSkema,
  HvadNuHvisSvarSkema,
  ListeSideIAdressenSkema,
  ListeSideSkema,
  LoginSkema,
  OpenapiSkema,
  PligterValgSkema,
  SagStiSkema,
  SagValgSkema,
  TomKropSkema,
  VaelgLaesningSkema,
} from './opslag.ts'
import { MigSkema, OprettetSagSkema, SagListeSkema, SagVisningSkema, SundhedSkema } from './sag.ts'
import {
  BesvarOenskeSkema,
  ForetagVurderingSkema,
  HvadNuHvisSkema,
  OpretSagSkema,
  RegistrerOplysningSkema,
  SpoergOmOenskeSkema,
  TraefSkoenSkema,
} from './skriv-i-sagen.ts'
import { OplysningerSkema } from './oplysninger.ts'
import { HvorforIkkeISagenSkema } from './regelbog.ts'
import { SagstjekSkema, SagstjekValgSkema } from './sagstjek.ts'
import { AFGOERELSE_RUTER } from './ruter-afgoerelse.ts'
import { PLANRUTER } from './planruter.ts'
import { REGISTRERINGSRUTER } from './registreringsruter.ts'
import type { Rute } from './rute.ts'
import type { RuteNavn } from './stier.ts'
import { TEAMRUTER } from './teamruter.ts'
import { SagssammenligningSkema, SammenlignSagSkema } from './tidsrejse.ts'
import { VISNINGSRUTER } from './visningsruter.ts'

const SKRIV_SAG = [...LAES_SAG, ...KROP, 'VERSIONSKONFLIKT', 'AFVIST'] as const

/** En rute, der skriver i en sag: svaret er hele sagen, som den så er. */
const skrivISag = <K extends z.ZodType>(resume: string, krop: K) =>
  ({
    resume,
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop,
    status: 200,
    svar: SagVisningSkema,
    fejl: SKRIV_SAG,
  }) as const

/** Tabellen: herfra registrerer serveren ruterne, herfra laves OpenAPI-dokumentet og klienten. */
export const RUTER = {
  ...BREVRUTER,
  ...DOKUMENT_RUTER,
  ...JOURNAL_RUTER,
  ...PLANRUTER,
  ...TEAMRUTER,
  hentSundhed: {
    resume: 'Er serveren klar?',
    gruppe: 'Drift',
    adgang: 'aaben',
    status: 200,
    svar: SundhedSkema,
    fejl: [],
  },
  hentOpenapi: {
    resume: 'Kontrakten som OpenAPI 3.1',
    gruppe: 'Drift',
    adgang: 'aaben',
    status: 200,
    svar: OpenapiSkema,
    fejl: [],
  },
  hentMig: {
    resume: 'Hvem er jeg, i hvilken kommune, og hvilken dag er det?',
    gruppe: 'Login',
    adgang: 'aaben',
    status: 200,
    svar: MigSkema,
    fejl: [],
  },
  hentDemoPersoner: {
    resume: 'De personer, man kan vælge at være i demoen',
    gruppe: 'Login',
    adgang: 'aaben',
    status: 200,
    svar: DemoPersonerSkema,
    fejl: ['FINDES_IKKE'],
  },
  logInd: {
    resume: 'Log ind i demoen som en valgt person',
    gruppe: 'Login',
    adgang: 'aaben',
    krop: LoginSkema,
    status: 200,
    svar: MigSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT', 'FINDES_IKKE'],
  },
  logUd: {
    resume: 'Log ud',
    gruppe: 'Login',
    adgang: 'aaben',
    krop: TomKropSkema,
    status: 200,
    svar: MigSkema,
    fejl: KROP,
  },
  ...KOMMUNENS_RUTER,
  listSager: {
    resume: 'Kommunens sager',
    gruppe: 'Sager',
    adgang: 'bruger',
    valg: ListeSideIAdressenSkema,
    status: 200,
    svar: SagListeSkema,
    fejl: ['UGYLDIGT_INPUT', 'CPR_I_ADRESSEN', 'IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
  soegSager: {
    resume: 'Kommunens sager, søgt med valget i kroppen, så et CPR-nummer ikke står i adressen',
    gruppe: 'Sager',
    adgang: 'bruger',
    krop: ListeSideSkema,
    status: 200,
    svar: SagListeSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG'],
  },
  ...VISNINGSRUTER,
  opretSag: {
    resume: 'Åbn en sag',
    gruppe: 'Sager',
    adgang: 'bruger',
    krop: OpretSagSkema,
    status: 201,
    svar: OprettetSagSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT', 'IKKE_LOGGET_IND', 'INGEN_ADGANG', 'AFVIST'],
  },
  hentSag: {
    resume: 'Hele sagen, evt. som den var, og vurderet på en anden dag',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    valg: SagValgSkema,
    status: 200,
    svar: SagVisningSkema,
    fejl: LAES_SAG,
  },
  registrerOplysning: skrivISag('Registrér en oplysning', RegistrerOplysningSkema),
  traefSkoen: skrivISag('Træf et skøn og begrund det', TraefSkoenSkema),
  spoergOmOenske: skrivISag('Notér, at borgeren er spurgt om et ønske', SpoergOmOenskeSkema),
  besvarOenske: skrivISag('Notér borgerens svar', BesvarOenskeSkema),
  vaelgLaesning: skrivISag('Vælg læsning, hvor loven er uafklaret', VaelgLaesningSkema),
  foretagVurdering: skrivISag('Gem vurderingen, som den ser ud nu', ForetagVurderingSkema),
  skrivBeslutning: skrivISag('Tag en beslutning i sagen', SkrivBeslutningSkema),
  ...KLADDERUTER,
  sammenlignSag: {
    resume: 'Forskellen mellem to øjeblikke i sagen, og de hændelser, der gjorde den',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    valg: SammenlignSagSkema,
    status: 200,
    svar: SagssammenligningSkema,
    fejl: LAES_SAG,
  },
  hentPligter: {
    resume: 'Sagens pligter, frister og dage fremme på dagen',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    valg: PligterValgSkema,
    status: 200,
    svar: FristerSkema,
    fejl: LAES_SAG,
  },
  ...REGISTRERINGSRUTER,
  ...AFGOERELSE_RUTER,
  hentOplysninger: {
    resume: 'Det, sagen ved om borgerens situation, og det, den mangler at få at vide',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: OplysningerSkema,
    fejl: LAES_SAG,
  },
  hentSagstjek: {
    resume: 'Det, Ankestyrelsen ville spørge om, før der afgøres, eller om en truffet afgørelse',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    valg: SagstjekValgSkema,
    status: 200,
    svar: SagstjekSkema,
    fejl: [...LAES_SAG, 'AFGOERELSE_FINDES_IKKE'],
  },
  hentHvorforIkke: {
    resume: 'Hvorfor ikke, og hvad ville ændre det? For sagen, som den er, eller som den var',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    valg: SagValgSkema,
    status: 200,
    svar: HvorforIkkeISagenSkema,
    fejl: LAES_SAG,
  },
  proevHvadNuHvis: {
    resume: 'Hvad ville svaret være? Intet gemmes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: HvadNuHvisSkema,
    status: 200,
    svar: HvadNuHvisSvarSkema,
    fejl: [...LAES_SAG, ...KROP],
  },
  ...LOV_RUTER,
} as const satisfies Record<RuteNavn, Rute>

export type Ruter = typeof RUTER
