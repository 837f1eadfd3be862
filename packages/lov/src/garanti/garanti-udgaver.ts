import { type Dato, type Hjemmel, dato } from '@fodfaeste/grund'
import { type Sted, UDGAVE } from '../lab/udgaver.ts'
import type { Version } from '../motor/version.ts'
import { LUKKET_FRA } from '../overgang/skaeringsdage.ts'
import { GARANTI_FRA } from './garanti-ur.ts'

/** De tekster, garantien hviler på i en periode: loven og den bekendtgørelse, der tæller. */
export interface GarantiTekst {
  readonly lab: string
  readonly bek: string
}

const TEKSTER: readonly { readonly fra: Dato; readonly indtil: Dato; readonly tekst: GarantiTekst }[] = [
  { fra: GARANTI_FRA, indtil: dato('2024-03-01'), tekst: { lab: UDGAVE.lbk701, bek: 'BEK 2408/2021' } },
  { fra: dato('2024-03-01'), indtil: dato('2025-01-01'), tekst: { lab: UDGAVE.lbk280, bek: 'BEK 2408/2021' } },
  { fra: dato('2025-01-01'), indtil: LUKKET_FRA, tekst: { lab: UDGAVE.lbk280, bek: 'BEK 1708/2024' } },
]

const KILDE = 'lov 1160/2021 § 1, nr. 2'

/** En regels udgaver, én pr. sæt af tekster. Ordene i §§ 17–19 er de samme i begge bekendtgørelser; henvisningen er ikke. */
export function garantiVersioner<T>(byg: (tekst: GarantiTekst) => T): readonly Version<T>[] {
  return [
    { fra: dato('0001-01-01'), indtil: GARANTI_FRA, kilde: KILDE, fravaer: 'endnu-ikke' },
    ...TEKSTER.map(({ fra, indtil, tekst }) => ({ fra, indtil, kilde: KILDE, indhold: byg(tekst) })),
    { fra: LUKKET_FRA, kilde: 'lov 1750/2025 og BEK 47/2026 § 16, stk. 2', fravaer: 'ikke-laengere' },
  ]
}

/** Et sted i § 113. */
export function paragraf113({ lab }: GarantiTekst, sted: Sted): Hjemmel {
  return { lov: 'LAB', paragraf: '113', udgave: lab, ...sted }
}

/** Et sted i den bekendtgørelse, der tæller. */
export function bekendtgoerelse({ bek }: GarantiTekst, paragraf: string, sted: Sted): Hjemmel {
  return { lov: 'BEK', paragraf, udgave: bek, ...sted }
}
