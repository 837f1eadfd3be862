import type { Formularer } from './formular.ts'
import { JA_NEJ, ORD } from './felter.ts'

const FORM = {
  art: 'valg',
  navn: 'Samtalens form',
  ord: { fremmoede: 'Fremmøde', telefon: 'Telefon', video: 'Video', andet: 'Andet' },
} as const
const SUNDHEDSSAMTALE = { art: 'peger', navn: 'Hvilken samtale?' } as const

export const SAMTALER = {
  'aftal-samtale': {
    navn: 'Aftal en samtale',
    knap: 'Gem aftalen',
    felter: { holdes: { art: 'dag', navn: 'Dagen for samtalen' }, form: FORM },
    valgfrie: [],
  },
  'hold-samtale': {
    navn: 'Samtalen er holdt',
    knap: 'Gem samtalen',
    felter: {
      samtale: { art: 'peger', navn: 'Hvilken aftalt samtale?' },
      form: FORM,
      referat: { art: 'tekst', navn: 'Hvad blev der talt om og aftalt?' },
      borgerensValg: { art: 'ja-nej', navn: 'Valgte borgeren formen?' },
      iTilbud: { art: 'ja-nej', navn: 'Deltog borgeren i et tilbud den dag?' },
    },
    valgfrie: ['samtale', 'borgerensValg', 'iTilbud'],
  },
  'aflys-samtale': {
    navn: 'Samtalen er aflyst',
    knap: 'Registrér aflysningen',
    felter: {
      samtale: { art: 'peger', navn: 'Hvilken samtale?' },
      aflystAf: { art: 'valg', navn: 'Hvem aflyste?', ord: { borgeren: 'Borgeren', kommunen: 'Kommunen' } },
      aarsag: { art: 'tekst', navn: 'Hvorfor?' },
    },
    valgfrie: [],
  },
  'oensk-samtale': {
    navn: 'Borgeren har bedt om en samtale',
    knap: 'Registrér',
    felter: { ord: ORD },
    valgfrie: [],
  },
  'vejled-om-jobformidler': {
    navn: 'Borgeren er vejledt om jobformidler',
    knap: 'Registrér',
    felter: {},
    valgfrie: [],
  },
  'oensk-jobformidler': {
    navn: 'Borgerens svar om jobformidler',
    knap: 'Gem svaret',
    felter: { svar: { art: 'valg', navn: 'Vil borgeren have en jobformidler?', ord: JA_NEJ }, ord: ORD },
    valgfrie: [],
  },
  'udpeg-jobformidler': {
    navn: 'Udpeg jobformidler',
    knap: 'Udpeg',
    felter: { navn: { art: 'linje', navn: 'Hvem er jobformidler?' } },
    valgfrie: [],
  },
  'vejled-om-sundhedssamtale': {
    navn: 'Borgeren er vejledt om samtale med sundhedskoordinatoren',
    knap: 'Registrér',
    felter: {},
    valgfrie: [],
  },
  'oensk-sundhedssamtale': {
    navn: 'Borgeren beder om en samtale med sundhedskoordinatoren',
    knap: 'Registrér',
    felter: { indsats: { art: 'peger', navn: 'Om hvilken indsats?' }, ord: ORD },
    valgfrie: [],
  },
  'hold-sundhedssamtale': {
    navn: 'Samtalen med sundhedskoordinatoren er holdt',
    knap: 'Registrér samtalen',
    felter: {
      sundhedssamtale: SUNDHEDSSAMTALE,
      deltagere: {
        art: 'flere',
        navn: 'Hvem var med?',
        ord: {
          sundhedskoordinator: 'Sundhedskoordinatoren',
          borger: 'Borgeren',
          'koordinerende-sagsbehandler': 'Den koordinerende sagsbehandler',
          jobformidler: 'Jobformidleren',
        },
      },
    },
    valgfrie: [],
  },
  'udtal-sundhedskoordinator': {
    navn: 'Sundhedskoordinatoren udtaler sig',
    knap: 'Gem udtalelsen',
    felter: { sundhedssamtale: SUNDHEDSSAMTALE, udtalelse: { art: 'tekst', navn: 'Udtalelsen' } },
    valgfrie: [],
  },
  'besvar-sundhedssamtale': {
    navn: 'Tag stilling efter samtalen',
    knap: 'Gem stillingtagen',
    felter: {
      sundhedssamtale: SUNDHEDSSAMTALE,
      valg: {
        art: 'valg',
        navn: 'Hvad sker der med tilbuddet?',
        ord: { uaendret: 'Det bliver, som det er', tilpasset: 'Det tilpasses', 'andet-tilbud': 'Det erstattes' },
      },
      begrundelse: { art: 'tekst', navn: 'Hvorfor?' },
    },
    valgfrie: [],
  },
  'anmod-om-sundhedsudtalelse': {
    navn: 'Bed om sundhedskoordinatorens udtalelse',
    knap: 'Registrér anmodningen',
    felter: { spoergsmaal: { art: 'tekst', navn: 'Hvad bliver sundhedskoordinatoren spurgt om?' } },
    valgfrie: [],
  },
  'modtag-sundhedsudtalelse': {
    navn: 'Udtalelsen er modtaget',
    knap: 'Gem udtalelsen',
    felter: {
      anmodning: { art: 'peger', navn: 'Hvilken anmodning?' },
      tekst: { art: 'tekst', navn: 'Udtalelsen, eller hvor den ligger' },
    },
    valgfrie: [],
  },
} as const satisfies Formularer<
  | 'aftal-samtale'
  | 'hold-samtale'
  | 'aflys-samtale'
  | 'oensk-samtale'
  | 'vejled-om-jobformidler'
  | 'oensk-jobformidler'
  | 'udpeg-jobformidler'
  | 'vejled-om-sundhedssamtale'
  | 'oensk-sundhedssamtale'
  | 'hold-sundhedssamtale'
  | 'udtal-sundhedskoordinator'
  | 'besvar-sundhedssamtale'
  | 'anmod-om-sundhedsudtalelse'
  | 'modtag-sundhedsudtalelse'
>
