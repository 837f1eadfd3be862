import { skrevet, type Blok } from '../blok.ts'
import { rsl } from '../hjemler.ts'
import { tekst } from '../motor/brev.ts'
import type { Slutgrundlag } from '../slutgrundlag.ts'
import { egneOrd, samlet } from './egne-ord.ts'

const YDELSE = {
  id: 'ydelse',
  navn: 'Det, borgeren skal leve af bagefter',
  vejledning:
    'Ydelsen regnes ikke her. Skriv kun det, ydelseskontoret har sagt, eller navn og telefon på den, borgeren kan spørge. Er feltet tomt, siger brevet, at borgeren kan spørge jer.',
  kraeves: false,
} as const

/** Hvad der sker nu, og hvem borgeren kan spørge om ydelsen. Begge dele skriver et menneske; intet af det regnes. */
export const EFTER_FORLOEBET: Blok<Slutgrundlag> = {
  id: 'efter-forloebet',
  overskrift: 'Det sker der nu',
  hjemmel: [{ lov: 'LAB', paragraf: '113', stk: 4, udgave: 'LBK 280/2024' }, rsl({ paragraf: '5' })],
  skriv: ({ egneOrd: ord }) =>
    samlet(
      egneOrd(ord, {
        id: 'nu',
        navn: 'Det næste, der sker',
        vejledning: 'Skriv, hvad borgeren skal til, fra hvilken dag, hvem der ringer, og hvornår.',
        kraeves: true,
      }),
      egneOrd(ord, YDELSE),
      {
        stykker:
          skrevet(ord, YDELSE.id) === ''
            ? [tekst('Dette brev siger ikke, hvilke penge du kan få nu. Spørg os, så finder vi den rette at tale med.')]
            : [],
      },
    ),
}
