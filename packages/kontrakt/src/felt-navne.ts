import type { DagId, JaNejId, OenskeEmne, SkoenId } from './fakta-id.ts'

/** Navn og spørgsmål til et felt i faktafilen, som en editor viser dem. */
// Et `type`, ikke et `interface`: zod tager metadata som en post med vilkårlige nøgler.
type FeltNavn = { readonly title: string; readonly description: string }

export const DAG_NAVNE: { readonly [K in DagId]: FeltNavn } = {
  bevilget: { title: 'Bevilget', description: 'Den dag, forløbet blev bevilget.' },
  starter: { title: 'Begynder', description: 'Forløbets første dag.' },
  'planlagt-slut': { title: 'Planlagt slut', description: 'Forløbets sidste dag efter bevillingen, til og med.' },
  afgoeres: { title: 'Afgøres', description: 'Den dag, sagen afgøres.' },
  'paaklaget-afgoerelse': {
    title: 'Den påklagede afgørelse',
    description: 'Ved klage, genvurdering og hjemvisning: dagen for den afgørelse, der efterprøves.',
  },
}

export const JA_NEJ_NAVNE: { readonly [K in JaNejId]: FeltNavn } = {
  'ikke-loest-gennem-anden-indsats': {
    title: 'Ikke løst gennem anden indsats',
    description: 'Har problemerne ikke kunnet løses gennem anden indsats? LAB § 112, stk. 1.',
  },
  'langvarig-offentlig-forsoergelse': {
    title: 'Længerevarende offentlig forsørgelse',
    description: 'Har borgeren fået offentlig forsørgelse i længere tid? LAB § 112, stk. 1, nr. 1.',
  },
  'tilbud-uden-oeget-tilknytning': {
    title: 'Tilbud uden øget tilknytning',
    description: 'Har borgeren deltaget i tilbud uden at komme tættere på arbejdsmarkedet? LAB § 112, stk. 1, nr. 2.',
  },
  'modtager-foertidspension': {
    title: 'Modtager førtidspension',
    description: 'Får borgeren førtidspension? LAB § 115.',
  },
}

export const SKOEN_NAVNE: { readonly [K in SkoenId]: FeltNavn } = {
  'komplekse-problemer': {
    title: 'Komplekse problemer',
    description: 'Har borgeren komplekse problemer ud over ledighed? LAB § 112, stk. 1.',
  },
  'helhedsorienteret-indsats': {
    title: 'Helhedsorienteret indsats',
    description: 'Kræver problemerne indsats fra flere sider på én gang? LAB § 112, stk. 1.',
  },
  'laengerevarende-indsats': {
    title: 'Længerevarende indsats først',
    description: 'Skal der en længere indsats til, før der kan sættes et beskæftigelsesmål? LAB § 112, stk. 1, nr. 3.',
  },
  udviklingsperspektiv: {
    title: 'Udviklingsperspektiv',
    description: 'Kan der peges på, at arbejdsevnen kan udvikles? LAB § 112, stk. 2.',
  },
  'arbejdsevnen-kan-ikke-forbedres': {
    title: 'Arbejdsevnen kan ikke forbedres',
    description:
      'Er det dokumenteret eller helt åbenbart, at et forløb ikke kan forbedre arbejdsevnen? LAB § 112, stk. 2.',
  },
  'aabenbart-formaalsloest': {
    title: 'Åbenbart formålsløst',
    description: 'Lovens ord før 1. juni 2018: er det åbenbart formålsløst at udvikle arbejdsevnen?',
  },
  'tilstraekkeligt-oplyst': {
    title: 'Tilstrækkeligt oplyst',
    description: 'Er sagen oplyst nok til at blive afgjort? Retssikkerhedsloven § 10.',
  },
  'alle-foranstaltninger-udtoemt': {
    title: 'Alle muligheder er udtømt',
    description: 'Kan ingen relevant foranstaltning forbedre arbejdsevnen? Da overgår sagen til førtidspension.',
  },
}

/** Ønskerne er en liste, så emnerne forklares samlet i feltets beskrivelse. */
export const OENSKE_NAVNE: { readonly [K in OenskeEmne]: string } = {
  'forloeb-taet-paa-pension': 'et forløb, selv om der er kort tid til folkepensionsalderen',
  'mere-end-fem-aar': 'mere end fem år i forløb i alt',
  'endnu-et-forloeb': 'endnu et forløb',
  'forloeb-som-pensionist': 'et forløb som førtidspensionist',
}
