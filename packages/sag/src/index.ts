export type {
  Haendelse,
  HaendelseRettet,
  HaendelseType,
  LaesningValgt,
  Livsdata,
  Livshaendelse,
  Livstype,
  OenskeBesvaret,
  OenskeSpurgt,
  OenskeSvar,
  OplysningRegistreret,
  Person,
  RegistreretHaendelse,
  SagOprettet,
  SkoenTruffet,
  VurderingForetaget,
} from './haendelser.ts'
export {
  DAG_IDER,
  JA_NEJ_IDER,
  OENSKE_EMNER,
  type OplysningId,
  type OplysningVaerdi,
  type OplysningVaerdier,
  type OrlovJson,
  SKOEN_IDER,
  type TidligereForloebJson,
  erDagId,
  erJaNejId,
  erOenskeEmne,
  erOplysningId,
  erSkoenId,
} from './oplysning.ts'
export type { ForetagetVurdering, OenskeISag, RegistreretOplysning, Sag, TruffetSkoen, ValgtLaesning } from './sag.ts'
export { type Hoeringsstand, hoeringsstand, svarDerVentes } from './hoering/svarventetid.ts'
export { type Hoeringsbehov } from './hoeringsbehov/hoeringsbehov.ts'
export { type Hoeringspapir, hoeringspapirer } from './hoeringsbehov/hoeringspapirer.ts'
export { papirfakta } from './sagsfakta/hoeringsfakta.ts'
export { ansvarligFor } from './koordinerende/koordinerende.ts'
export { medAlleDele } from './sagens-dele.ts'
export { udvikl } from './udvikl.ts'
export { BILLEDARTER, type Billedart, type Billedlinje } from './tidsrejse/billedlinje.ts'
export { type Oejeblik, type Sagsforskel, billede, forskelle } from './tidsrejse/forskelle.ts'
export { type FoldTil, fold, foldVidere, haendelserTil } from './fold.ts'
export { type RaaHaendelse, laesHaendelse } from './laes-haendelse.ts'
export { ProgramFejl } from './program-fejl.ts'
export { type Afvist, type AfvistKode, TIL_SAGSBEHANDLER, feltAf, skrivAfvist } from './afvist.ts'
export type { Beslutning, Omstaendigheder } from './beslutning.ts'
export { type OpretSag, opretSag } from './opret-sag.ts'
export { type RegistrerOplysning, registrerOplysning } from './registrer-oplysning.ts'
export { type SpoergOmOenske, spoergOmOenske } from './spoerg-om-oenske.ts'
export { type BesvarOenske, besvarOenske } from './besvar-oenske.ts'
export { type TraefSkoen, traefSkoen } from './traef-skoen.ts'
export { type VaelgLaesning, vaelgLaesning } from './vaelg-laesning.ts'
export { type ForetagVurdering, foretagVurdering } from './foretag-vurdering.ts'
export { type Kommando, type Livskommando, handlingFor, udfoer } from './udfoer.ts'
export { BESLUTNINGER } from './beslutninger.ts'
export { beslutningFor } from './registrering/beslutning-for.ts'
export { type Mulighed, muligheder } from './registrering/muligheder.ts'
export { type Plads, pladser } from './registrering/pladser.ts'
export { AFGOERELSESARTER, type Afgoerelsesart, type Tjek, type Tjektilstand } from './sagstjek/tjek.ts'
export { type Sagstjek, type Tjekpunkt, artenAf, eftersynAfAfgoerelse, sagstjek } from './sagstjek/sagstjek.ts'
export { sagstjekAfUdkast, udkastetsArt } from './sagstjek/sagstjek-af-udkast.ts'
export { TJEKKENE } from './sagstjek/tjekkene.ts'
export { aabenForelaeggelse } from './godkendelse/aaben-forelaeggelse.ts'
export { type Afgoerelseskrav, ALT_GODKENDES, GODKENDES, type Godkendes } from './godkendelse/afgoerelseskrav.ts'
export type { Forelaeggelse } from './godkendelse/forelaeggelser.ts'
export { RETURGRUND_NAVN } from './godkendelse/returgrunde.ts'
export { manglerGodkendelse, skalGodkendes } from './godkendelse/standses-af-krav.ts'
export type { Udkast } from './godkendelse/haendelser.ts'
export { ens } from './ens.ts'
export { oplystSiden } from './plan/nyt-siden.ts'
export type { ForberedendeUdgave } from './plan/plan.ts'
export { type PlanensStand, type Planudkast, planensStand } from './plan/planens-stand.ts'
export { gaeldendeIndstilling } from './team/gaeldende-version.ts'
export type { Indstillingsskrift } from './team/haendelser.ts'
export { udfaldFor } from './team/skrift-felter.ts'
export type { Indkaldelsestid } from './teamindkaldelse/haendelser.ts'
export {
  type Indkaldelsesstand,
  type Moedetid,
  type Opmaerksomhed,
  indkaldelsensStand,
  indkaldtTilIntet,
} from './teamindkaldelse/indkaldelsens-stand.ts'
export { MED_PAA_NAVN, MOEDEROLLENAVN } from './teamindkaldelse/navne.ts'
export type { Indkaldt } from './teamindkaldelse/teamindkaldelser.ts'
export type { Indstillingsudgave, Teambehandling } from './team/teambehandlinger.ts'
export { type BehandlingensStand, type TeametsStand, indstillingensStand, teametsStand } from './team/teamets-stand.ts'
export { VURDERENDE_ORD, vurderendeOrd } from './plan/vurderende-ord.ts'
export { tingTekster } from './registrering/ting-tekst.ts'
export { gaeldendeRettelser, somRettet } from './rettelse/gaeldende-rettelser.ts'
export { FORHOLD } from './forhold/forhold-katalog.ts'
export { FORHOLDSSKOEN } from './forhold/forholdsskoen-katalog.ts'
export type { BegrundetBortPligt, Opgave, Opgaveart, Opgaver, Opgavetilstand } from './opgave/opgave.ts'
export { type Beslutningsnavn, opfyldesMed } from './opgave/opfyldes-med.ts'
export { GRUPPER, type Gruppe, gruppe, ugensSidsteDag } from './opgave/gruppe.ts'
export { opgaver } from './opgave/opgaver.ts'
export type { Opskrift } from './opskrift.ts'
export { proevVaerdi } from './proev-vaerdi.ts'
export { type CprUdenLoebenummer, laesCpr } from './cpr.ts'
export { soegetekster } from './soegetekster.ts'
export { tilFakta } from './til-fakta.ts'
export {
  type KommunensFrist,
  type KommunensFrister,
  INGEN_FRISTER,
  fristPaa,
  fristerRegistreretTil,
} from './sagsfakta/kommunens-frister.ts'
export { tilSagsfakta } from './til-sagsfakta.ts'
export { type Fase, fase } from './fase.ts'
export type { Baand, BaandElement, Spor } from './baand-element.ts'
export { baand } from './baand.ts'
export { type Oversigt, naesteTaerskel, oversigt } from './oversigt.ts'
export { type VaerdAtVide, vaerdAtVide } from './vaerd-at-vide.ts'
export type { BeregnetDagUddrag, BeregnetTalUddrag, HjemmelUddrag, VurderingUddrag } from './vurdering-uddrag.ts'
export { haendelseTekst, journal, oplysningNavn, skrivVaerdi } from './haendelse-tekst.ts'
export { skrivVarighed } from './skriv-varighed.ts'
export { ROLLER, ROLLE_NAVN, type Rolle, erRolle } from './roller.ts'
export { type Handling, naegtetRolle } from './handlinger.ts'
export {
  ADGANGSREGEL_NAVN,
  type Adgang,
  type Adgangsregel,
  type Adgangsvalg,
  type Aktoer,
  type Forhold,
  maa,
} from './politik.ts'
export { type MaaIKommunen, type MaaVisning, visMaa, visMaaIKommunen } from './vis-maa.ts'
export { afsluttetDen, opbevaretLaengeNok } from './opbevaring.ts'
export {
  BESKYTTET_ADRESSE,
  BESKYTTET_NAVN,
  type SkjultBorger,
  adresserI,
  maaKendeBorgeren,
  skjulBorger,
} from './borgerbeskyttelse.ts'
export { type RegistreretAdresse, adressenPaa } from './adresse/adresser.ts'
export type { Adresse } from './adresse/haendelser.ts'
export { adressensLinjer, skrivAdresse } from './adresse/skriv-adresse.ts'
export { type SaerligeForhold, type Synlighed, skjulteBorgere, synlighed } from './synlighed.ts'
export { type AfsendtBrev, forsoegMed, sendtBrev } from './brev/breve.ts'
export { type Kopistand, kopierAf, kopiforsoeg } from './brevkopi/brevkopier.ts'
export {
  type Repraesentant,
  faarBrevene,
  repraesentanterPaa,
  repraesentantensAdresse,
} from './repraesentant/repraesentanter.ts'
export { MEDDELER_AFGJORT } from './brev/haendelser.ts'
export { type Afgjort, type Forloebsslut, afgjort, forloebetsSlut } from './afgoerelse/afgjort.ts'
export { type Fortaeller, FORTAELLERE, TEMAER, type Tema } from './beskrivelse/haendelser.ts'
export { FORTAELLER_NAVN, TEMA } from './beskrivelse/temaer.ts'
export {
  type Indhentning,
  gaeldendeSamtykke,
  indhentninger,
  ikkeHentede,
  samtykkesvar,
} from './indhentning/indhentninger.ts'
export { aabneBetaenkningstider } from './betaenkningstid/betaenkningstider.ts'
export { svartid, ventesSenest } from './laegeattest/svartid.ts'
export {
  type MoedetsOmraade,
  type OpsatMoede,
  MOEDETS_OMRAADER,
  sagensSammensaetning,
} from './teammoede/sagens-moede.ts'
export {
  type Tidsnej,
  type Tidsrum,
  foersteLedige,
  klokkenAf,
  minutterAf,
  proevTid,
  skrivKlokken,
  skrivTidsrum,
} from './teammoede/tidsrum.ts'
