import { type Led, led } from './led.ts'

/** Det, loven spørger om ved siden af forløbet: henvendelser, samtykke, frister og sager om pension. */
export const FORHOLDENE: readonly Led[] = [
  led((nr) => ({
    beslutning: 'oplys-forhold',
    id: 'procedure.dokumenter.betydning',
    vaerdi: true,
    kilde: 'gennemgang af sagen',
    vedroerer: nr('dokument'),
    den: '2026-05-04',
  })),
  led((nr) => ({
    beslutning: 'traef-forholdsskoen',
    id: 'procedure.hoering.vaesentlig',
    svar: 'ja',
    begrundelse: 'Udtalelsen bar afgørelsen.',
    vedroerer: nr('hoering'),
    den: '2026-05-04',
  })),
  led({ beslutning: 'modtag-ansoegning', om: 'førtidspension', den: '2026-05-04' }),
  led({
    beslutning: 'begynd-indhentning',
    navn: 'Journal fra hospitalet',
    art: 'helbred-og-andet',
    den: '2026-05-05',
  }),
  led({ beslutning: 'modtag-henvendelse', navn: 'Spørgsmål om fleksjob', skriftlig: true, den: '2026-05-06' }),
  led({ beslutning: 'forlang-udsaettelse', ord: 'Jeg vil sige noget, før I afgør det.', den: '2026-05-07' }),
  led({ beslutning: 'anmod-om-aktindsigt', navn: 'Borgeren', den: '2026-05-08' }),
]
