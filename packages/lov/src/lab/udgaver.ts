import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import type { GaeldendeVersion } from '../motor/version.ts'

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
  /** Skrevet sammen; ressourceforløb står uændret. */
  lbk990: 'LBK 990/2014',
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

/** Dateret 12. september 2014; LBK 1342/2016 er udstedt i 2016, og er dagen ikke skaffet, regnes den fra nytår. */
const [LBK_990_FRA, LBK_1342_FRA] = [dato('2014-09-12'), dato('2017-01-01')]

/**
 * En regel i gamle § 68 a, som ikke skiftede ord, mens loven blev skrevet sammen to gange. Reglen er den samme fra
 * 1. januar 2013 til `indtil`; hver udgave af den citeres i den tekst, der gjaldt.
 */
export function uaendretSiden2013<T>(
  indtil: Dato,
  indhold: (h: (sted: Sted) => Hjemmel) => T,
): readonly GaeldendeVersion<T>[] {
  const version = (fra: Dato, til: Dato, udgave: string): GaeldendeVersion<T> => ({
    fra,
    indtil: til,
    kilde: 'lov 1380/2012',
    indhold: indhold(lab('68 a', udgave)),
  })
  return [
    version(dato('2013-01-01'), LBK_990_FRA, UDGAVE.lov1380),
    version(LBK_990_FRA, LBK_1342_FRA, UDGAVE.lbk990),
    version(LBK_1342_FRA, indtil, UDGAVE.lbk1342),
  ]
}
