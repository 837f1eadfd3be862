import type { Formularer } from './formular.ts'
import { ORD } from './felter.ts'

export const HENVENDELSER = {
  'modtag-ansoegning': {
    navn: 'Ansøgning modtaget',
    knap: 'Registrér ansøgningen',
    felter: { om: { art: 'tekst', navn: 'Hvad er der søgt om?' } },
    valgfrie: [],
  },
  'modtag-henvendelse': {
    navn: 'Henvendelse modtaget',
    knap: 'Registrér henvendelsen',
    felter: {
      navn: { art: 'linje', navn: 'Hvad handler henvendelsen om?' },
      skriftlig: { art: 'ja-nej', navn: 'Er den på skrift?' },
    },
    valgfrie: [],
  },
  'begynd-indhentning': {
    navn: 'Kommunen vil hente oplysninger hos andre',
    knap: 'Registrér',
    felter: {
      navn: { art: 'linje', navn: 'Hvilke oplysninger, og hos hvem?' },
      art: {
        art: 'valg',
        navn: 'Oplysningernes art',
        ord: {
          'helbred-og-andet': 'Helbred og andre forhold',
          'oekonomi-eller-ferie': 'Økonomi eller ferie',
        },
      },
    },
    valgfrie: [],
  },
  'anmod-om-aktindsigt': {
    navn: 'Anmodning om aktindsigt',
    knap: 'Registrér anmodningen',
    felter: { navn: { art: 'linje', navn: 'Hvem beder om aktindsigt?' } },
    valgfrie: [],
  },
  'forlang-udsaettelse': {
    navn: 'Borgeren forlanger, at afgørelsen venter',
    knap: 'Registrér',
    felter: { ord: ORD },
    valgfrie: [],
  },
} as const satisfies Formularer<
  'modtag-ansoegning' | 'modtag-henvendelse' | 'begynd-indhentning' | 'anmod-om-aktindsigt' | 'forlang-udsaettelse'
>
