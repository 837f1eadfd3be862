export type {
  DagId,
  Fakta,
  Foedselsdag,
  JaNejId,
  Oenske,
  OenskeEmne,
  Orlov,
  SkoenId,
  TidligereForloeb,
} from './fakta.ts'
export { TOMT_GRUNDLAG } from './fakta.ts'
export type { Laesningsvalg, Oplysning, Skoen } from './motor/oplysning.ts'
export type { Brugt, Forklaring, Led, LedArt, Mangel, TvivlLed } from './motor/forklaring.ts'
export { type Regel, type Version, gaeldendePaa } from './motor/version.ts'
export { type Vurdering, type KortVurdering, vurder, vurderKort } from './vurdering/vurder.ts'
export { OPSLAG, SVARENE } from './motor/mange.ts'
export { type Befolkning, type SagPaaDag, UKENDT, befolkningAf, tomBefolkning } from './vurdering/befolkning.ts'
export { KODERNE } from './vurdering/konklusion-i-soejler.ts'
export { type Svarsoejler, vurderMange } from './vurdering/vurder-mange.ts'
export type { KonklusionKode } from './vurdering/konklusion.ts'
export type { BeregnetDag, BeregnetDagId, BeregnetTal, BeregnetTalId } from './vurdering/dage.ts'
export type { Moment } from './momenter.ts'
export { KATALOG, opslag } from './katalog.ts'
export { REGLER } from './regler.ts'
export { OVERGANGSREGLER, type OvergangId } from './overgang/lovvalg.ts'
export { ALLE_TVIVL } from './alle-tvivl.ts'
export { TVIVL } from './tvivl.ts'
export type {
  BeregnetDagVisning,
  BeregnetTalVisning,
  BrugtVisning,
  ForklaringVisning,
  HjemmelVisning,
  MangelVisning,
  TvivlVisning,
  VurderingVisning,
} from './vis/visning.ts'
export { visVurdering } from './vis/vis-vurdering.ts'
export { type FristerVisning, type PligtVisning, type TaerskelVisning, visFrister } from './vis/vis-sag.ts'
export { visAendring, visHvorforIkke } from './vis/vis-aendring.ts'
export { erTidligere, visHjemmel } from './vis/vis-hjemmel.ts'
export { DAGSNAVNE, KONKLUSIONER } from './vis/tekster.ts'
export { skrivHvorfor, skrivVaerdi, visForklaring, visTvivl } from './vis/vis-forklaring.ts'
export { type UdgaveId, alleUdgaver, eli, findesHjemmel } from './indeks/index-opslag.ts'
export { type Aendring, medAendringer } from './aendring/aendring.ts'
export { type HvorforIkke, hvorforIkke } from './aendring/hvorfor-ikke.ts'
export { type Konsekvens, type SagIBunke, type Sagskonsekvens, LOVEN, konsekvens } from './aendring/konsekvens.ts'
export { type Lovsaet, underLovsaet } from './motor/lovsaet.ts'
export { type Vej } from './nabo/veje-videre.ts'
export { type Sagsfakta, type Sagstvivl, type Sagsvurdering, vejeVidereFor, vurderSag } from './vurdering/vurder-sag.ts'
export { type Formodning, formodningFor } from './procedure/ankomst.ts'
export { forklarPartshoering } from './procedure/partshoering.ts'
export { type Klagefrist, RSL_67_1, klagefrist } from './procedure/klagefrist.ts'
export { fastholdesSenest } from './procedure/klagepligter.ts'
export type { Mangler } from './plan/mangelliste.ts'
export { type Afsnitskrav, type PlanensDele, planensDele } from './plan/planens-dele.ts'
export { type Indstillingsdele, type Punktkrav, indstillingensDele } from './team/indstillingens-dele.ts'
export { teametsSteder } from './team/teamets-steder.ts'
export { iStedetForTeamet } from './team/raadgivning.ts'
export { afsnittetsSted, undladtAttestsSted } from './plan/planens-steder.ts'
export type { Ejer, Forloebsdage, Pligt, Pligttilstand, Taerskel } from './pligter/pligt.ts'
export { INDSTILLINGENS_PUNKTER, type IndstillingsId, type TeamFakta, type Teambehandling } from './team/fakta.ts'
export { moedetsSammensaetning } from './team/moedets-sammensaetning.ts'
