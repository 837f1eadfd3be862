/** Hvad en linje handler om. De første er registreret af mennesker; de fire sidste svarer loven. */
export const BILLEDARTER = [
  'sagen',
  'oplysning',
  'skoen',
  'oenske',
  'laesning',
  'indsats',
  'konklusion',
  'betingelse',
  'pligt',
  'dag',
] as const

export type Billedart = (typeof BILLEDARTER)[number]

/** Én ting i sagen i et øjeblik, skrevet på dansk. `art` og `id` er den samme ting i et andet øjeblik. */
export interface Billedlinje {
  readonly art: Billedart
  readonly id: string
  readonly navn: string
  readonly tekst: string
}
