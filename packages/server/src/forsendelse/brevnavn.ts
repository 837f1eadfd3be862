/** Hvad brevet hedder for den, der ikke må se, hvad der står i det: i postkassens liste og hos trykkeriet. */
const BREVNAVN: Readonly<Record<string, string>> = {
  afgoerelse: 'Afgørelse i din sag',
  partshoering: 'Oplysninger, du kan udtale dig om',
  klagekvittering: 'Vi har modtaget din klage',
  indkaldelse: 'Indkaldelse til samtale eller møde',
  'efter-forloebet': 'Det, der skal ske efter dit forløb',
  ophoer: 'Afgørelse i din sag',
}

const KOPI = 'kopi-'

/** Brevets navn; «Kopi: …», når det er kopien til en partsrepræsentant. */
export function brevnavn(brev: string): string {
  if (brev.startsWith(KOPI)) return `Kopi: ${brevnavn(brev.slice(KOPI.length))}`
  return BREVNAVN[brev] ?? 'Brev i din sag'
}
