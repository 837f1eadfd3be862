import type { Formularer } from './formular.ts'
import { KILDE } from './felter.ts'

export const ADRESSE = {
  'registrer-adresse': {
    navn: 'Registrér borgerens adresse',
    knap: 'Registrér adresse',
    felter: {
      vej: {
        art: 'tekst',
        navn: 'Vej og husnummer, etage og dør',
        mangler: 'Skriv vej og husnummer, og etage og dør, når der er det.',
      },
      postnummer: { art: 'linje', navn: 'Postnummer', hjaelp: 'Må kun mangle i udlandet.' },
      by: { art: 'linje', navn: 'By', mangler: 'Skriv byen.' },
      co: { art: 'linje', navn: 'c/o', hjaelp: 'Den, borgeren bor hos, når navnet ikke står på døren.' },
      land: { art: 'linje', navn: 'Land', hjaelp: 'Kun når adressen er i udlandet.' },
      fra: {
        art: 'dag',
        navn: 'Bor der fra',
        hjaelp: 'Flytter borgeren først senere, så skriv den dag. Til da gælder den gamle adresse.',
        mangler: 'Skriv den første dag, borgeren bor der.',
      },
      kilde: { ...KILDE, mangler: 'Skriv, hvor oplysningen kommer fra.' },
    },
    valgfrie: ['postnummer', 'co', 'land'],
  },
} as const satisfies Formularer<'registrer-adresse'>
