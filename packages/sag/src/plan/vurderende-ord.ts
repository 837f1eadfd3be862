/** Et ord, der i den forberedende del kan læses som en vurdering eller en indstilling. */
export interface VurderendeOrd {
  /** Formerne, med `|` imellem; hver er hele ord, `*` er resten af et ord. */
  readonly former: string
  /** Hvorfor det er værd at se på, og hvad der kan stå i stedet. */
  readonly hvorfor: string
}

const VURDERER = 'Det er en vurdering. Beskriv, hvad der er sket, eller skriv, hvem der har vurderet det og hvornår.'
const INDSTILLER = 'Det peger på, hvad der skal ske. Det er teamets indstilling og kommunens afgørelse, ikke denne del.'
const ARBEJDSEVNEN = 'Det er svaret på det, sagen handler om. Beskriv, hvad borgeren har prøvet, og hvordan det gik.'
const SPAAR = 'Det siger noget om fremtiden. Beskriv det, der er prøvet og set.'
const BORGEREN = 'Det dømmer borgeren. Beskriv, hvad der skete, og lad borgeren selv sige hvorfor.'
const SIKKERT = 'Det lyder afgjort. Skriv, hvad det bygger på: hvem har set hvad, og hvornår.'

/** Listen, der advares efter. Den er ikke lov: et menneske kan altid lade ordet stå og sige hvorfor. */
export const VURDERENDE_ORD: readonly VurderendeOrd[] = [
  { former: 'vurderer|vurderes|vurderet|vurdere|vurdering*|skønner|skønnes|skønnet', hvorfor: VURDERER },
  { former: 'anser|anses|konkluder*|konklusion*|bedømm*|bedømt', hvorfor: VURDERER },
  {
    former: 'indstiller|indstilles|indstillet|indstilling*|anbefal*|foreslår|foreslås|foreslået|tilråd*',
    hvorfor: INDSTILLER,
  },
  { former: 'bør|burde|skal bevilges|skal tilkendes|skal afslås|skal have bevilget', hvorfor: INDSTILLER },
  { former: 'berettiget til|i målgruppen|uden for målgruppen|opfylder betingelserne', hvorfor: INDSTILLER },
  {
    former: 'varigt nedsat|uarbejdsdygtig*|arbejdsevnen er|ingen arbejdsevne|fuld arbejdsevne|udtømt*|færdigafklaret',
    hvorfor: ARBEJDSEVNEN,
  },
  { former: 'realistisk*|urealistisk*|udsigtsløs*|formålsløs*|nytteløs*', hvorfor: SPAAR },
  { former: 'vil aldrig|vil ikke kunne|forventes|må forventes|må antages|formodes|formentlig', hvorfor: SPAAR },
  { former: 'umotiver*|uvillig*|doven*|passiv|samarbejder ikke|modvillig*|uengageret', hvorfor: BORGEREN },
  { former: 'påstår|påstås|angiveligt|undskyldning*|urimelig*', hvorfor: BORGEREN },
  { former: 'åbenbart|åbenlyst|tydeligvis|utvivlsomt|selvfølgelig|naturligvis|klart at', hvorfor: SIKKERT },
]

/** Et ord, der er fundet i en tekst, som det står der. */
export interface FundetOrd {
  readonly ord: string
  readonly hvorfor: string
}

const MOENSTRE = VURDERENDE_ORD.map(({ former, hvorfor }) => ({
  hvorfor,
  moenster: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${former.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}))

/** Ordene i teksten, hvert én gang, i den orden de står. Store og små bogstaver er det samme. */
export function vurderendeOrd(tekst: string): readonly FundetOrd[] {
  const fundne = MOENSTRE.flatMap(({ moenster, hvorfor }) =>
    [...tekst.matchAll(moenster)].map(({ 0: stod, index }) => ({ ord: somOrd(stod), hvorfor, index })),
  ).toSorted((a, b) => a.index - b.index)
  const hver = new Map(fundne.map(({ ord, hvorfor }) => [ord, { ord, hvorfor }]))
  return [...hver.values()]
}

/** Ordet, som det kendes igen: med små bogstaver og ét mellemrum. */
const somOrd = (stod: string): string => stod.toLocaleLowerCase('da').replaceAll(/\s+/g, ' ')
