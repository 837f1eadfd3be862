import type { RuteNavn, Ruter } from '@fodfaeste/kontrakt'
import type { Handling } from '@fodfaeste/sag'

/** Uden login, med et hvilket som helst login, eller med en rolle, der må handlingen. */
export type Ruteregel = 'aaben' | 'indlogget' | Handling

/** Hver rute har en regel, og den passer med, om kontrakten siger, at ruten kræver login. En rute uden regel kan ikke bygges. */
type Regler = {
  readonly [N in RuteNavn]: Ruter[N]['adgang'] extends 'aaben' ? 'aaben' : Exclude<Ruteregel, 'aaben'>
}

/** Reglen prøves, før indholdet læses; er handlingen i en bestemt sag, prøves sagens egne forhold bagefter. */
export const ADGANGSREGLER = {
  hentSundhed: 'aaben',
  hentOpenapi: 'aaben',
  hentMig: 'aaben',
  hentDemoPersoner: 'aaben',
  logInd: 'aaben',
  logUd: 'aaben',
  begyndLogin: 'aaben',
  afslutLogin: 'aaben',
  listAabninger: 'se-aabninger',
  soegAdgangslog: 'se-adgangslog',
  hentAdgangslogSomRegneark: 'se-adgangslog',
  listPersoner: 'administrere',
  lukSessioner: 'administrere',
  erklaer: 'erklaere',
  hentMoede: 'lede-moede',
  saetMoede: 'lede-moede',
  hentAdgangsvalg: 'administrere',
  saetAdgangsvalg: 'administrere',
  hentSelvtjek: 'administrere',
  hentFrister: 'administrere',
  saetFrist: 'administrere',
  hentTekster: 'administrere',
  saetTekst: 'administrere',
  hentOpbevaring: 'administrere',
  saetOpbevaring: 'administrere',
  proevSletning: 'administrere',
  sletSager: 'administrere',
  listSager: 'se',
  soegSager: 'se',
  hentListemuligheder: 'se',
  hentVisninger: 'se',
  gemVisning: 'se',
  sletVisning: 'se',
  opretSag: 'oprette',
  hentSag: 'se',
  registrerOplysning: 'registrere',
  traefSkoen: 'traeffe-skoen',
  spoergOmOenske: 'spoerge-borgeren',
  besvarOenske: 'spoerge-borgeren',
  vaelgLaesning: 'vaelge-laesning',
  foretagVurdering: 'vurdere',
  // Hvad en beslutning kræver, siger beslutningen selv; det prøves, når kroppen er læst.
  skrivBeslutning: 'se',
  hentPligter: 'se',
  hentJournal: 'se',
  hentJournalSomRegneark: 'se',
  sendDokument: 'journalisere',
  hentDokument: 'se',
  aabnSag: 'aabne',
  hentAktindsigt: 'give-aktindsigt',
  hentSagensAdgang: 'se',
  hentErklaeringer: 'erklaere',
  tilknyt: 'tilknytte',
  saetBeskyttelse: 'beskytte',
  proevHvadNuHvis: 'se',
  listRegler: 'aaben',
  hentRegel: 'aaben',
  sammenlignRegler: 'aaben',
  hentLovtekst: 'aaben',
  hvorforIkke: 'aaben',
  beregnFrister: 'aaben',
  vurderFakta: 'aaben',
} as const satisfies Regler
