import type { TvivlLed } from '../motor/forklaring.ts'

const FAGLIG_LEDER = 'faglig leder'

/** Tvivl om teamet. Begge læsninger står her; et menneske vælger. */
export const TEAM_TVIVL = {
  sammensaetning2025: {
    id: 'TVIVL-TEAM-SAMMENSAETNING-2025',
    titel: 'Hvem skal sidde i teamet fra 1. januar 2025?',
    A: 'De samme som før: job, sundhed, social, region og undervisning, når den er påkrævet.',
    B: 'Sammensætningen er fleksibel: kun de områder, sagen har brug for, og det vurderer kommunen.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  teamEfterJuli2026: {
    id: 'TVIVL-TEAM-EFTER-JULI-2026',
    titel: 'Er rehabiliteringsteamet ophørt fra 1. juli 2026?',
    A: 'Ja. Kravet om et team er ophævet, og ingen sag skal forelægges, heller ikke en sag om førtidspension.',
    B: 'Nej. Ophævelsens dag er ikke læst i loven, og BEK 47/2026 bygger stadig på teamet.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  pensionUdenTeamFoer2021: {
    id: 'TVIVL-PENSION-UDEN-TEAM-FOER-2021',
    titel: 'Kunne en sag om førtidspension behandles uden teamet før 2021?',
    A: 'Nej. I 2013 havde LSP § 18, stk. 2, ingen undtagelse, og § 17, stk. 3, handlede om seniorførtidspension.',
    B: 'Ja. Undtagelserne kom ind, før BEK 2236/2020 henviste til dem.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  raadgivningFra: {
    id: 'TVIVL-LOB-15-A-FRA',
    titel: 'Er pligten til rådgivning fra sundhedskoordinatoren uden for teamet trådt i kraft?',
    A: 'Ja, fra 1. juli 2026 sammen med det andet trin.',
    B: 'Nej. Ikrafttrædelsen er ikke læst.',
    hvemBeslutter: FAGLIG_LEDER,
  },
} as const satisfies Record<string, TvivlLed>
