/** Punkterne i teamets indstilling, som de hedder på skærmen. */
export const INDSTILLINGEN_ORD = {
  'beskaeftigelsesmaessige-forhold': 'De beskæftigelsesmæssige forhold, der er lagt vægt på',
  'sociale-forhold': 'De sociale forhold, der er lagt vægt på',
  'helbredsmaessige-forhold': 'De helbredsmæssige forhold, der er lagt vægt på',
  'forudsaetninger-og-behov': 'Borgerens forudsætninger og behov',
  'behov-for-kombination': 'Behovet for at kombinere indsatser',
  'overordnet-maal': 'Det overordnede mål',
  indsatser: 'Indsatserne',
  'opfoelgning-og-mentor': 'Opfølgning og mentor',
  'vil-se-sagen-igen': 'Om teamet vil se sagen igen',
  'ikke-parallelt-er-sagt': 'At indsatserne ikke kan køre samtidig',
  afklaret: 'At arbejdsevnen er afklaret',
  'ikke-ordinaere-vilkaar': 'Hvorfor arbejde på ordinære vilkår ikke er muligt',
  'typer-af-fleksjob': 'Hvilke slags fleksjob',
  hensyn: 'Hensyn, arbejdet skal tage',
  'udvikling-inden-for-rimelig-tid': 'Udvikling inden for rimelig tid',
  'varigt-nedsat': 'At arbejdsevnen er varigt nedsat',
  'ikke-til-selvforsoergelse': 'At borgeren ikke kan forsørge sig selv',
  'anden-indsats': 'Den anden indsats',
  'oevrig-stoette': 'Øvrig støtte',
  'varigt-nedsat-i-virksomheden': 'At arbejdsevnen er varigt nedsat i virksomheden',
  'fortsat-uarbejdsdygtig': 'At borgeren fortsat er uarbejdsdygtig',
  'aarsag-droeftet': 'At årsagen er drøftet med borgeren',
} as const

/** Dem, der kan være med på mødet i teamet. */
export const DELTAGERE_ORD = {
  beskaeftigelse: 'Beskæftigelsesområdet',
  sundhed: 'Sundhedsområdet',
  social: 'Socialområdet',
  sundhedskoordinator: 'Sundhedskoordinatoren',
  undervisning: 'Undervisningsområdet',
  borger: 'Borgeren',
  sagsbehandler: 'Sagsbehandleren',
} as const

/** Hvorfor teamet har sagen. */
export const BEHANDLINGSART_ORD = {
  behandling: 'Behandling',
  revurdering: 'Ny vurdering',
  genforelaeggelse: 'Genforelæggelse',
} as const
