import { type Afslag, foer, igen } from '../afslagsformer.ts'

/** Det, sagen kan have imod hvert skridt i en klage. En del af {@link AFSLAG_I_PRAKSIS}. */
export const KLAGENS_AFSLAG: Readonly<Record<string, readonly Afslag[]>> = {
  'modtag-klage': [foer('klagen kom før afgørelsen')],
  'forsink-klage': [
    foer('genvurderingen ventes færdig før beskeden', 'ventesAfsluttet', { ventesAfsluttet: '2025-09-30' }),
    foer('beskeden er før klagen'),
  ],
  'aendr-efter-klage': [
    igen('afgørelsen er ændret én gang'),
    foer('den ændres, før klagen kom'),
    ['klagen er ikke i sagen', 'før', { klage: 999 }, 'FINDES_IKKE_I_SAGEN', 'klage'],
    ['afgørelsen er ikke i sagen', 'før', { afgoerelse: 999 }, 'FINDES_IKKE_I_SAGEN', 'afgoerelse'],
    ['det, hun ikke får, er ikke skrevet', 'før', { ikkeImoedekommet: undefined }, 'FELT_MANGLER', 'ikkeImoedekommet'],
    ['helt medhold, og dog noget, hun ikke får', 'før', { medhold: 'helt' }, 'VAERDI_PASSER_IKKE', 'ikkeImoedekommet'],
    [
      'forløbet er det samme som før',
      'før',
      { forloeb: { efter: '112', starter: '2024-07-01', slutter: '2027-06-30' } },
      'VAERDI_PASSER_IKKE',
      'forloeb',
    ],
    [
      'et ophør, der ikke er klaget over',
      'før',
      { aendring: 'forloebet-fortsaetter' },
      'VAERDI_PASSER_IKKE',
      'aendring',
    ],
    ['en bevilling uden dage', 'før', { forloeb: undefined }, 'FELT_MANGLER', 'forloeb'],
  ],
  'genvurder-klage': [igen('klagen er genvurderet'), foer('den genvurderes, før den kom')],
  'fasthold-klage': [igen('klagen er fastholdt'), foer('den fastholdes, før den kom')],
  'send-klage': [igen('klagen er sendt')],
  'registrer-klageafgoerelse': [igen('Ankestyrelsen har afgjort den'), foer('den er afgjort, før den blev sendt')],
}
