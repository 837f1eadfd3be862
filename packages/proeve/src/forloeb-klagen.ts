import { type Led, led } from './led.ts'

/** En klage til, som kommunen selv giver delvist ret i: forløbet bliver kortere. */
export const KLAGEN: readonly Led[] = [
  led(
    (nr) => ({
      beslutning: 'modtag-klage',
      klager: 'borgeren',
      afgoerelse: nr('afgoerelse'),
      ord: 'Jeg vil ikke gå i forløb i to år til.',
      den: '2026-05-06',
    }),
    'klagen',
  ),
  led(
    (nr) => ({
      beslutning: 'aendr-efter-klage',
      klage: nr('klagen'),
      afgoerelse: nr('afgoerelse'),
      medhold: 'delvist',
      genvurdering: 'Målet i planen kan nås på kortere tid, end vi regnede med.',
      svarPaaKlagen: 'Tiden er sat ned. Målet er stadig et arbejde, du kan holde til.',
      nytSiden: 'Praktikken gik bedre end ventet.',
      ikkeImoedekommet: 'Forløbet ophører ikke med det samme.',
      oensket: false,
      ikkeTilSkade: 'Du har selv bedt om et kortere forløb.',
      aendring: 'bevilling',
      begrundelse: 'Praktikken viste, at timerne kan sættes op hurtigere.',
      forloeb: { efter: '112', starter: '2024-07-01', slutter: '2027-03-31' },
      den: '2026-05-08',
    }),
    'den-nye',
  ),
  led((nr) => ({
    beslutning: 'meddel-afgoerelse',
    afgoerelse: nr('den-nye'),
    maade: 'digital-post',
    den: '2026-05-09',
  })),
]
