import type { TvivlLed } from '../motor/forklaring.ts'

/** Det uafklarede i reglerne om frister og klage. Begge læsninger regnes; et menneske vælger. */
export const TVIVL_PROCEDURE = {
  loerdag: {
    id: 'TVIVL-HVERDAG-LOERDAG',
    titel: 'Er lørdag en hverdag, når et brev antages fremme 6 hverdage efter afsendelsen?',
    A: 'Nej. Hverdage er mandag til fredag uden helligdage.',
    B: 'Ja. Kun søn- og helligdage springes over.',
    hvemBeslutter: 'faglig leder',
  },
  lukkedage: {
    id: 'TVIVL-FRIST-LUKKEDAGE',
    titel: 'Forlænges en frist, der udløber Grundlovsdag, 24. eller 31. december eller fredag efter Kristi himmelfart?',
    A: 'Nej. Kun lørdag, søndag og helligdage forlænger fristen til næste hverdag.',
    B: 'Ja. Også disse dage forlænger fristen til næste hverdag.',
    hvemBeslutter: 'faglig leder',
  },
} as const satisfies Record<string, TvivlLed>
