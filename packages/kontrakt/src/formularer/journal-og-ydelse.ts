import type { Formularer } from './formular.ts'
import { FRA, KILDE, TIL } from './felter.ts'

const MAADE = {
  art: 'valg',
  navn: 'Hvordan?',
  ord: {
    'digital-post': 'Digital Post',
    brev: 'Brev',
    udleveret: 'Udleveret',
    telefon: 'Telefon',
    andet: 'Andet',
  },
} as const
const EMNE = { art: 'linje', navn: 'Hvad handler den om?' } as const
const BESKED = { art: 'tekst', navn: 'Beskeden' } as const

export const JOURNAL_OG_YDELSE = {
  'skriv-notat': {
    navn: 'Skriv et notat',
    knap: 'Gem notatet',
    felter: {
      navn: { art: 'linje', navn: 'Hvad handler notatet om?' },
      art: {
        art: 'valg',
        navn: 'Notatets art',
        ord: { oplysning: 'En mundtlig oplysning', sagsskridt: 'Et skridt i sagen', andet: 'Andet' },
      },
      tekst: { art: 'tekst', navn: 'Notatet' },
      skete: { art: 'dag', navn: 'Dagen, det noterede skete' },
    },
    valgfrie: [],
  },
  'send-meddelelse': {
    navn: 'Besked sendt',
    knap: 'Registrér beskeden',
    felter: { til: { art: 'linje', navn: 'Til hvem?' }, maade: MAADE, navn: EMNE, tekst: BESKED },
    valgfrie: [],
  },
  'modtag-meddelelse': {
    navn: 'Besked modtaget',
    knap: 'Registrér beskeden',
    felter: { fra: { art: 'linje', navn: 'Fra hvem?' }, maade: MAADE, navn: EMNE, tekst: BESKED },
    valgfrie: [],
  },
  'begynd-ventetid': {
    navn: 'Sagen venter',
    knap: 'Lad sagen vente',
    felter: {
      paa: {
        art: 'tekst',
        navn: 'Hvem eller hvad venter sagen på?',
        mangler: 'Skriv, hvem eller hvad sagen venter på.',
      },
      aarsag: { art: 'tekst', navn: 'Hvorfor må der ventes?', mangler: 'Skriv, hvorfor der må ventes.' },
      tagesOp: {
        art: 'dag',
        navn: 'Sagen tages op igen',
        hjaelp: 'Den dag står sagen på din dag igen af sig selv. Lovens frister løber imens.',
        mangler: 'Skriv den dag, sagen skal tages op igen.',
      },
    },
    valgfrie: [],
  },
  'afslut-ventetid': {
    navn: 'Sagen venter ikke længere',
    knap: 'Afslut ventetiden',
    felter: {
      ventetid: { art: 'peger', navn: 'Hvilken ventetid?' },
      hvad: { art: 'tekst', navn: 'Hvad er der sket?', mangler: 'Skriv, hvad der er sket.' },
    },
    valgfrie: [],
  },
  'udpeg-koordinerende': {
    navn: 'Udpeg koordinerende sagsbehandler',
    knap: 'Udpeg',
    felter: { person: { art: 'medarbejder', navn: 'Hvem?' } },
    valgfrie: [],
  },
  'overdrag-sag': {
    navn: 'Overdrag sagen',
    knap: 'Registrér overdragelsen',
    felter: {
      til: { art: 'linje', navn: 'Hvem overtager?' },
      indhold: { art: 'tekst', navn: 'Hvad er givet videre, og hvad skal der følges op på?' },
    },
    valgfrie: [],
  },
  'begynd-ydelse': {
    navn: 'Ressourceforløbsydelsen begynder',
    knap: 'Registrér',
    felter: { fra: { art: 'dag', navn: 'Første dag på ydelsen' } },
    valgfrie: [],
  },
  'ophoer-ydelse': {
    navn: 'Ydelsen ophører',
    knap: 'Registrér ophøret',
    felter: { ydelse: { art: 'peger', navn: 'Hvilken ydelse?' }, til: TIL },
    valgfrie: [],
  },
  'registrer-ydelsesmaaned': {
    navn: 'Registrér en måneds ydelse',
    knap: 'Gem måneden',
    felter: {
      maaned: { art: 'maaned', navn: 'Måned' },
      oere: { art: 'beloeb', navn: 'Beløb før skat' },
      kilde: KILDE,
    },
    valgfrie: [],
  },
  'beslut-sanktion': {
    navn: 'Beslut en sanktion',
    knap: 'Beslut sanktionen',
    felter: {
      art: {
        art: 'valg',
        navn: 'Sanktionens art',
        ord: {
          'udeblivelse-fra-tilbud': 'Fradrag: udeblev fra tilbud (LAS § 69 b)',
          'udeblivelse-fra-samtale': 'Fradrag: udeblev fra samtale (LAS § 69 c)',
          punktsanktion: 'Punktsanktion',
          'gentagne-afslag': 'Ophør: gentagne afslag',
          svig: 'Svig',
        },
      },
      fra: { ...FRA, navn: 'Første dag, den har virkning' },
      begrundelse: {
        art: 'tekst',
        navn: 'Begrundelse',
        hjaelp: 'Forseelsen, forsøgene på personlig kontakt, og hvorfor der ikke var en rimelig grund.',
      },
    },
    valgfrie: [],
  },
} as const satisfies Formularer<
  | 'skriv-notat'
  | 'send-meddelelse'
  | 'modtag-meddelelse'
  | 'begynd-ventetid'
  | 'afslut-ventetid'
  | 'udpeg-koordinerende'
  | 'overdrag-sag'
  | 'begynd-ydelse'
  | 'ophoer-ydelse'
  | 'registrer-ydelsesmaaned'
  | 'beslut-sanktion'
>
