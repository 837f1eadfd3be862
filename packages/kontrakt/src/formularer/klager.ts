import type { Formularer } from './formular.ts'
import { BEVILGET_FORLOEB } from './team-og-afgoerelse.ts'

const KLAGE = { art: 'peger', navn: 'Hvilken klage?' } as const

export const KLAGER = {
  'modtag-klage': {
    navn: 'Klage modtaget',
    knap: 'Registrér klagen',
    felter: {
      klager: {
        art: 'valg',
        navn: 'Hvem klager?',
        ord: { borgeren: 'Borgeren', repraesentant: 'En repræsentant for borgeren', anden: 'En anden' },
      },
      afgoerelse: { art: 'peger', navn: 'Afgørelsen, der klages over' },
      ord: { art: 'tekst', navn: 'Hvad klages der over?' },
    },
    valgfrie: ['afgoerelse'],
  },
  'forsink-klage': {
    navn: 'Giv klageren besked om forsinkelse',
    knap: 'Registrér beskeden',
    felter: {
      klage: KLAGE,
      ventesAfsluttet: { art: 'dag', navn: 'Genvurderingen ventes afsluttet' },
      aarsag: { art: 'tekst', navn: 'Hvad mangler, og hvorfor tager det tid?' },
    },
    valgfrie: [],
  },
  'genvurder-klage': {
    navn: 'Genvurder klagen',
    knap: 'Gem genvurderingen',
    felter: {
      klage: KLAGE,
      medhold: {
        art: 'valg',
        navn: 'Hvor meget medhold får klageren?',
        ord: { helt: 'Helt', delvist: 'Delvist', intet: 'Intet' },
      },
      begrundelse: { art: 'tekst', navn: 'Hvad er vurderet på ny, og hvorfor?' },
    },
    valgfrie: [],
  },
  'aendr-efter-klage': {
    navn: 'Ændr afgørelsen efter en klage',
    knap: 'Ændr afgørelsen',
    felter: {
      klage: KLAGE,
      afgoerelse: { art: 'peger', navn: 'Afgørelsen, der er klaget over' },
      medhold: {
        art: 'valg',
        navn: 'Hvor meget medhold får klageren?',
        ord: { helt: 'Helt', delvist: 'Delvist' },
      },
      genvurdering: {
        art: 'tekst',
        navn: 'Hvad er vurderet på ny, og hvorfor fører det til en anden afgørelse?',
      },
      svarPaaKlagen: {
        art: 'tekst',
        navn: 'Svaret på hvert af klagerens argumenter',
        hjaelp: 'Står i brevet ved siden af klagerens egne ord.',
      },
      nytSiden: {
        art: 'tekst',
        navn: 'Hvad er kommet siden afgørelsen, og hvad betød det?',
        hjaelp: 'Sagstjek siger, når der er noget.',
      },
      aendring: {
        art: 'valg',
        navn: 'Hvad bliver afgørelsen?',
        ord: {
          bevilling: 'Et ressourceforløb, eller et af en anden længde',
          afslag: 'Afslag på et ressourceforløb',
          pensionssag: 'En sag om førtidspension',
          'falder-bort': 'Den falder bort, og sagen behandles igen',
          'forloebet-fortsaetter': 'Ophøret falder bort, og forløbet fortsætter',
        },
      },
      forloeb: BEVILGET_FORLOEB,
      ikkeImoedekommet: {
        art: 'tekst',
        navn: 'Hvad får klageren ikke?',
        hjaelp: 'Står i brevet, så klageren kan svare på, om klagen fastholdes.',
      },
      oensket: { art: 'ja-nej', navn: 'Er det, klageren får, det, hun ville have?' },
      ikkeTilSkade: {
        art: 'tekst',
        navn: 'Hvorfor er ændringen ikke til skade for klageren eller en anden part?',
        hjaelp: 'Sagstjek spørger, når den påklagede afgørelse gav noget.',
      },
      begrundelse: {
        art: 'tekst',
        navn: 'Begrundelse for den nye afgørelse',
        hjaelp: 'Også den, der får ret, skal kunne se hvorfor.',
      },
    },
    valgfrie: ['svarPaaKlagen', 'nytSiden', 'forloeb', 'ikkeImoedekommet', 'oensket', 'ikkeTilSkade'],
  },
  'fasthold-klage': {
    navn: 'Klageren holder fast',
    knap: 'Registrér',
    felter: { klage: KLAGE },
    valgfrie: [],
  },
  'send-klage': {
    navn: 'Send klagen til Ankestyrelsen',
    knap: 'Registrér, at den er sendt',
    felter: { klage: KLAGE, klagerUnderrettet: { art: 'ja-nej', navn: 'Er klageren underrettet?' } },
    valgfrie: [],
  },
  'registrer-klageafgoerelse': {
    navn: 'Registrér Ankestyrelsens afgørelse',
    knap: 'Gem afgørelsen',
    felter: {
      klage: KLAGE,
      udfald: {
        art: 'valg',
        navn: 'Ankestyrelsens udfald',
        ord: {
          stadfaestelse: 'Stadfæstelse',
          aendring: 'Ændring',
          hjemvisning: 'Hjemvisning',
          ophaevelse: 'Ophævelse',
          afvisning: 'Afvisning',
        },
      },
      begrundelse: { art: 'tekst', navn: 'Hvad lagde Ankestyrelsen vægt på, og hvad skal kommunen nu?' },
    },
    valgfrie: [],
  },
} as const satisfies Formularer<
  | 'aendr-efter-klage'
  | 'modtag-klage'
  | 'forsink-klage'
  | 'genvurder-klage'
  | 'fasthold-klage'
  | 'send-klage'
  | 'registrer-klageafgoerelse'
>
