import type { Formularer } from './formular.ts'
import { AFGOERES_OM, EFTER, UDFALD } from './felter.ts'
import { BEHANDLINGSART_ORD, DELTAGERE_ORD, INDSTILLINGEN_ORD } from './team-ord.ts'

const ART = {
  art: 'valg',
  navn: 'Mødets art',
  ord: BEHANDLINGSART_ORD,
} as const
const OM = { art: 'valg', navn: 'Hvad skal der træffes afgørelse om?', ord: AFGOERES_OM } as const

/** Forløbet, en afgørelse giver: paragraffen, første og sidste dag. */
export const BEVILGET_FORLOEB = {
  art: 'gruppe',
  navn: 'Forløbet, når afgørelsen giver et',
  felter: {
    efter: { art: 'valg', navn: 'Efter', ord: EFTER },
    starter: { art: 'dag', navn: 'Forløbets første dag' },
    slutter: { art: 'dag', navn: 'Forløbets sidste dag' },
  },
} as const

export const TEAM_OG_AFGOERELSE = {
  'planlaeg-teambehandling': {
    navn: 'Planlæg en behandling i teamet',
    knap: 'Planlæg mødet',
    felter: { moededag: { art: 'dag', navn: 'Dagen for mødet' }, art: ART, om: OM },
    valgfrie: [],
  },
  'hold-teambehandling': {
    navn: 'Teamet har behandlet sagen',
    knap: 'Registrér mødet',
    felter: {
      behandling: { art: 'peger', navn: 'Hvilket planlagt møde?' },
      moededag: { art: 'dag', navn: 'Dagen for mødet' },
      art: ART,
      om: OM,
      deltog: {
        art: 'flere',
        navn: 'Hvem var med?',
        ord: DELTAGERE_ORD,
      },
    },
    valgfrie: ['behandling'],
  },
  'registrer-moedefravaer': {
    navn: 'En var ikke med på mødet',
    knap: 'Registrér fraværet',
    felter: {
      behandling: { art: 'peger', navn: 'Hvilket møde?' },
      hvem: { art: 'valg', navn: 'Hvem var ikke med?', ord: DELTAGERE_ORD },
      grund: { art: 'tekst', navn: 'Hvorfor?' },
    },
    valgfrie: [],
  },
  'afgiv-indstilling': {
    navn: 'Teamets indstilling',
    knap: 'Gem indstillingen',
    felter: {
      behandling: { art: 'peger', navn: 'Hvilket møde?' },
      udfald: { art: 'valg', navn: 'Hvad indstiller teamet?', ord: UDFALD },
      indhold: {
        art: 'flere',
        navn: 'Det, indstillingen siger noget om',
        ord: INDSTILLINGEN_ORD,
      },
      tekst: { art: 'tekst', navn: 'Teamets indstilling' },
    },
    valgfrie: [],
  },
  'send-partshoering': {
    navn: 'Send partshøring',
    knap: 'Registrér høringen',
    felter: {
      navn: { art: 'linje', navn: 'Hvilken oplysning høres borgeren om?' },
      kommet: { art: 'dag', navn: 'Dagen, kommunen fik oplysningen' },
      omGrundlaget: {
        art: 'ja-nej',
        navn: 'Handler den om sagens grundlag, eller er den en ekstern faglig vurdering?',
      },
      tilUgunst: { art: 'ja-nej', navn: 'Er den til ugunst for borgeren?' },
      svarfrist: { art: 'dag', navn: 'Sidste dag for svar' },
    },
    valgfrie: ['svarfrist'],
  },
  'besvar-partshoering': {
    navn: 'Borgerens svar på en høring',
    knap: 'Gem svaret',
    felter: {
      hoering: { art: 'peger', navn: 'Hvilken høring?' },
      ord: { art: 'tekst', navn: 'Borgerens eget svar' },
    },
    valgfrie: [],
  },
  'traef-afgoerelse': {
    navn: 'Træf afgørelse',
    knap: 'Træf afgørelsen',
    felter: {
      om: { art: 'valg', navn: 'Hvad afgøres?', ord: AFGOERES_OM },
      resultat: {
        art: 'valg',
        navn: 'Fik borgeren det?',
        ord: { givet: 'Ja', 'delvist-givet': 'Noget af det', afslag: 'Nej, afslag' },
      },
      udfald: {
        art: 'valg',
        navn: 'Kommunens afgørelse i de ord, teamet indstiller med',
        hjaelp: 'Så kan de to lægges ved siden af hinanden.',
        ord: UDFALD,
      },
      forloeb: BEVILGET_FORLOEB,
      form: { art: 'valg', navn: 'Form', ord: { skriftlig: 'Skriftlig', mundtlig: 'Mundtlig' } },
      begrundelse: {
        art: 'tekst',
        navn: 'Begrundelse',
        hjaelp: 'Også den, der får ret, skal kunne se hvorfor.',
      },
    },
    valgfrie: ['udfald', 'forloeb'],
  },
  'meddel-afgoerelse': {
    navn: 'Meddel afgørelsen',
    knap: 'Registrér meddelelsen',
    felter: {
      afgoerelse: { art: 'peger', navn: 'Hvilken afgørelse?' },
      maade: {
        art: 'valg',
        navn: 'Hvordan?',
        ord: { 'digital-post': 'Digital Post', brev: 'Brev', quickbrev: 'Quickbrev', udleveret: 'Udleveret' },
      },
    },
    valgfrie: [],
  },
} as const satisfies Formularer<
  | 'planlaeg-teambehandling'
  | 'hold-teambehandling'
  | 'registrer-moedefravaer'
  | 'afgiv-indstilling'
  | 'send-partshoering'
  | 'besvar-partshoering'
  | 'traef-afgoerelse'
  | 'meddel-afgoerelse'
>
