import { type Led, afKollega, led } from './led.ts'

/** Afgørelsen i forløbet. */
export const AFGOERELSEN = {
  om: 'ressourceforloeb',
  resultat: 'givet',
  udfald: 'ressourceforloeb',
  form: 'skriftlig',
  begrundelse: 'Der er et udviklingsperspektiv.',
  forloeb: { efter: '112', starter: '2024-07-01', slutter: '2027-06-30' },
} as const

const forelaeg = (den: string, som: string, bemaerkning: string): Led =>
  afKollega(
    led(
      {
        beslutning: 'forelaeg-afgoerelse',
        udkast: { beslutning: 'traef-afgoerelse', felter: AFGOERELSEN },
        bemaerkning,
        den,
      },
      som,
    ),
  )

/** Udkastet kommer tilbage én gang, ligger for længe én gang og bliver så godkendt. */
export const GODKENDELSEN: readonly Led[] = [
  forelaeg('2024-06-11', 'udkast-1', 'Første udkast.'),
  led((nr) => ({
    beslutning: 'returner-afgoerelse',
    forelaeggelse: nr('udkast-1'),
    aarsag: 'begrundelse',
    besked: 'Skriv, hvad praktikken viste.',
    den: '2024-06-12',
  })),
  forelaeg('2024-06-13', 'udkast-2', 'Praktikken er skrevet ind.'),
  led((nr) => ({
    beslutning: 'undlad-godkendelse',
    forelaeggelse: nr('udkast-2'),
    begrundelse: 'Alle andre er på kursus, og borgeren venter.',
    den: '2024-06-14',
  })),
  forelaeg('2024-06-17', 'udkast-3', 'Det kunne vente alligevel.'),
  led((nr) => ({ beslutning: 'godkend-afgoerelse', forelaeggelse: nr('udkast-3'), den: '2024-06-18' })),
]
