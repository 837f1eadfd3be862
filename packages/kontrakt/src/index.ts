export {
  AlderSkema,
  DagIdSkema,
  DagSkema,
  type FaktaFil,
  FaktaFilSkema,
  JaNejIdSkema,
  OenskeEmneSkema,
  SkoenIdSkema,
} from './fakta-fil.ts'
export { faktaFraFil, type FaktaFraFil } from './fra-fil.ts'
export { type SagsFil, SagsFilSkema } from './sagsfil/sagsfil.ts'
export { sagsJsonSkema } from './sagsfil/sags-skema.ts'
export { BeregnFristerSkema, FristerSkema, type FristerVisning } from './frister.ts'
export { sagFraFil, type SagFraFil } from './sagsfil/sag-fra-fil.ts'
export {
  type BeregnetDagVisning,
  BeregnetDagSkema,
  type BeregnetTalVisning,
  BeregnetTalSkema,
  type BrugtOplysningVisning,
  BrugtOplysningSkema,
  ForklaringSkema,
  type ForklaringVisning,
  HjemmelSkema,
  type HjemmelVisning,
  IsoDagSkema,
  type KonklusionKode,
  KonklusionKodeSkema,
  MangelSkema,
  type MangelVisning,
  SvarSkema,
  type SvarVisning,
  TvivlSkema,
  type TvivlVisning,
  VurderingSkema,
  type VurderingVisning,
} from './forklaring.ts'
export {
  type Baand,
  type BaandElement,
  BaandElementSkema,
  BaandSkema,
  type DemoPerson,
  DemoPersonSkema,
  type Fase,
  FaseSkema,
  type HaendelseVisning,
  HaendelseVisningSkema,
  type Mig,
  MigSkema,
  type Moment,
  MomentSkema,
  type OenskeVisning,
  OenskeVisningSkema,
  type OplysningVisning,
  OplysningVisningSkema,
  type Problem,
  ProblemSkema,
  type SagListe,
  SagListeSkema,
  type SagRaekke,
  SagRaekkeSkema,
  type SagVisning,
  SagVisningSkema,
  type SkoenVisning,
  SkoenVisningSkema,
  type Sundhed,
  SundhedSkema,
} from './sag.ts'
export {
  type BesvarOenske,
  BesvarOenskeSkema,
  type ForetagVurdering,
  ForetagVurderingSkema,
  type HvadNuHvis,
  HvadNuHvisSkema,
  OplysningIdSkema,
  type OpretSag,
  OpretSagSkema,
  type RegistrerOplysning,
  RegistrerOplysningSkema,
  type SpoergOmOenske,
  SpoergOmOenskeSkema,
  type TraefSkoen,
  TraefSkoenSkema,
} from './skriv-i-sagen.ts'
export {
  type DemoPersoner,
  DemoPersonerSkema,
  type HvadNuHvisSvar,
  HvadNuHvisSvarSkema,
  type GemtVisning,
  type ListeSide,
  type Listesvar,
  type ListeValg,
  ListesvarSkema,
  ListeValgSkema,
  type Login,
  LoginSkema,
  SagStiSkema,
  type SagValg,
  SagValgSkema,
  type Sortering,
  SorteringSkema,
  type VaelgLaesning,
  VaelgLaesningSkema,
  VurderFaktaSkema,
} from './opslag.ts'
export {
  type Aendring,
  type AendringISagen,
  AendringSkema,
  type HvorforIkkeISagen,
  type HvorforIkkeSvar,
  HvorforIkkeSvarSkema,
  type RegelForskel,
  type RegelLedVisning,
  type RegelListe,
  RegelListeSkema,
  type RegelSide,
  RegelSideSkema,
  RegelSkema,
  type RegelVisning,
  type Sammenligning,
  SammenligningSkema,
} from './regelbog.ts'
export {
  type HaendelseTilRettelse,
  type Registrering,
  type Registreringsmulighed,
  RegistreringSkema,
} from './registrering.ts'
export type { Felt, Formular, Formularnavn } from './formularer/formular.ts'
export { FORBEREDENDE_ORD, INDSATSDEL_ORD } from './formularer/plan-ord.ts'
export { AFGOERES_OM as AFGOERES_OM_ORD, UDFALD as UDFALD_ORD } from './formularer/felter.ts'
export { BEHANDLINGSART_ORD, DELTAGERE_ORD, INDSTILLINGEN_ORD } from './formularer/team-ord.ts'
export { FORMULARER, FORMULAREMNER } from './formularer/formularer.ts'
export { type SkrivBeslutning, SkrivBeslutningSkema } from './beslutninger/skriv-beslutning.ts'
export type { IndsatsdelVisning, Plankrav, Planmangel, Planord, Planudgave, Planvisning, ProevetPlan } from './plan.ts'
export type { Indkaldelsesstanden, Moedesindkaldelser, SendTeamindkaldelse } from './teamindkaldelse.ts'
export { INDKALDELSESSVAR_ORD, MED_PAA_ORD, MOEDEROLLE_ORD } from './formularer/teamindkaldelse.ts'
export type { Indstillingskrav, Indstillingsskriften, Teambehandlingen, Teamvisning } from './team.ts'
export { udenFravaer } from './uden-fravaer.ts'
export {
  type AabningListe,
  AabningListeSkema,
  type Adgangsvalg,
  AdgangsvalgSkema,
  type PersonListe,
  PersonListeSkema,
  type ErklaeringListe,
  type SagensAdgang,
  type Tilknytningsrolle,
  TilknytningsrolleSkema,
} from './adgang.ts'
export {
  type Bemanding,
  BemandingSkema,
  TeamsSkema,
  type Teams,
  type GemTeam,
  type GruppeId,
  type MinDag,
  MinDagSkema,
  type Opgave,
  type SagensOpgave,
  type SagensOpgaver,
  SagensOpgaverSkema,
  type Stedfortraeder,
} from './min-dag.ts'
export {
  type ForsendelseListe,
  type FristListe,
  type Opbevaring,
  SAGSTYPER,
  type Sagstype,
  type Selvtjek,
  type Sletteproeve,
  TEKSTER,
  type TekstListe,
  type Tekstnoegle,
} from './administration.ts'
export { LOGINFEJL, type Loginfejl } from './loginfejl.ts'
export { type LovtekstVisning, LovtekstSkema } from './lovtekst.ts'
export {
  type ForskelArt,
  ForskelArtSkema,
  OejeblikSkema,
  type SagsforskelVisning,
  type Sagssammenligning,
} from './tidsrejse.ts'
export type { GemKladde, GemtKladde, Kladder, Tilstede } from './kladder.ts'
export { kladdested } from './kladdested.ts'
export { naermest, naermeste } from './naermest.ts'
export {
  type AdgangslogSide,
  type AdgangslogValg,
  AdgangslogValgSkema,
  type Journal,
  type JournalLinje,
  JournalSkema,
} from './journal.ts'
export { type DokumentVisning, type Modtaget } from './dokument.ts'
export { type Fejlkode, FEJLKODER } from './fejlkoder.ts'
export { type Feltfejl, laesInput } from './fejl-paa-dansk.ts'
export { type RuteNavn, STIER } from './stier.ts'
export type { Rute } from './rute.ts'
export { RUTER, type Ruter } from './ruter.ts'
export { openapi } from './openapi.ts'
export { adresse, type Data, type Ind, kald, type KlientSvar, type KlientValg, type Laesbar } from './klient.ts'
export {
  BREVARTER,
  FORSENDELSESTILSTANDE,
  KANALER,
  type Forsendelsestilstand,
  type Kanal,
  type KvitterBrev,
  type SendBrev,
  type Brevart,
  type BrevSomPdf,
  type Brevbestilling,
  BrevbestillingSkema,
  type Brevliste,
  type BrevudkastVisning,
} from './brev.ts'
export type { Hoering, KommendeBrev, SendHoering } from './hoering.ts'
export type { Veje } from './veje.ts'
export type { Oplysninger } from './oplysninger.ts'
export {
  type Afgoerelsen,
  AfgoerelsenSkema,
  GODKENDES,
  GodkendelseskravSkema,
  ProevUdkastSkema,
  type ProevetUdkast,
  ProevetUdkastSkema,
  SaetGodkendelseskravSkema,
} from './afgoerelsen.ts'
export type { Moedesag, TeammoedeListe, TeammoedeVisning } from './teammoede.ts'
export {
  AFGOERELSESARTER,
  type Sagstjek,
  SagstjekSkema,
  SagstjekValgSkema,
  TJEK_IDER,
  type Tjekpunkt,
} from './sagstjek.ts'
