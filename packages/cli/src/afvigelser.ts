import type { Overensstemmelse } from './afproev.ts'

/** En begrundet afvigelse fra `docs/afvigelser.md`. */
export interface Afvigelse {
  readonly nr: number
  readonly art: Exclude<Overensstemmelse, 'enig'>
  readonly grund: string
}

const AFSNIT = '## Praksis 2022'
const LINJE = /^- \*\*Sag (\d+)\*\* \((uoplyst|afviger)\): (.+)$/gm

/** Linjerne i afsnittet «Praksis 2022», én pr. sag. */
export function laesAfvigelser(markdown: string): readonly Afvigelse[] {
  const start = markdown.indexOf(`${AFSNIT}\n`)
  if (start === -1) return []
  const resten = markdown.slice(start + AFSNIT.length)
  const slut = resten.indexOf('\n## ')
  const afsnit = slut === -1 ? resten : resten.slice(0, slut)
  return [...afsnit.matchAll(LINJE)].map(([, nr, art, grund]) => ({
    nr: Number(nr),
    art: art === 'afviger' ? 'afviger' : 'uoplyst',
    grund: grund ?? '',
  }))
}

/** Sager uden begrundelse, begrundelser uden sag, og begrundelser for noget andet, end der sker. */
export function uoverensstemmelser(
  sager: readonly { readonly nr: number; readonly stemmer: Overensstemmelse }[],
  afvigelser: readonly Afvigelse[],
): readonly string[] {
  const uenige = sager.filter(({ stemmer }) => stemmer !== 'enig')
  const uden = uenige
    .filter(({ nr, stemmer }) => !afvigelser.some((a) => a.nr === nr && a.art === stemmer))
    .map(({ nr, stemmer }) => `Sag ${nr} er «${stemmer}» uden en begrundet linje i docs/afvigelser.md.`)
  const tomme = afvigelser
    .filter((a) => !uenige.some(({ nr, stemmer }) => nr === a.nr && stemmer === a.art))
    .map((a) => `docs/afvigelser.md begrunder, at sag ${a.nr} er «${a.art}», men det er den ikke.`)
  const gange = afvigelser.filter((a, nr) => afvigelser.findIndex((b) => b.nr === a.nr) !== nr)
  return [...uden, ...tomme, ...gange.map((a) => `docs/afvigelser.md har sag ${a.nr} to gange.`)]
}
