import type { TvivlLed } from '../motor/forklaring.ts'

/** Det uafklarede i reglerne om overgang til førtidspension. */
export const TVIVL_NABO = {
  teamEfterJuli2026: {
    id: 'TVIVL-PENSION-TEAM-JULI-2026',
    titel: 'Skal en pensionssag stadig forelægges rehabiliteringsteamet fra 1. juli 2026?',
    A: 'Ja. Kravet i § 18, stk. 2, gælder, til en ændret ordlyd er læst.',
    B: 'Nej. Teamet er ophørt, og kravet er faldet bort; i stedet laves en samlet beskrivelse.',
    hvemBeslutter: 'faglig leder',
  },
} as const satisfies Record<string, TvivlLed>
