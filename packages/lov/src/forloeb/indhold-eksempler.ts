import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Indholdsart } from './indhold-af-forloebet.ts'

const indholdssager = eksempelsager<{ readonly om: Indholdsart['id'] }>()

/** LAB § 113, stk. 1: nævner loven det som noget, et forløb kan bestå af? */
export const EKSEMPLER_113_1 = indholdssager(() => ({
  'Borgeren vil i virksomhedspraktik, 2018': { om: 'tilbud', paa: '2018-06-01' },
  'Borgeren vil i virksomhedspraktik, 2023': { om: 'tilbud', paa: '2023-06-01' },
  'Borgeren er ikke klar til et tilbud og skal først stabiliseres': {
    om: 'stabiliserende-indsats',
    paa: '2023-06-01',
  },
  'Borgeren får hjælp efter serviceloven': { om: 'anden-lovgivning', paa: '2023-06-01' },
  'Borgeren har brug for en mentor, dagen før LBK 990/2014': { om: 'mentorstoette', paa: '2014-09-11' },
  'Borgeren har brug for en mentor, fra LBK 990/2014': { om: 'mentorstoette', paa: '2014-09-12' },
  'Borgeren har brug for en mentor, fra 2020': { om: 'mentorstoette', paa: '2020-01-01' },
  'En mentor i et nyt forløb, efter lukningen': { om: 'mentorstoette', paa: '2026-02-01' },
}))
