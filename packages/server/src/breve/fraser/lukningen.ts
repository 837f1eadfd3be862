import type { Fraser } from './frase.ts'

/** Lov 1750/2025 § 21, stk. 8, og BEK 58/2026: ingen nye forløb efter 31. januar 2026. Og RSL § 10: sagen skal være oplyst. */
export const FRASER_LUKNING: Fraser = {
  'LOV-1750-21-8-dag': {
    ja: 'Din sag er fra før, der blev lukket for nye forløb.',
    nej: 'Kommuner kan kun give nye ressourceforløb til og med 31. januar 2026.',
  },
  'LOV-1750-21-8-paaklaget': { ja: 'Du har klaget over noget, vi afgjorde, før der blev lukket for nye forløb.' },
  // Den valgte læsning og dens begrundelse står for sig selv i brevet.
  'LOV-1750-21-8-hjemvist-A': {},
  'LOV-1750-21-8-hjemvist-B': {},
  'LOV-1750-21-8-start-A': {},
  'LOV-1750-21-8-start-B': {},
  'LOV-1750-21-8-start-dag': {},
  'RSL-10': {
    ja: 'Vi mener, at vi ved nok til at afgøre din sag.',
    nej: 'Vi ved ikke nok til at afgøre din sag.',
  },
}
