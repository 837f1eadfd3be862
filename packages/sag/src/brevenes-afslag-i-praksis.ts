import { type Afslag, foer, igen, omvendt } from './afslagsformer.ts'

/** Det, sagen kan have imod breve, kopier og den, der repræsenterer borgeren. */
export const BREVENES_AFSLAG: Readonly<Record<string, readonly Afslag[]>> = {
  'send-brev': [
    igen('brevet er sendt'),
    ['brevet er om en afgørelse, der ikke er der', 'før', { handlerOm: 999 }, 'FINDES_IKKE_I_SAGEN', 'handlerOm'],
    ['ingen skal have brevet', 'før', { til: [] }, 'VAERDI_PASSER_IKKE', 'til'],
    foer('det er sendt, før det blev lagt i sagen'),
  ],
  'kvitter-brev': [
    igen('der er kvitteret'),
    foer('kvitteringen er fra før brevet'),
    ['afvist uden grund', 'før', { grund: undefined }, 'FELT_MANGLER', 'grund'],
  ],
  'registrer-repraesentant': [
    ['fuldmagten er i et dokument, der ikke er der', 'før', { dokument: 999 }, 'FINDES_IKKE_I_SAGEN', 'dokument'],
    ['en kopi uden et sted at sende den hen', 'før', { vej: undefined, by: undefined }, 'FELT_MANGLER', 'vej'],
    ['en by, men ingen vej', 'før', { vej: undefined, breve: 'gennem-borgeren' }, 'FELT_MANGLER', 'vej'],
    ['en dansk adresse uden postnummer', 'før', { postnummer: undefined }, 'VAERDI_PASSER_IKKE', 'postnummer'],
    omvendt('fuldmagten slutter, før den begynder', { til: '2026-04-01' }),
  ],
  'ophoer-repraesentation': [
    ['han repræsenterer ikke borgeren', 'før', { repraesentant: 999 }, 'FINDES_IKKE_I_SAGEN', 'repraesentant'],
    ['den samme sidste dag igen', 'igen', {}, 'UAENDRET'],
    foer('den ophører, før den begyndte', 'til', { til: '2026-04-30' }),
  ],
  'send-brevkopi': [
    igen('kopien er sendt'),
    ['kopien er af et brev, der ikke er der', 'før', { brevet: 999 }, 'FINDES_IKKE_I_SAGEN', 'brevet'],
    ['den er til en, der ikke er der', 'før', { repraesentant: 999 }, 'FINDES_IKKE_I_SAGEN', 'repraesentant'],
    foer('den er sendt, før den blev lagt i sagen'),
  ],
  'kvitter-brevkopi': [
    igen('der er kvitteret'),
    foer('kvitteringen er fra før kopien'),
    ['afvist uden grund', 'før', { svar: 'afvist' }, 'FELT_MANGLER', 'grund'],
  ],
  'undlad-brevkopi': [
    ['brevet er om noget, der ikke er der', 'før', { handlerOm: 999 }, 'FINDES_IKKE_I_SAGEN', 'handlerOm'],
    ['han repræsenterer ikke borgeren', 'før', { repraesentant: 999 }, 'FINDES_IKKE_I_SAGEN', 'repraesentant'],
  ],
}
