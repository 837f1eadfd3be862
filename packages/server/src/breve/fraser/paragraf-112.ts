import type { Fraser } from './frase.ts'

/** LAB § 112 (tidligere § 68 a): målgruppen, og om et forløb er relevant. */
export const FRASER_112: Fraser = {
  'LAB-112-1-komplekse': {
    ja: 'Du har flere problemer på én gang, og de handler om mere end at mangle et job.',
    nej: 'Vi mener ikke, at du har flere problemer på én gang ud over at mangle et job.',
  },
  'LAB-112-1-ikke-loest': {
    ja: 'Den hjælp, du har fået før, har ikke løst problemerne.',
    nej: 'Den almindelige hjælp kan løse problemerne.',
  },
  'LAB-112-1-helhed': {
    ja: 'Du har brug for, at hjælp til arbejde går hånd i hånd med social hjælp eller hjælp til dit helbred.',
    nej: 'Du har ikke brug for, at hjælp til arbejde går sammen med social hjælp eller hjælp til dit helbred.',
  },
  'LAB-112-1-nr-1': {
    ja: 'Du har fået hjælp til at forsørge dig i lang tid.',
    nej: 'Du har ikke fået hjælp til at forsørge dig i lang tid.',
  },
  'LAB-112-1-nr-2': {
    ja: 'Du har været i tilbud før, uden at du er kommet tættere på et job.',
    nej: 'Du har ikke været i tilbud, der ikke bragte dig tættere på et job.',
  },
  'LAB-112-1-nr-3': {
    ja: 'Du har brug for længere tid, før vi kan sætte et mål om et bestemt job.',
    nej: 'Du har ikke brug for længere tid, før vi kan sætte et mål om et bestemt job.',
  },
  'LAB-112-2-pkt-1': {
    ja: 'Vi kan pege på, at du kan få det bedre med at arbejde i løbet af et forløb.',
    nej: 'Vi kan ikke pege på, at du kan komme til at arbejde mere efter et forløb.',
  },
  'LAB-112-2-pkt-2': {
    ja: 'Det er klart, at et forløb ikke kan hjælpe dig til at arbejde mere.',
    nej: 'Det er ikke klart, at et forløb ikke kan hjælpe dig til at arbejde mere.',
  },
  'LAB-112-2-formaalsloest': {
    ja: 'Din sygdom gør det helt klart, at et forløb ikke kan hjælpe dig til at arbejde mere.',
    nej: 'Et forløb kan godt hjælpe dig til at arbejde mere.',
  },
  'LAB-112-3-A': {
    ja: 'Du har mindst 6 år til din folkepension.',
    nej: 'Du har under 6 år til din folkepension.',
  },
  'LAB-112-3-oenske': { ja: 'Du ønsker selv forløbet.', nej: 'Du ønsker ikke forløbet.' },
}
