import type { Formularer } from './formular.ts'
import { EFTER, FRA, KILDE, TIL } from './felter.ts'

export const FORLOEBET = {
  'begynd-forloeb': {
    navn: 'Forløbet er begyndt',
    knap: 'Registrér begyndelsen',
    felter: { efter: { art: 'valg', navn: 'Efter', ord: EFTER } },
    valgfrie: [],
  },
  'registrer-orlov': {
    navn: 'Registrér orlov',
    knap: 'Gem orloven',
    felter: {
      art: { art: 'valg', navn: 'Orlovens art', ord: { barsel: 'Barsel', sorgorlov: 'Sorgorlov' } },
      fra: FRA,
      til: TIL,
      retTilDagpenge: { art: 'ja-nej', navn: 'Er der ret til dagpenge?' },
    },
    valgfrie: ['retTilDagpenge'],
  },
  'registrer-fravaer': {
    navn: 'Registrér fravær',
    knap: 'Gem fraværet',
    felter: {
      art: {
        art: 'valg',
        navn: 'Fraværets art',
        ord: { 'fritaget-for-raadighed': 'Fritaget for rådighed', ferie: 'Ferie', andet: 'Andet' },
      },
      fra: FRA,
      til: TIL,
      kilde: KILDE,
    },
    valgfrie: ['til'],
  },
  'registrer-beskaeftigelse': {
    navn: 'Registrér arbejde eller uddannelse i forløbet',
    knap: 'Gem beskæftigelsen',
    felter: {
      art: {
        art: 'valg',
        navn: 'Beskæftigelsens art',
        ord: {
          'ordinaere-timer': 'Ordinære timer',
          'loentilskud-efter-kompensationsloven': 'Løntilskud efter kompensationsloven',
          stu: 'Særligt tilrettelagt ungdomsuddannelse (STU)',
        },
      },
      fra: FRA,
      til: TIL,
      kilde: { ...KILDE, hjaelp: 'Fx eIndkomst eller kontrakten.' },
    },
    valgfrie: ['til'],
  },
  'afslut-periode': {
    navn: 'Afslut et fravær eller en beskæftigelse',
    knap: 'Gem sidste dag',
    felter: { periode: { art: 'peger', navn: 'Hvilken periode?' }, til: TIL },
    valgfrie: [],
  },
  'traef-slutbeslutning': {
    navn: 'Beslut, hvad der følger efter forløbet',
    knap: 'Gem beslutningen',
    felter: {
      art: {
        art: 'valg',
        navn: 'Hvad følger?',
        ord: { indsatser: 'Indsatser', 'nyt-forloeb': 'Et nyt forløb', forlaengelse: 'En forlængelse' },
      },
      nyForberedendeDel: { art: 'ja-nej', navn: 'Er der lavet en ny forberedende del?' },
      teamHoert: { art: 'ja-nej', navn: 'Har teamet afgivet indstilling?' },
      begrundelse: { art: 'tekst', navn: 'Hvad skal følge efter forløbet, og hvorfor?' },
    },
    valgfrie: ['nyForberedendeDel', 'teamHoert'],
  },
  'ophoer-forloeb': {
    navn: 'Forløbet ophører',
    knap: 'Registrér ophøret',
    felter: {
      sidsteDag: { art: 'dag', navn: 'Forløbets faktiske sidste dag' },
      aarsag: { art: 'tekst', navn: 'Hvorfor ophører det, og hvad går borgeren til?' },
    },
    valgfrie: [],
  },
  'begynd-standby': {
    navn: 'Sæt kontakten på standby',
    knap: 'Sæt på standby',
    felter: {
      fra: FRA,
      begrundelse: {
        art: 'tekst',
        navn: 'Hvorfor er sygdommen alvorlig, og hvorfor er kontakt ikke hensigtsmæssig eller mulig?',
      },
    },
    valgfrie: [],
  },
  'ophoer-standby': {
    navn: 'Standby ophører',
    knap: 'Gem sidste dag',
    felter: { standby: { art: 'peger', navn: 'Hvilken standby?' }, til: TIL },
    valgfrie: [],
  },
} as const satisfies Formularer<
  | 'begynd-forloeb'
  | 'registrer-orlov'
  | 'registrer-fravaer'
  | 'registrer-beskaeftigelse'
  | 'afslut-periode'
  | 'traef-slutbeslutning'
  | 'ophoer-forloeb'
  | 'begynd-standby'
  | 'ophoer-standby'
>
