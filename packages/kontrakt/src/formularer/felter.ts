/** De felter, formularerne har til fælles. */

export const JA_NEJ = { ja: 'Ja', nej: 'Nej' } as const

export const BEGRUNDELSE = {
  art: 'tekst',
  navn: 'Begrundelse',
  hjaelp: 'Et skøn uden begrundelse gælder ikke.',
} as const

export const ORD = { art: 'tekst', navn: 'Borgerens egne ord' } as const

export const KILDE = { art: 'linje', navn: 'Kilde', hjaelp: 'Hvor oplysningen kommer fra.' } as const

export const FRA = { art: 'dag', navn: 'Første dag' } as const
export const TIL = { art: 'dag', navn: 'Sidste dag' } as const

export const UDFALD = {
  ressourceforloeb: 'Ressourceforløb',
  fleksjob: 'Fleksjob',
  tilskud: 'Tilskud til selvstændigt erhvervsdrivende',
  foertidspension: 'Førtidspension',
  jobafklaringsindsats: 'Indsats i jobafklaringsforløb',
  'nyt-jobafklaringsforloeb': 'Nyt jobafklaringsforløb',
  'anden-indsats': 'Anden indsats',
  'indsatser-i-forloebet': 'Indsatser i forløbet',
} as const

export const AFGOERES_OM = {
  ressourceforloeb: 'Ressourceforløb',
  fleksjob: 'Fleksjob',
  tilskud: 'Tilskud til selvstændigt erhvervsdrivende',
  foertidspension: 'Førtidspension',
  jobafklaringsindsats: 'Indsats i jobafklaringsforløb',
  'nyt-jobafklaringsforloeb': 'Nyt jobafklaringsforløb',
  sygedagpenge: 'Sygedagpenge',
  genforelaeggelse: 'Genforelæggelse',
  revalidering: 'Revalidering',
  andet: 'Andet',
} as const

export const EFTER = {
  112: '§ 112: målgruppen for ressourceforløb',
  115: '§ 115: førtidspensionist under 40',
} as const
