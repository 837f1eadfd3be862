import { type Led, led } from './led.ts'

/** Et brev, der er sendt, og kanalens svar. */
export const BREVENE: readonly Led[] = [
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
  led((nr) => ({
    beslutning: 'kvitter-brev',
    brevet: nr('brevet'),
    svar: 'afvist',
    grund: 'Postkassen er lukket.',
    den: '2026-05-12',
  })),
]
