import { FRA, TIL } from './felter.ts'
import type { Formularer } from './formular.ts'

export const REPRAESENTANT = {
  'registrer-repraesentant': {
    navn: 'Registrér partsrepræsentant',
    knap: 'Registrér partsrepræsentant',
    felter: {
      navn: { art: 'linje', navn: 'Navn', mangler: 'Skriv navnet på den, der repræsenterer borgeren.' },
      relation: {
        art: 'linje',
        navn: 'Hvem er det for borgeren?',
        hjaelp: 'Fx søster, advokat eller fagforening.',
        mangler: 'Skriv, hvem det er for borgeren.',
      },
      omfang: {
        art: 'tekst',
        navn: 'Hvad gælder fuldmagten?',
        hjaelp: 'Fx hele sagen, klagen eller møderne.',
        mangler: 'Skriv, hvad fuldmagten gælder.',
      },
      dokument: { art: 'peger', navn: 'Fuldmagten, når den er i sagen' },
      breve: {
        art: 'valg',
        navn: 'Hvordan går brevene?',
        hjaelp: 'Som fuldmagten siger.',
        ord: {
          kopi: 'Borgeren får brevet, repræsentanten en kopi',
          'i-stedet': 'Repræsentanten får brevet i stedet for borgeren',
          'gennem-borgeren': 'Borgeren giver selv brevene videre',
        },
      },
      vej: {
        art: 'tekst',
        navn: 'Repræsentantens vej og husnummer, etage og dør',
        hjaelp: 'Brevene sendes hertil som fysisk post.',
      },
      postnummer: { art: 'linje', navn: 'Postnummer', hjaelp: 'Må kun mangle i udlandet.' },
      by: { art: 'linje', navn: 'By' },
      co: { art: 'linje', navn: 'c/o', hjaelp: 'Fx firmaet eller den, repræsentanten bor hos.' },
      land: { art: 'linje', navn: 'Land', hjaelp: 'Kun når adressen er i udlandet.' },
      fra: { ...FRA, navn: 'Fuldmagten gælder fra', mangler: 'Skriv den første dag, fuldmagten gælder.' },
      til: { ...TIL, navn: 'Til og med', hjaelp: 'Tomt: indtil videre.' },
    },
    valgfrie: ['dokument', 'vej', 'postnummer', 'by', 'co', 'land', 'til'],
  },
  'ophoer-repraesentation': {
    navn: 'Fuldmagten ophører',
    knap: 'Gem sidste dag',
    felter: {
      repraesentant: { art: 'peger', navn: 'Hvilken partsrepræsentant?' },
      til: { ...TIL, mangler: 'Skriv den sidste dag, fuldmagten gælder.' },
    },
    valgfrie: [],
  },
} as const satisfies Formularer<'registrer-repraesentant' | 'ophoer-repraesentation'>
