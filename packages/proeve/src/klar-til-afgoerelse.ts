import { bygSkridt } from './byg-skridt.ts'
import { skridtTil } from './en-sag.ts'
import type { Skridt } from './i-sagen.ts'
import { type Led, led } from './led.ts'

/** Dagen, der kan afgøres. */
export const KLAR_DEN = '2025-06-02'

/** Afgørelsen, sagen er klar til: den følger teamets indstilling. */
export const KLAR_AFGOERELSE = {
  om: 'ressourceforloeb',
  resultat: 'givet',
  udfald: 'ressourceforloeb',
  form: 'skriftlig',
  begrundelse: 'Praktikken viste, at timerne kan sættes op, når smerterne er i ro.',
  forloeb: { efter: '112', starter: '2025-07-01', slutter: '2027-06-30' },
} as const

const AFSNIT = {
  'job-og-uddannelsesmaal': 'Vil tilbage til et køkken.',
  'erfaringer-og-cv': 'Tyve år som kok.',
  'personlige-ressourcer': 'Har to børn og en søster tæt på.',
  udfordringer: 'Smerter i ryggen og gæld.',
  oensker: 'Jeg vil tilbage til køkkenet.',
  helbred: 'Smerter i ryggen siden 2021.',
  'helbredets-betydning': 'Kan sidde en time ad gangen.',
  forsoergelseshistorik: 'Kontanthjælp siden 2021.',
  'hidtidig-beskaeftigelsesindsats': 'To praktikker i 2023 og 2024.',
  'hidtidig-social-indsats': 'Gældsrådgivning i 2024.',
  'kommunens-erfaringer': 'Praktik hjalp, når tiderne var korte.',
  'borgerens-erfaringer': 'Jeg blev bedre af at komme ud.',
  'kommunens-aarsag': 'Smerterne var ikke udredt.',
  'borgerens-aarsag': 'Det gik for hurtigt.',
} as const

/** Skridtene fra en oplyst målgruppe til dagen, hvor intet i Sagstjek stopper. */
const LED: readonly Led[] = [
  led(
    { beslutning: 'anmod-om-laegeattest', laege: 'Lægerne på Torvet', svarfrist: '2025-04-04', den: '2025-03-05' },
    'attest',
  ),
  led((nr) => ({
    beslutning: 'modtag-laegeattest',
    attest: nr('attest'),
    dateret: '2025-03-20',
    indhold: ['konsultation', 'helbredsforhold', 'saerlige-hensyn', 'borgerens-perspektiv', 'andre-forhold'],
    den: '2025-03-24',
  })),
  led((nr) => ({ beslutning: 'vurder-hoeringsbehov', papir: nr('attest'), tilUgunst: false, den: '2025-03-25' })),
  led(
    {
      beslutning: 'skriv-forberedende-del',
      afsnit: AFSNIT,
      medBorgeren: true,
      sagstype: 'arbejdsevne',
      den: '2025-04-01',
    },
    'udgave',
  ),
  led((nr) => ({ beslutning: 'frys-forberedende-del', udgave: nr('udgave'), den: '2025-04-02' })),
  led({
    beslutning: 'traef-sagsskoen',
    id: 'forberedende-kun-beskrivende',
    svar: 'ja',
    begrundelse: 'Læst igennem: der står intet om, hvad der skal ske.',
    den: '2025-04-02',
  }),
  led(
    {
      beslutning: 'planlaeg-teambehandling',
      moededag: '2025-05-06',
      art: 'behandling',
      om: 'ressourceforloeb',
      den: '2025-04-10',
    },
    'team',
  ),
  led((nr) => ({
    beslutning: 'hold-teambehandling',
    behandling: nr('team'),
    moededag: '2025-05-06',
    art: 'behandling',
    om: 'ressourceforloeb',
    deltog: ['beskaeftigelse', 'sundhed', 'social', 'sundhedskoordinator', 'undervisning', 'borger', 'sagsbehandler'],
    den: '2025-05-06',
  })),
  led((nr) => ({
    beslutning: 'afgiv-indstilling',
    behandling: nr('team'),
    udfald: 'ressourceforloeb',
    indhold: [
      'beskaeftigelsesmaessige-forhold',
      'sociale-forhold',
      'helbredsmaessige-forhold',
      'forudsaetninger-og-behov',
      'behov-for-kombination',
      'overordnet-maal',
      'indsatser',
      'opfoelgning-og-mentor',
      'vil-se-sagen-igen',
      'ikke-parallelt-er-sagt',
    ],
    tekst: 'Forløb på to år med praktik og smertehåndtering.',
    den: '2025-05-06',
  })),
  led({
    beslutning: 'traef-sagsskoen',
    id: 'indstilling-fyldestgoerende',
    svar: 'ja',
    begrundelse: 'Den siger, hvad der er lagt vægt på, og hvad der skal ske.',
    den: '2025-05-08',
  }),
  led({
    beslutning: 'traef-sagsskoen',
    id: 'attest-aktuel',
    svar: 'ja',
    begrundelse: 'Intet i helbredet har ændret sig siden marts.',
    den: '2025-05-08',
  }),
  led({
    beslutning: 'traef-sagsskoen',
    id: 'mulighed-for-at-medvirke',
    svar: 'ja',
    begrundelse: 'Borgeren har skrevet med på planen og var med på mødet.',
    den: '2025-05-08',
  }),
  led({
    beslutning: 'vaelg-laesning',
    tvivl: 'TVIVL-TEAM-SAMMENSAETNING-2025',
    laesning: 'A',
    begrundelse: 'Kommunen holder teamet, som det var, til andet er afklaret.',
    den: '2025-05-09',
  }),
]

/**
 * Alle skridtene til den dag, sagen kan afgøres.
 * @param uden beslutninger, der mangler i sagen, og hvad der så stopper
 */
export function klarTilAfgoerelse(uden: readonly string[] = []): readonly Skridt[] {
  const begyndelse = skridtTil({ den: '2025-03-03', iMaalgruppen: true, oplysninger: { foedselsdag: '1980-05-12' } })
  // Hvad leddet er, siger det selv; numrene er ligegyldige, når der kun spørges om det.
  const navn = ({ kommando }: Led) => kommando(() => 1).beslutning
  // Er der ingen attest, er der intet at tage stilling til at høre om.
  const ikkeMed = uden.some((en) => en.endsWith('-laegeattest')) ? [...uden, 'vurder-hoeringsbehov'] : uden
  return bygSkridt(
    begyndelse,
    LED.filter((et) => !ikkeMed.includes(navn(et))),
  )
}
