/** De roller, en person kan have i sin kommune. En person kan have flere. */
export const ROLLER = [
  'koordinerende-sagsbehandler',
  'teammedlem',
  'moedeleder',
  'sundhedskoordinator',
  'ydelse',
  'klage',
  'leder',
  'jobformidler',
  'borger',
  'partsrepraesentant',
  'administrator',
  'revision',
] as const

export type Rolle = (typeof ROLLER)[number]

/** Rollen, som skærmen skriver den. */
export const ROLLE_NAVN: { readonly [R in Rolle]: string } = {
  'koordinerende-sagsbehandler': 'Koordinerende sagsbehandler',
  teammedlem: 'Medlem af rehabiliteringsteamet',
  moedeleder: 'Mødeleder',
  sundhedskoordinator: 'Sundhedskoordinator',
  ydelse: 'Ydelsesmedarbejder',
  klage: 'Klagesagsbehandler',
  leder: 'Faglig leder',
  jobformidler: 'Personlig jobformidler',
  borger: 'Borger',
  partsrepraesentant: 'Partsrepræsentant',
  administrator: 'Administrator',
  revision: 'Revision',
}

/** En rolle fra et andet system, som vi ikke kender, er ingen rolle. */
export function erRolle(tekst: string): tekst is Rolle {
  return (ROLLER as readonly string[]).includes(tekst)
}
