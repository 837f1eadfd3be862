import type { LovKode } from '@fodfaeste/grund'

/** En lovtekst som læst af sin fil: hovedet og paragrafferne i tekstens orden. Formatet står i docs/lovtekst.md. */
export interface Lovtekst {
  readonly titel: string
  /** Den officielle adresse i Lovtidende, fx https://www.retsinformation.dk/eli/lta/2024/280. */
  readonly eli: string
  readonly paragraffer: readonly ParagrafTekst[]
  readonly bemaerkninger: readonly Bemaerkning[]
}

/** En paragraf med lovens ord. Ophævet har ingen stykker. */
export interface ParagrafTekst {
  /** «112», «68 a» */
  readonly paragraf: string
  readonly ophaevet: boolean
  readonly stykker: readonly StykkeTekst[]
  /** Hvor i filen den begynder; 1 er den første linje. */
  readonly linje: number
  /** Loven, paragraffen hører til, når filen selv siger det («Lov: LAB»). */
  readonly lov?: LovKode
}

/** Et stykke: det, der står før opregningen, og opregningens numre, som altid løber fra 1. */
export interface StykkeTekst {
  readonly indledning: string
  readonly numre: readonly string[]
}

/** Noget i filen, den, der læser den ind, skal vide, men som ikke standser læsningen. */
export interface Bemaerkning {
  readonly linje: number
  readonly tekst: string
}

/** Noget i filen, der standser læsningen: hvor, hvad der står, hvorfor det ikke går, og hvad man gør. */
export interface Tekstfejl {
  readonly linje: number
  /** Begyndelsen af linjen, når det er linjen selv, der ikke kan læses. */
  readonly fundet?: string
  readonly grund: string
  readonly raad: string
}

/** Paragraffens ord i én streng med enkelte mellemrum: det, indeksets aftryk er regnet af. */
export function samletTekst({ ophaevet, stykker }: Pick<ParagrafTekst, 'ophaevet' | 'stykker'>): string {
  if (ophaevet) return '(Ophævet)'
  const dele = stykker.flatMap(({ indledning, numre }) => [indledning, ...numre])
  return dele.join(' ').replace(/\s+/g, ' ').trim()
}
