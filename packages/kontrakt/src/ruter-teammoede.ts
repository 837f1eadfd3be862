import { FilSkema, type Rute } from './rute.ts'
import { KROP, KUN_MED_ROLLEN, LAES_SAG } from './rutefejl.ts'
import {
  AendrTeammoedeSkema,
  AflysTeammoedeSkema,
  FlytSagSkema,
  MoedesagSkema,
  MoedesagStiSkema,
  OpretTeammoedeSkema,
  SaetPaaSkema,
  TagAfSkema,
  TeammoedeListeSkema,
  TeammoedeStiSkema,
  TeammoedeVisningSkema,
} from './teammoede.ts'
import { MoedesindkaldelserSkema } from './teamindkaldelse.ts'

const faelles = { gruppe: 'Teammøder', adgang: 'bruger', status: 200 } as const
const moedet = { ...faelles, sti: TeammoedeStiSkema, svar: TeammoedeVisningSkema } as const
const sagen = { ...faelles, sti: MoedesagStiSkema, svar: TeammoedeVisningSkema } as const
const LAES = [...KUN_MED_ROLLEN, 'MOEDE_FINDES_IKKE'] as const
const NEJ = ['MOEDET_ER_AENDRET', 'AFVIST'] as const
const SKRIV = [...LAES, ...KROP, ...NEJ] as const
const LAES_SAGEN = [...LAES_SAG, 'MOEDE_FINDES_IKKE'] as const
const SKRIV_SAG = [...LAES_SAGEN, ...KROP, ...NEJ, 'VERSIONSKONFLIKT'] as const

/** Rehabiliteringsteamets mødedage. En del af RUTER. */
export const TEAMMOEDE_RUTER = {
  listTeammoeder: {
    ...faelles,
    resume: 'Teamets møder: de kommende og de seneste',
    svar: TeammoedeListeSkema,
    fejl: KUN_MED_ROLLEN,
  },
  opretTeammoede: {
    ...faelles,
    resume: 'Sæt et møde',
    krop: OpretTeammoedeSkema,
    status: 201,
    svar: TeammoedeVisningSkema,
    fejl: [...KUN_MED_ROLLEN, ...KROP],
  },
  hentTeammoede: { ...moedet, resume: 'Et møde: dagsorden, tider og medlemmer', fejl: LAES },
  aendrTeammoede: {
    ...moedet,
    resume: 'Skift sted, tid, mødeleder, medlemmer og deres svar',
    krop: AendrTeammoedeSkema,
    fejl: SKRIV,
  },
  aflysTeammoede: {
    ...moedet,
    resume: 'Aflys mødet med en grund; sagerne tages af i samme greb',
    krop: AflysTeammoedeSkema,
    fejl: SKRIV_SAG,
  },
  hentMoedekalender: {
    ...faelles,
    resume: 'Mødet som kalenderfil',
    sti: TeammoedeStiSkema,
    svar: FilSkema,
    fil: 'text/calendar; charset=utf-8',
    fejl: LAES,
  },
  saetPaaDagsorden: {
    ...moedet,
    resume: 'Sæt en sag på dagsordenen; behandlingen planlægges i sagen i samme greb',
    krop: SaetPaaSkema,
    fejl: SKRIV_SAG,
  },
  hentMoedesag: {
    ...sagen,
    resume: 'En sag på mødet: hvem loven kræver med, og hvad der er at læse',
    svar: MoedesagSkema,
    fejl: [...LAES_SAGEN, 'AFVIST'],
  },
  hentMoedesindkaldelser: {
    ...faelles,
    resume: 'Hvor langt borgernes indkaldelser er, i de sager på mødet, den indloggede må se',
    sti: TeammoedeStiSkema,
    svar: MoedesindkaldelserSkema,
    fejl: LAES,
  },
  hentSagsmappe: {
    ...sagen,
    resume: 'Sagens papirer til mødet som én PDF med indeks',
    svar: FilSkema,
    fil: 'application/pdf',
    fejl: [...LAES_SAGEN, 'BREV_KAN_IKKE_SAETTES'],
  },
  flytPaaDagsorden: { ...sagen, resume: 'Giv sagen en anden tid på mødet', krop: FlytSagSkema, fejl: SKRIV },
  tagAfDagsorden: {
    ...sagen,
    resume: 'Tag sagen af; planen om mødet rettes bort i sagen i samme greb',
    krop: TagAfSkema,
    fejl: SKRIV_SAG,
  },
} as const satisfies Record<string, Rute>
