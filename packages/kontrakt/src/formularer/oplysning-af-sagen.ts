import type { Formularer } from './formular.ts'
import { BEGRUNDELSE, FRA, JA_NEJ, TIL } from './felter.ts'
import { FORBEREDENDE_ORD, INDSATSDEL_ORD } from './plan-ord.ts'

export const OPLYSNING_AF_SAGEN = {
  'anmod-om-laegeattest': {
    navn: 'Bestil lægeattest (LÆ 265)',
    knap: 'Registrér bestillingen',
    felter: {
      laege: { art: 'linje', navn: 'Hvilken læge?' },
      svarfrist: { art: 'dag', navn: 'Attesten ventes senest' },
    },
    valgfrie: ['svarfrist'],
  },
  'ryk-for-laegeattest': {
    navn: 'Ryk for lægeattest',
    knap: 'Registrér, at der er rykket',
    felter: { attest: { art: 'peger', navn: 'Hvilken attest?' } },
    valgfrie: [],
  },
  'modtag-laegeattest': {
    navn: 'Lægeattest modtaget',
    knap: 'Registrér attesten',
    felter: {
      attest: { art: 'peger', navn: 'Hvilken bestilling svarer den på?' },
      dateret: { art: 'dag', navn: 'Attestens egen dag' },
      indhold: {
        art: 'flere',
        navn: 'Det, attesten svarer på',
        ord: {
          konsultation: 'Bygger på en konsultation',
          helbredsforhold: 'Helbredsforhold med betydning for arbejde og uddannelse',
          'saerlige-hensyn': 'Hensyn, arbejdet skal tage',
          'borgerens-perspektiv': 'Borgerens eget syn på helbred og arbejde',
          'andre-forhold': 'Andre forhold med betydning',
        },
      },
      dokument: { art: 'peger', navn: 'Dokumentet i sagen' },
    },
    valgfrie: ['attest', 'dokument'],
  },
  'laes-laegeattest': {
    navn: 'Lægeattest læst',
    knap: 'Registrér, at den er læst',
    felter: { attest: { art: 'peger', navn: 'Hvilken attest?' } },
    valgfrie: [],
  },
  'udelad-laegeattest': {
    navn: 'Undlad lægeattest',
    knap: 'Gem begrundelsen',
    felter: {
      begrundelse: { art: 'tekst', navn: 'Hvorfor er de helbredsoplysninger, sagen har, nok?' },
    },
    valgfrie: [],
  },
  'skriv-forberedende-del': {
    navn: 'Skriv den forberedende del',
    knap: 'Gem udgaven',
    felter: {
      sagstype: {
        art: 'valg',
        navn: 'Hvad slags sag får teamet?',
        ord: { arbejdsevne: 'Arbejdsevne', jobafklaring: 'Jobafklaring', sygedagpenge: 'Sygedagpenge' },
      },
      medBorgeren: { art: 'ja-nej', navn: 'Er den lavet sammen med borgeren?' },
      afsnit: {
        art: 'afsnit',
        navn: 'Afsnit',
        hjaelp: 'Den forberedende del beskriver. Den vurderer og indstiller ikke.',
        ord: FORBEREDENDE_ORD,
      },
    },
    valgfrie: [],
  },
  'del-forberedende-del': {
    navn: 'Borgeren har fået den forberedende del',
    knap: 'Registrér, at den er delt',
    felter: {
      udgave: { art: 'peger', navn: 'Hvilken udgave?' },
      maade: {
        art: 'valg',
        navn: 'Hvordan fik borgeren den?',
        ord: { samtale: 'I en samtale', 'digital-post': 'Digital Post', brev: 'Brev', 'paa-papir': 'På papir' },
      },
    },
    valgfrie: [],
  },
  'kommenter-forberedende-del': {
    navn: 'Borgerens bemærkning til den forberedende del',
    knap: 'Gem bemærkningen',
    felter: {
      udgave: { art: 'peger', navn: 'Hvilken udgave?' },
      afsnit: { art: 'valg', navn: 'Hvilket afsnit handler den om?', ord: FORBEREDENDE_ORD },
      ord: { art: 'tekst', navn: 'Borgerens bemærkning', hjaelp: 'Med borgerens egne ord.' },
    },
    valgfrie: ['afsnit'],
  },
  'frys-forberedende-del': {
    navn: 'Gør den forberedende del færdig til teamet',
    knap: 'Gør udgaven færdig',
    felter: { udgave: { art: 'peger', navn: 'Hvilken udgave?' } },
    valgfrie: [],
  },
  'fastlaeg-indsatsdel': {
    navn: 'Fastlæg indsatsdelen',
    knap: 'Gem indsatsdelen',
    felter: {
      fra: FRA,
      til: TIL,
      afsnit: {
        art: 'afsnit',
        navn: 'Afsnit',
        ord: INDSATSDEL_ORD,
      },
      mentor: { art: 'ja-nej', navn: 'Tilbydes borgeren en mentor?' },
      iMinPlan: { art: 'ja-nej', navn: 'Står den i Min Plan?' },
    },
    valgfrie: [],
  },
  'traef-sagsskoen': {
    navn: 'Træf et skøn om andet end målgruppen',
    knap: 'Gem skønnet',
    felter: {
      id: {
        art: 'valg',
        navn: 'Hvad skønnes der over?',
        ord: {
          'attest-aktuel': 'Lægeattesten er stadig aktuel',
          'forberedende-kun-beskrivende': 'Den forberedende del beskriver kun',
          'forberedende-fuldt-oplyst': 'Sagen er fuldt oplyst før teamets møde',
          'indstilling-fyldestgoerende': 'Indstillingen er fyldestgørende',
          'saerlige-grunde-mod-genforelaeggelse': 'Særlige grunde taler imod en ny forelæggelse',
          'booking-frataget': 'Retten til selv at booke samtaler er taget',
          'klage-dispensation': 'Der ses bort fra, at klagen er for sen',
          'klage-hastende': 'Klagen er hastende',
          'mulighed-for-at-medvirke': 'Borgeren har haft mulighed for at medvirke',
        },
      },
      svar: { art: 'valg', navn: 'Svar', ord: JA_NEJ },
      begrundelse: BEGRUNDELSE,
    },
    valgfrie: [],
  },
} as const satisfies Formularer<
  | 'anmod-om-laegeattest'
  | 'ryk-for-laegeattest'
  | 'modtag-laegeattest'
  | 'laes-laegeattest'
  | 'udelad-laegeattest'
  | 'skriv-forberedende-del'
  | 'del-forberedende-del'
  | 'kommenter-forberedende-del'
  | 'frys-forberedende-del'
  | 'fastlaeg-indsatsdel'
  | 'traef-sagsskoen'
>
