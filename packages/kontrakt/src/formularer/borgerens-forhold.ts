import type { Formularer } from './formular.ts'
import { KILDE, ORD } from './felter.ts'

const FORTAELLER = {
  borgeren: 'Borgeren',
  paaroerende: 'Pårørende',
  kommunen: 'Kommunen',
  sundhedsvaesenet: 'Sundhedsvæsenet',
  arbejdsgiver: 'En arbejdsgiver',
  andre: 'Andre',
} as const

const INDHENTNING = { art: 'peger', navn: 'Hvilken oplysning?' } as const

export const BORGERENS_FORHOLD = {
  'beskriv-forhold': {
    navn: 'Beskriv noget om borgerens forhold',
    knap: 'Gem beskrivelsen',
    felter: {
      tema: {
        art: 'valg',
        navn: 'Tema',
        ord: {
          helbred: 'Helbred',
          behandling: 'Behandling',
          arbejde: 'Arbejde',
          uddannelse: 'Uddannelse',
          socialt: 'Sociale forhold',
          netvaerk: 'Familie og netværk',
          oekonomi: 'Økonomi',
          forsoergelseshistorik: 'Hvad borgeren har levet af',
          'tidligere-indsats': 'Tidligere indsats',
        },
      },
      tekst: {
        art: 'tekst',
        navn: 'Hvad er sagt eller læst?',
        hjaelp: 'Beskriv det, som det blev sagt. Vurdér det ikke her.',
      },
      hvem: { art: 'valg', navn: 'Hvem siger det?', ord: FORTAELLER },
      kilde: KILDE,
      fra: { art: 'dag', navn: 'Siden hvornår', hjaelp: 'Ved en indsats: dens første dag.' },
      til: { art: 'dag', navn: 'Til og med', hjaelp: 'Tom, når det stadig er sådan.' },
      dokument: { art: 'peger', navn: 'Dokumentet, det står i' },
    },
    valgfrie: ['fra', 'til', 'dokument'],
  },
  'forklar-tidligere-indsats': {
    navn: 'Skriv et syn på en tidligere indsats',
    knap: 'Gem synet',
    felter: {
      beskrivelse: { art: 'peger', navn: 'Hvilken indsats?' },
      part: { art: 'valg', navn: 'Hvis syn?', ord: { borgeren: 'Borgerens', kommunen: 'Kommunens' } },
      ord: {
        art: 'tekst',
        navn: 'Hvorfor førte indsatsen ikke til arbejde eller uddannelse?',
        hjaelp: 'Som parten selv ser det. Borgerens med borgerens ord.',
      },
    },
    valgfrie: [],
  },
  'naevn-oplysning': {
    navn: 'En oplysning, der findes hos andre, er nævnt',
    knap: 'Registrér oplysningen',
    felter: {
      navn: { art: 'linje', navn: 'Hvad er det?', hjaelp: 'Fx «Journal om ryggen».' },
      hos: { art: 'linje', navn: 'Hvem har den?', hjaelp: 'Fx en afdeling, en skole eller en tidligere arbejdsgiver.' },
      art: {
        art: 'valg',
        navn: 'Oplysningens art',
        ord: { 'helbred-og-andet': 'Helbred og andre forhold', 'oekonomi-eller-ferie': 'Økonomi eller ferie' },
      },
      naevntAf: { art: 'valg', navn: 'Hvem nævnte den?', ord: FORTAELLER },
    },
    valgfrie: [],
  },
  'spoerg-om-samtykke': {
    navn: 'Borgeren er spurgt om samtykke',
    knap: 'Registrér, at borgeren er spurgt',
    felter: { indhentning: INDHENTNING },
    valgfrie: [],
  },
  'besvar-samtykke': {
    navn: 'Borgerens svar om samtykke',
    knap: 'Gem svaret',
    felter: {
      indhentning: INDHENTNING,
      svar: {
        art: 'valg',
        navn: 'Svar',
        ord: { givet: 'Ja', naegtet: 'Nej', 'trukket-tilbage': 'Trækker samtykket tilbage' },
      },
      ord: ORD,
    },
    valgfrie: [],
  },
  'afslut-indhentning': {
    navn: 'Oplysningen er hentet, eller den skal ikke hentes',
    knap: 'Gem',
    felter: {
      indhentning: INDHENTNING,
      udfald: { art: 'valg', navn: 'Hvordan endte det?', ord: { hentet: 'Hentet', 'hentes-ikke': 'Hentes ikke' } },
      begrundelse: { art: 'tekst', navn: 'Hvad kom der, eller hvorfor skal den ikke hentes?' },
      dokument: { art: 'peger', navn: 'Dokumentet, den kom i' },
    },
    valgfrie: ['dokument'],
  },
  'oensk-betaenkningstid': {
    navn: 'Borgeren vil have tid til at svare på et ønske',
    knap: 'Gem',
    felter: {
      emne: {
        art: 'valg',
        navn: 'Hvad er borgeren spurgt om?',
        ord: {
          'forloeb-taet-paa-pension': 'Et forløb tæt på folkepensionen',
          'mere-end-fem-aar': 'Mere end fem år i alt',
          'endnu-et-forloeb': 'Endnu et forløb',
          'forloeb-som-pensionist': 'Et forløb som førtidspensionist',
        },
      },
      ord: ORD,
      spoergesIgen: { art: 'dag', navn: 'Spørg igen' },
    },
    valgfrie: ['spoergesIgen'],
  },
} as const satisfies Formularer<
  | 'beskriv-forhold'
  | 'forklar-tidligere-indsats'
  | 'naevn-oplysning'
  | 'spoerg-om-samtykke'
  | 'besvar-samtykke'
  | 'afslut-indhentning'
  | 'oensk-betaenkningstid'
>
