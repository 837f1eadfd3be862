import type { TvivlLed } from '../motor/forklaring.ts'

const FAGLIG_LEDER = 'faglig leder'

/** Tvivl om planen. Begge læsninger står her; et menneske vælger. */
export const PLAN_TVIVL = {
  indsatsdelEfterLukning: {
    id: 'TVIVL-INDSATSDEL-EFTER-LUKNING',
    titel: 'Skal et løbende ressourceforløb stadig have en indsatsdel efter 31. januar 2026?',
    A: 'Ja. De tidligere regler følger forløbet, og indsatsdelen indberettes stadig (BEK 113/2026).',
    B: 'Nej. BEK 47/2026 § 5 nævner kun jobafklaringsforløb; tilbage er Min Plan.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  samletBeskrivelse: {
    id: 'TVIVL-SAMLET-BESKRIVELSE-DAG',
    titel: 'Har den samlede beskrivelse afløst den forberedende del fra 1. juli 2026?',
    A: 'Ja. Den nye LAB § 43 er trådt i kraft, og planens forberedende del er borte.',
    B: 'Nej. BEK 47/2026 bygger på teamet og den forberedende del og gælder stadig.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  kortereEndSeksMaaneder: {
    id: 'TVIVL-INDSATSDEL-TIL-FORLOEBETS-SLUT',
    titel: 'Må indsatsen fastlægges for mindre end seks måneder, når forløbet slutter inden?',
    A: 'Ja. Der er ingen indsats at fastlægge efter forløbets sidste dag.',
    B: 'Nej. Kun korte jobafklaringsforløb er undtaget; ressourceforløb nævnes ikke.',
    hvemBeslutter: FAGLIG_LEDER,
  },
} as const satisfies Record<string, TvivlLed>
