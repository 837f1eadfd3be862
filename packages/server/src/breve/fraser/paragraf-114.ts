import type { Fraser } from './frase.ts'

/** LAB § 114 (tidligere § 68 a, stk. 3–9): længden, flere forløb og alder. Grænserne er ikke de samme i alle udgaver. */
export const FRASER_114: Fraser = {
  'LAB-114-1': {
    ja: 'Forløbet er så langt, som loven tillader.',
    nej: 'Forløbets længde er uden for det, loven tillader.',
  },
  'LAB-114-3-under-40': {
    ja: 'Du er under 40 år, eller du var det, da forløbet begyndte.',
    nej: 'Du var fyldt 40 år, da forløbet begyndte.',
  },
  'LAB-114-3-over-50-A': { ja: 'Du er over 50 år.', nej: 'Du er ikke over 50 år.' },
  'LAB-114-3-plads-A': {
    ja: 'Dine forløb varer højst 5 år i alt, mens du er mellem 40 og 50 år.',
    nej: 'Dine forløb vil vare mere end 5 år i alt, mens du er mellem 40 og 50 år.',
  },
  'LAB-114-3-oenske': {
    ja: 'Du ønsker selv mere end 5 år i alt.',
    nej: 'Du ønsker ikke mere end 5 år i alt.',
  },
  'LAB-114-4-foerste': {
    ja: 'Det er dit første ressourceforløb.',
    nej: 'Du har haft et ressourceforløb før.',
  },
  'LAB-114-4-over-A': { ja: 'Du er over 50 år.', nej: 'Du er ikke over 50 år.' },
  'LAB-114-4-oenske': { ja: 'Du ønsker selv et forløb mere.', nej: 'Du ønsker ikke et forløb mere.' },
  'LAB-114-4-pension': {
    ja: 'Dit forløb vil begynde, før du får folkepension.',
    nej: 'Dit forløb vil først begynde, når du får folkepension.',
  },
  'LAB-114-4-slut': {
    ja: 'Dit forløb er slut, før du får folkepension.',
    nej: 'Dit forløb er ikke slut, før du får folkepension.',
  },
}
