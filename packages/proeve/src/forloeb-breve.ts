import { type Led, led } from './led.ts'

/** Et brev, der er sendt, kopien til den, der repræsenterer borgeren, og svarene. */
export const BREVENE: readonly Led[] = [
  led(
    (nr) => ({
      beslutning: 'registrer-repraesentant',
      navn: 'Ivar Bøgh',
      relation: 'bror',
      omfang: 'Hele sagen.',
      dokument: nr('dokument'),
      breve: 'kopi',
      vej: 'Engvej 9',
      postnummer: '8000',
      by: 'Skovholt',
      fra: '2026-05-01',
      den: '2026-05-11',
    }),
    'repraesentant',
  ),
  led((nr) => ({
    beslutning: 'undlad-brevkopi',
    brev: 'afgoerelse',
    handlerOm: nr('afgoerelse'),
    repraesentant: nr('repraesentant'),
    begrundelse: 'Han har fået brevet udleveret.',
    den: '2026-05-11',
  })),
  led((nr) => ({
    beslutning: 'ophoer-repraesentation',
    repraesentant: nr('repraesentant'),
    til: '2026-06-30',
    den: '2026-05-12',
  })),
  led(
    (nr) => ({
      beslutning: 'send-brev',
      brev: 'afgoerelse',
      handlerOm: nr('afgoerelse'),
      navn: 'Afgørelse: ressourceforløb',
      kanal: 'digital-post',
      dokument: nr('dokument'),
      til: ['borger'],
      egneOrd: { nu: 'Du hører fra os i næste uge.' },
      noegle: '0f3c1d52-8a9e-4f0e-9d6b-3c1f2a7b8d90',
      den: '2026-05-11',
    }),
    'brevet',
  ),
  led(
    (nr) => ({
      beslutning: 'send-brevkopi',
      brevet: nr('brevet'),
      repraesentant: nr('repraesentant'),
      til: 'Ivar Bøgh',
      dokument: nr('dokument'),
      noegle: '1f3c1d52-8a9e-4f0e-9d6b-3c1f2a7b8d91',
      den: '2026-05-11',
    }),
    'kopi',
  ),
  led((nr) => ({ beslutning: 'kvitter-brevkopi', kopi: nr('kopi'), svar: 'leveret', den: '2026-05-12' })),
  led((nr) => ({
    beslutning: 'kvitter-brev',
    brevet: nr('brevet'),
    svar: 'afvist',
    grund: 'Postkassen er lukket.',
    den: '2026-05-12',
  })),
]
