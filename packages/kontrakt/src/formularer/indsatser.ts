import type { Formularer } from './formular.ts'

const INDSATS = { art: 'peger', navn: 'Hvilken indsats?' } as const
const NAVN = { art: 'linje', navn: 'Hvad hedder indsatsen?' } as const
const FORMAAL = { art: 'tekst', navn: 'Hvad skal indsatsen føre til?' } as const
const SLUTTER = { art: 'dag', navn: 'Sidste dag, når den er kendt' } as const
const ART = {
  art: 'valg',
  navn: 'Hvilken lov gives den efter?',
  ord: {
    'lab-kapitel-11': 'Virksomhedspraktik eller nytteindsats (LAB kapitel 11)',
    'lab-kapitel-12': 'Løntilskud (LAB kapitel 12)',
    'lab-kapitel-14': 'Vejledning og opkvalificering (LAB kapitel 14)',
    serviceloven: 'Serviceloven',
    'sundhedsloven-kommunal': 'Kommunal indsats efter sundhedsloven',
    mentor: 'Mentor',
    'regional-behandling': 'Regionens behandling',
    'anden-lab': 'Andet efter LAB',
    'anden-lov': 'En anden lov',
  },
} as const

export const INDSATSER = {
  'indstil-indsats': {
    navn: 'Teamet har indstillet en indsats',
    knap: 'Gem indsatsen',
    felter: { navn: NAVN, art: ART, formaal: FORMAAL },
    valgfrie: ['art'],
  },
  'planlaeg-indsats': {
    navn: 'Skriv en indsats i planen',
    knap: 'Gem indsatsen',
    felter: {
      indsats: { art: 'peger', navn: 'Er det en indsats, der er i sagen?' },
      navn: NAVN,
      art: ART,
      formaal: FORMAAL,
      iIndsatsdel: { art: 'ja-nej', navn: 'Står den i rehabiliteringsplanens indsatsdel?' },
    },
    valgfrie: ['indsats', 'art'],
  },
  'aftal-indsats': {
    navn: 'Aftal, hvornår en indsats begynder',
    knap: 'Gem aftalen',
    felter: {
      indsats: INDSATS,
      begynder: { art: 'dag', navn: 'Den aftalte første dag' },
      slutter: SLUTTER,
      hvor: { art: 'linje', navn: 'Hvor foregår den?' },
    },
    valgfrie: ['slutter', 'hvor'],
  },
  'begynd-indsats': {
    navn: 'Borgeren er begyndt',
    knap: 'Registrér begyndelsen',
    felter: { indsats: INDSATS },
    valgfrie: [],
  },
  'juster-indsats': {
    navn: 'Ændr en indsats',
    knap: 'Gem ændringen',
    felter: { indsats: INDSATS, hvad: { art: 'tekst', navn: 'Hvad er ændret, og hvorfor?' }, slutter: SLUTTER },
    valgfrie: ['slutter'],
  },
  'afbryd-indsats': {
    navn: 'Indsatsen standser før tid',
    knap: 'Registrér afbruddet',
    felter: { indsats: INDSATS, aarsag: { art: 'tekst', navn: 'Hvorfor standsede den?' } },
    valgfrie: [],
  },
  'afslut-indsats': {
    navn: 'Indsatsen er gennemført',
    knap: 'Registrér afslutningen',
    felter: {
      indsats: INDSATS,
      udbytte: { art: 'tekst', navn: 'Hvad fik borgeren ud af den?' },
      behovForMere: { art: 'ja-nej', navn: 'Er der brug for mere bagefter?' },
    },
    valgfrie: ['behovForMere'],
  },
  'tab-indsats': {
    navn: 'Indsatsen bliver ikke til noget',
    knap: 'Registrér',
    felter: { indsats: INDSATS, aarsag: { art: 'tekst', navn: 'Hvorfor blev den ikke til noget?' } },
    valgfrie: [],
  },
} as const satisfies Formularer<
  | 'indstil-indsats'
  | 'planlaeg-indsats'
  | 'aftal-indsats'
  | 'begynd-indsats'
  | 'juster-indsats'
  | 'afbryd-indsats'
  | 'afslut-indsats'
  | 'tab-indsats'
>
