import { GjortSkema } from './adgang.ts'
import {
  BemandingSkema,
  TeamsSkema,
  EnOpgaveSkema,
  FjernStedfortraederSkema,
  GemTeamSkema,
  KalenderStiSkema,
  KalenderlinkSkema,
  MinDagSkema,
  MinDagValgSkema,
  NytKalenderlinkSkema,
  ReservationSkema,
  SagensOpgaverSkema,
  StedfortraederSkema,
} from './min-dag.ts'
import { SagStiSkema, TomKropSkema } from './opslag.ts'
import { FilSkema, type Rute } from './rute.ts'
import { KROP, KUN_MED_ROLLEN, LAES_SAG } from './rutefejl.ts'

const faelles = { gruppe: 'Min dag', adgang: 'bruger', status: 200 } as const

/** Hvad der skal gøres, af hvem, og hvem der ser hvis dag. En del af RUTER. */
export const MIN_DAG_RUTER = {
  hentMinDag: {
    ...faelles,
    resume: 'Hvad skal jeg gøre, til hvornår, efter hvilken paragraf?',
    valg: MinDagValgSkema,
    svar: MinDagSkema,
    fejl: KUN_MED_ROLLEN,
  },
  hentOpgaver: {
    ...faelles,
    gruppe: 'Sag',
    resume: 'Det, der skal gøres i sagen, hvorfor, og det, der er begrundet bort',
    sti: SagStiSkema,
    svar: SagensOpgaverSkema,
    fejl: LAES_SAG,
  },
  tagOpgave: {
    ...faelles,
    gruppe: 'Sag',
    resume: 'Jeg tager den: to gør ikke det samme',
    sti: SagStiSkema,
    krop: EnOpgaveSkema,
    svar: ReservationSkema,
    fejl: [...LAES_SAG, ...KROP, 'OPGAVE_FINDES_IKKE', 'OPGAVE_TAGET'],
  },
  slipOpgave: {
    ...faelles,
    gruppe: 'Sag',
    resume: 'Slip en opgave, jeg har taget; lederen kan slippe andres',
    sti: SagStiSkema,
    krop: EnOpgaveSkema,
    svar: ReservationSkema,
    fejl: [...LAES_SAG, ...KROP, 'OPGAVE_TAGET'],
  },
  hentBemanding: {
    ...faelles,
    resume: 'Stedfortrædere og teams',
    svar: BemandingSkema,
    fejl: KUN_MED_ROLLEN,
  },
  saetStedfortraeder: {
    ...faelles,
    resume: 'Lad en kollega se min dag i en periode; lederen kan sætte det for andre',
    krop: StedfortraederSkema,
    svar: BemandingSkema,
    fejl: [...KUN_MED_ROLLEN, ...KROP],
  },
  fjernStedfortraeder: {
    ...faelles,
    resume: 'Afslut en stedfortræders periode',
    krop: FjernStedfortraederSkema,
    svar: BemandingSkema,
    fejl: [...KUN_MED_ROLLEN, ...KROP],
  },
  hentTeams: {
    ...faelles,
    gruppe: 'Administration',
    resume: 'Sagsbehandlernes teams, og hvem der kan være med',
    svar: TeamsSkema,
    fejl: KUN_MED_ROLLEN,
  },
  gemTeam: {
    ...faelles,
    resume: 'Sæt et team af sagsbehandlere, nyt, ændret eller omdøbt; uden medlemmer er det lukket',
    krop: GemTeamSkema,
    svar: BemandingSkema,
    fejl: [...KUN_MED_ROLLEN, ...KROP],
  },
  hentKalenderlink: {
    ...faelles,
    resume: 'Har jeg et kalenderlink?',
    svar: KalenderlinkSkema,
    fejl: KUN_MED_ROLLEN,
  },
  lavKalenderlink: {
    ...faelles,
    resume: 'Lav et hemmeligt kalenderlink; det forrige virker ikke længere',
    krop: TomKropSkema,
    svar: NytKalenderlinkSkema,
    fejl: [...KUN_MED_ROLLEN, ...KROP],
  },
  lukKalenderlink: {
    ...faelles,
    resume: 'Luk mit kalenderlink',
    krop: TomKropSkema,
    svar: GjortSkema,
    fejl: [...KUN_MED_ROLLEN, ...KROP],
  },
  hentKalender: {
    resume: 'En persons frister som kalender, til den, der har linket',
    gruppe: 'Min dag',
    adgang: 'link',
    sti: KalenderStiSkema,
    status: 200,
    svar: FilSkema,
    fil: 'text/calendar',
    fejl: ['UGYLDIGT_INPUT', 'FINDES_IKKE'],
  },
} as const satisfies Record<string, Rute>
