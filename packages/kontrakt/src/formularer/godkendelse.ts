import type { Formularer } from './formular.ts'

const FORELAEGGELSE = { art: 'peger', navn: 'Hvilket udkast?' } as const

export const GODKENDELSE = {
  'godkend-afgoerelse': {
    navn: 'Godkend et udkast til afgørelse',
    knap: 'Godkend udkastet',
    felter: { forelaeggelse: FORELAEGGELSE },
    valgfrie: [],
  },
  'returner-afgoerelse': {
    navn: 'Returnér et udkast til afgørelse',
    knap: 'Returnér udkastet',
    felter: {
      forelaeggelse: FORELAEGGELSE,
      aarsag: {
        art: 'valg',
        navn: 'Hvad skal rettes først?',
        ord: {
          oplysning: 'Sagen er ikke oplyst nok',
          partshoering: 'Borgeren er ikke hørt',
          team: 'Teamet skal spørges',
          skoen: 'Skønnet er ikke begrundet',
          begrundelse: 'Begrundelsen bærer ikke',
          varighed: 'Varigheden er ikke rigtig',
          hjemmel: 'Reglen er ikke den rigtige',
          brev: 'Brevet skal rettes',
          andet: 'Andet',
        },
      },
      besked: { art: 'tekst', navn: 'Hvad skal rettes?' },
    },
    valgfrie: [],
  },
  'undlad-godkendelse': {
    navn: 'Afgør uden en andens godkendelse',
    knap: 'Gem begrundelsen',
    felter: {
      forelaeggelse: FORELAEGGELSE,
      begrundelse: {
        art: 'tekst',
        navn: 'Begrundelse',
        hjaelp: 'Hvorfor er der ikke en anden, der kan godkende, og hvorfor kan det ikke vente? Lederen kan se det.',
      },
    },
    valgfrie: [],
  },
} as const satisfies Formularer<'godkend-afgoerelse' | 'returner-afgoerelse' | 'undlad-godkendelse'>
