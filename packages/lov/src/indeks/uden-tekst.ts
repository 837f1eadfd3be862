import type { Hjemmel } from '@fodfaeste/grund'

/** En udgave, indekset kun kender af navn. */
export type UdgaveUdenTekstId = 'lov 720/2014' | 'lov 1482/2014' | 'lov 553/2018' | 'lov 2189/2020' | 'lov 1657/2024'

/** Love, der omtales, men hvis tekst indekset ikke er talt af. */
export const UDGAVER_UDEN_TEKST: readonly UdgaveUdenTekstId[] = [
  'lov 720/2014',
  'lov 1482/2014',
  'lov 553/2018',
  'lov 2189/2020',
  'lov 1657/2024',
]

/** Et sted, der må citeres, selv om indekset ikke kan se efter, at det findes. Med grunden, så det kan læses og hentes. */
export interface UdenTekst {
  readonly hjemmel: Hjemmel
  readonly grund: string
}

/**
 * De eneste citater, der går uden om indekset. Et sted hører til her, når lovens ordlyd ikke er skaffet, og projektet
 * kender bestemmelsen fra en anden kilde. Et citat dækkes også, når det er nøjere end stedet (et pkt. i stykket).
 */
export const UDEN_TEKST: readonly UdenTekst[] = [
  {
    hjemmel: { lov: 'LAB', paragraf: '68 a', stk: 2, udgave: 'lov 553/2018' },
    grund:
      'Udviklingsperspektivet fra 1. juni 2018. Ændringslovens ordlyd er ikke skaffet; indholdet kendes fra Ankestyrelsens ' +
      'praksisnotater 2022 og 2023 og fra den videreførte LAB § 112, stk. 2 (lov 548/2019).',
  },
  {
    hjemmel: { lov: 'LSP', paragraf: '16', udgave: 'lov 553/2018' },
    grund:
      'Samme ændring fra 1. juni 2018 i førtidspension. Ordlyden findes i LBK 1123/2024, ændringsloven er ikke skaffet.',
  },
  {
    hjemmel: { lov: 'LSP', paragraf: '18', udgave: 'lov 553/2018' },
    grund:
      'Samme ændring fra 1. juni 2018 i førtidspension. Ordlyden findes i LBK 1123/2024, ændringsloven er ikke skaffet.',
  },
  {
    hjemmel: { lov: 'LAB', paragraf: '114', stk: 1, udgave: 'lov 2189/2020' },
    grund:
      'Sorgorlov regnes ikke med i varigheden. Loven er skrevet ind i LBK 701/2022; dens egen ordlyd og ikrafttrædelse er ' +
      'ikke skaffet.',
  },
  {
    hjemmel: { lov: 'LAB', paragraf: '109', udgave: 'lov 1657/2024' },
    grund: 'Rehabiliteringsteamet blev valgfrit i jobafklaring fra 1. januar 2025. Den nye ordlyd er ikke skaffet.',
  },
  {
    hjemmel: { lov: 'LOB', paragraf: '10', udgave: 'lov 1657/2024' },
    grund: 'Teamets sammensætning blev fleksibel fra 1. januar 2025. Den nye ordlyd er ikke skaffet.',
  },
  ...['9', '10', '11'].map((paragraf) => ({
    hjemmel: { lov: 'LOB', paragraf, udgave: 'lov 1482/2014' } as const,
    grund:
      'Teamets regler fra 5. januar 2015. Ordlyden er ikke skaffet; den er den samme i § 25 a (lov 1380/2012) før og i ' +
      'LBK 254/2024 efter på de punkter, der bruges.',
  })),
  {
    hjemmel: { lov: 'LAS', paragraf: '68 a', stk: 2, udgave: 'lov 1160/2021' },
    grund:
      'Nyt fradrag for lønindtægt fra 1. juli 2021. Ændringslovens § 3, nr. 1, er ikke skaffet; før og efter findes i ' +
      'LBK 241/2021 og LBK 1031/2023.',
  },
  {
    hjemmel: { lov: 'LOV', paragraf: '3', udgave: 'lov 1160/2021' },
    grund: 'Ændringslovens § 3 er nævnt i dens § 6, men ikke gengivet i praksisnotatet.',
  },
  {
    hjemmel: { lov: 'LSP', paragraf: '1 a', udgave: 'lov 703/2025' },
    grund:
      'Folkepensionsalder over 69 år. Kun lovens nye paragraffer i arbejdsskadelovene er skaffet; § 1 a i den nye ordlyd er ' +
      'ikke læst.',
  },
  {
    hjemmel: { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' },
    grund:
      'Overgangsreglen for løbende ressourceforløb. BEK 18/2026 § 3, stk. 2, henviser til den; dens egen ordlyd er ikke ' +
      'skaffet.',
  },
  {
    hjemmel: { lov: 'LOV', paragraf: '4', udgave: 'lov 1750/2025' },
    grund: 'Ændringerne i LAS fra 1. februar 2026. Læst hos lovguiden.dk; ordlyden er ikke skaffet.',
  },
]
