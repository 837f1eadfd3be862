import type { Sag } from '@fodfaeste/sag'

type Afgoerelse = Sag['afgoerelser'][number]

/** Det, der afgøres, som det hedder over for borgeren. */
export const UDFALDSNAVN: { readonly [K in Afgoerelse['om'] | NonNullable<Afgoerelse['udfald']>]: string } = {
  ressourceforloeb: 'ressourceforløb',
  fleksjob: 'fleksjob',
  tilskud: 'tilskud som selvstændig',
  foertidspension: 'førtidspension',
  jobafklaringsindsats: 'hjælp i et jobafklaringsforløb',
  'nyt-jobafklaringsforloeb': 'et nyt jobafklaringsforløb',
  'anden-indsats': 'anden hjælp',
  'indsatser-i-forloebet': 'hjælp i dit forløb',
  sygedagpenge: 'sygedagpenge',
  genforelaeggelse: 'at se på sagen igen',
  revalidering: 'revalidering',
  andet: 'andet',
}
