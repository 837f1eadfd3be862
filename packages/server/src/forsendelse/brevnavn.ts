/** Hvad brevet hedder for den, der ikke må se, hvad der står i det: i postkassens liste og hos trykkeriet. */
export const BREVNAVN: Readonly<Record<string, string>> = {
  afgoerelse: 'Afgørelse i din sag',
  partshoering: 'Oplysninger, du kan udtale dig om',
  klagekvittering: 'Vi har modtaget din klage',
  indkaldelse: 'Indkaldelse til samtale',
  'efter-forloebet': 'Det, der skal ske efter dit forløb',
  ophoer: 'Afgørelse i din sag',
}
