/** Afsnittene i den forberedende del, som de hedder på skærmen. */
export const FORBEREDENDE_ORD = {
  'job-og-uddannelsesmaal': 'Borgerens mål for job og uddannelse',
  'erfaringer-og-cv': 'Erfaringer og CV',
  'personlige-ressourcer': 'Personlige ressourcer',
  udfordringer: 'Udfordringer',
  oensker: 'Borgerens ønsker til fremtiden',
  helbred: 'Helbred',
  'helbredets-betydning': 'Hvad helbredet betyder for arbejde og uddannelse',
  forsoergelseshistorik: 'Hvad borgeren har levet af',
  'hidtidig-beskaeftigelsesindsats': 'Hidtidig beskæftigelsesindsats',
  'hidtidig-social-indsats': 'Hidtidig social indsats',
  'kommunens-erfaringer': 'Kommunens erfaringer med indsatsen',
  'borgerens-erfaringer': 'Borgerens egne erfaringer med indsatsen',
  'kommunens-aarsag': 'Hvorfor det ikke førte til arbejde: kommunens syn',
  'borgerens-aarsag': 'Hvorfor det ikke førte til arbejde: borgerens syn',
} as const

/** Afsnittene i indsatsdelen. */
export const INDSATSDEL_ORD = {
  'konkret-maal': 'Konkret mål for job eller uddannelse',
  'overordnet-maal': 'Overordnet mål',
  delmaal: 'Delmål',
  'delmaal-begrundet': 'Hvorfor netop de delmål',
  'konkrete-tilbud': 'Konkrete tilbud og indsatser',
  'maal-paa-kort-sigt': 'Mål på kort sigt',
  opfoelgning: 'Opfølgning',
  'behov-for-mentor': 'Behov for mentor',
  'mentors-rolle': 'Mentors rolle',
} as const
