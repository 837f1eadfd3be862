import type { Formularer } from './formular.ts'

/** Svarene om indkaldelsen, som de hedder på skærmen. */
export const INDKALDELSESSVAR_ORD = {
  kommer: 'Kommer',
  'kommer-ikke': 'Kommer ikke',
  'anden-tid': 'Ønsker en anden tid',
} as const
export const MED_PAA_ORD = { 'i-rummet': 'I rummet', video: 'På video', telefon: 'På telefon' } as const
export const MOEDEROLLE_ORD = {
  bisidder: 'Bisidder',
  tolk: 'Tolk',
  partsrepraesentant: 'Partsrepræsentant',
  laege: 'Læge',
  sagsbehandler: 'Sagsbehandler fra et andet område',
  anden: 'Anden',
} as const

const BEHANDLING = { art: 'peger', navn: 'Hvilket møde?' } as const

export const TEAMINDKALDELSE = {
  'besvar-teamindkaldelse': {
    navn: 'Borgerens svar på indkaldelsen',
    knap: 'Gem svaret',
    felter: {
      behandling: BEHANDLING,
      svar: { art: 'valg', navn: 'Hvad svarer borgeren?', ord: INDKALDELSESSVAR_ORD },
      ord: { art: 'tekst', navn: 'Borgerens egne ord' },
      medPaa: { art: 'valg', navn: 'Hvordan er borgeren med?', ord: MED_PAA_ORD },
      bisidder: {
        art: 'gruppe',
        navn: 'Bisidder',
        felter: {
          navn: { art: 'linje', navn: 'Bisidderens navn' },
          relation: { art: 'linje', navn: 'Hvem er det for borgeren?', hjaelp: 'Fx søster, ven eller fagforening.' },
        },
      },
      tolkesprog: {
        art: 'linje',
        navn: 'Tolk til hvilket sprog?',
        hjaelp: 'Også tegnsprog. Lad feltet være tomt uden tolk.',
      },
    },
    valgfrie: ['ord', 'medPaa', 'bisidder', 'tolkesprog'],
  },
  'bestil-tolk': {
    navn: 'Tolk er bestilt til mødet i teamet',
    knap: 'Registrér tolken',
    felter: {
      behandling: BEHANDLING,
      sprog: { art: 'linje', navn: 'Sprog' },
      dag: { art: 'dag', navn: 'Dagen, tolken kommer' },
      fra: { art: 'linje', navn: 'Klokken', hjaelp: 'Fx 9.30.' },
      hos: { art: 'linje', navn: 'Bestilt hos' },
    },
    valgfrie: ['hos'],
  },
  'tilfoej-moededeltager': {
    navn: 'En til skal med på mødet i teamet',
    knap: 'Tilføj',
    felter: {
      behandling: BEHANDLING,
      navn: { art: 'linje', navn: 'Hvem skal med?' },
      rolle: { art: 'valg', navn: 'Som hvad?', ord: MOEDEROLLE_ORD },
      medPaa: { art: 'valg', navn: 'Hvordan?', ord: MED_PAA_ORD },
    },
    valgfrie: [],
  },
} as const satisfies Formularer<'besvar-teamindkaldelse' | 'bestil-tolk' | 'tilfoej-moededeltager'>
