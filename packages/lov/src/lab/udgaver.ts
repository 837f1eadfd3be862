import type { Hjemmel } from '@fodfaeste/grund'

/** Resten af en hjemmel, når lov, paragraf og udgave ligger fast. */
export type Sted = Omit<Hjemmel, 'lov' | 'paragraf' | 'udgave'>

/** Gør en paragraf i en udgave af LAB til en hjemmel: `lab('112', 'LBK 280/2024')({ stk: 3 })`. */
export function lab(paragraf: string, udgave: string): (sted: Sted) => Hjemmel {
  return (sted) => ({ lov: 'LAB', paragraf, udgave, ...sted })
}

/** De udgaver, kapitlet om ressourceforløb har haft, med de dage de gælder i reglerne her. */
export const UDGAVE = {
  /** Ordningen indføres 1. januar 2013, gamle §§ 68 a–68 c. */
  lov1380: 'lov 1380/2012',
  /** Folkepensionsalderen som ydergrænse er med her. */
  lbk1342: 'LBK 1342/2016',
  /** Udviklingsperspektivet, 1. juni 2018. */
  lov553: 'lov 553/2018',
  /** Ny lov, nye paragraffer, 1. januar 2020. */
  lov548: 'lov 548/2019',
  /** Med lov 1160/2021 indarbejdet, 1. januar 2022. */
  lbk701: 'LBK 701/2022',
  /** Den tekst, de løbende forløb er frosset under. */
  lbk280: 'LBK 280/2024',
} as const
