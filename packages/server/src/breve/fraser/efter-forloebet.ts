import type { Fraser } from './frase.ts'

/** LAB § 113, stk. 4 (tidligere § 68 a, stk. 7): beslutningen om, hvad der skal ske efter forløbet. */
export const FRASER_EFTER_FORLOEBET: Fraser = {
  'LAB-113-4-forloeb': {
    ja: 'Du er i et ressourceforløb.',
    nej: 'Du er ikke begyndt på et ressourceforløb.',
  },
  // Hvilken paragraf forløbet er givet efter, siger borgeren intet nyt; den valgte læsning står for sig selv.
  'LAB-113-4-slags-112': {},
  'LAB-113-4-slags-115-A': {},
  'LAB-113-4-slags-115-B': {},
  'LAB-113-4-besluttet': {
    ja: 'Vi skal sige, hvad der skal ske bagefter, før forløbet er slut.',
    nej: 'Vi skulle have sagt, hvad der skal ske bagefter, før forløbet var slut.',
  },
  'LAB-113-4-ny-forberedende-del': {
    ja: 'Vi har lavet en ny plan sammen med dig.',
    nej: 'Vi har ikke lavet en ny plan sammen med dig.',
  },
  'LAB-113-4-team-hoert': {
    ja: 'Teamet har set på, om du skal have et forløb mere.',
    nej: 'Teamet har ikke set på, om du skal have et forløb mere.',
  },
}
