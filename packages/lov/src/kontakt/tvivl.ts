import type { TvivlLed } from '../motor/forklaring.ts'

const FAGLIG_LEDER = 'faglig leder'

/** Tvivl om kontakten. Begge læsninger står her; et menneske vælger. */
export const KONTAKT_TVIVL = {
  tolvMaaneder: {
    id: 'TVIVL-SEKS-SAMTALER-VINDUE',
    titel: 'Hvordan regnes «12 kalendermåneder» i reglen om seks samtaler (indtil 2020)?',
    A: 'Tolv måneder fra overgangen til ydelsen, og så de næste tolv.',
    B: 'Tolv hele kalendermåneder, fra den første i en måned, borgeren har haft ydelsen fra begyndelsen af.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  overgang2020: {
    id: 'TVIVL-SAMTALER-OVERGANG-2020',
    titel: 'Gælder de fire samtaler for den, der kom på ydelsen før 2020 og var under seks måneder henne?',
    A: 'Ja. De seks måneder regnes fra overgangen, også den del der ligger før 1. januar 2020.',
    B: 'Nej. Kravet om fire samtaler gælder perioder, der er begyndt fra 1. januar 2020.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  standby: {
    id: 'TVIVL-STANDBY-OG-SAMTALER',
    titel: 'Skal der holdes fire samtaler, når kontakten en tid foregår uden borgeren?',
    A: 'Ja. Loven trækker ikke standby fra de seks måneder.',
    B: 'Nej. Kontaktforløbet foregår da lovligt uden samtaler, og antallet kan ikke kræves.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  efterJuli2026: {
    id: 'TVIVL-SAMTALER-EFTER-JULI-2026',
    titel: 'Gælder reglerne om samtaler for løbende ressourceforløb efter 1. juli 2026?',
    A: 'Ja. De tidligere regler følger forløbet.',
    B: 'Nej. Den nye § 32 a giver ret til samtaler til andre målgrupper og nævner ikke ressourceforløb.',
    hvemBeslutter: FAGLIG_LEDER,
  },
} as const satisfies Record<string, TvivlLed>
