import type { TvivlLed } from '../motor/forklaring.ts'

/** Det, der er uafklaret om pligterne i et løbende forløb. Begge læsninger står her; et menneske vælger. */
export const FORLOEB_TVIVL = {
  koordinerendeEfterLukning: {
    id: 'TVIVL-KOORDINERENDE-EFTER-LUKNING',
    titel: 'Skal et løbende forløb stadig have en koordinerende sagsbehandler efter 1. februar 2026?',
    A: 'Ja. Det kapitel, der gælder uændret, bygger på, at den koordinerende sagsbehandler er der.',
    B: 'Nej. Pligten står i § 36, som ikke er en del af det bevarede kapitel, og den nye ordlyd er ikke skaffet.',
    hvemBeslutter: 'faglig leder',
  },
} as const satisfies Record<string, TvivlLed>
