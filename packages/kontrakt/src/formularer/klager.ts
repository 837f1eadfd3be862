import type { Formularer } from './formular.ts'

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
  'modtag-klage' | 'forsink-klage' | 'genvurder-klage' | 'fasthold-klage' | 'send-klage' | 'registrer-klageafgoerelse'
>
