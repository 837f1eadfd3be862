import { type Dato, dato, plusMaaneder } from '@fodfaeste/grund'
import { type Regel, indholdPaa } from '../motor/version.ts'

/** Folkepensionsalderen i måneder for dem, der er født fra og med `foedtFra`. 65½ år er 786 måneder. */
export interface PensionstabelRaekke {
  readonly foedtFra: Dato
  readonly alderMaaneder: number
  readonly nr: number
}

/** Rækkerne, yngste først. */
export interface Pensionstabel {
  readonly udgave: string
  readonly raekker: readonly PensionstabelRaekke[]
  /** Det, der ikke er efterprøvet ved tabellen. */
  readonly forbehold?: string
}

const FRA_BEGYNDELSEN = dato('1800-01-01')

/** Fødte til og med 31. december 1962: ens i alle udgaver, vi har set. */
const TIL_OG_MED_1962: readonly PensionstabelRaekke[] = [
  { foedtFra: dato('1955-07-01'), alderMaaneder: 67 * 12, nr: 5 },
  { foedtFra: dato('1955-01-01'), alderMaaneder: 66 * 12 + 6, nr: 4 },
  { foedtFra: dato('1954-07-01'), alderMaaneder: 66 * 12, nr: 3 },
  { foedtFra: dato('1954-01-01'), alderMaaneder: 65 * 12 + 6, nr: 2 },
  { foedtFra: FRA_BEGYNDELSEN, alderMaaneder: 65 * 12, nr: 1 },
]

const TIL_OG_MED_1970: readonly PensionstabelRaekke[] = [
  { foedtFra: dato('1967-01-01'), alderMaaneder: 69 * 12, nr: 7 },
  { foedtFra: dato('1963-01-01'), alderMaaneder: 68 * 12, nr: 6 },
  ...TIL_OG_MED_1962,
]

/**
 * LSP § 1 a: folkepensionsalderen efter fødselsdag.
 *
 * Udgaven vælges efter den dag, der træffes afgørelse: før sommeren 2025 havde en person født i 1975
 * en folkepensionsalder på 69 år, siden 70.
 */
export const LSP_1A: Regel<Pensionstabel> = {
  id: 'LSP-1a',
  navn: 'Folkepensionsalderen',
  versioner: [
    {
      fra: dato('0001-01-01'),
      indtil: dato('2025-06-20'),
      kilde: 'LBK 1123/2024',
      indhold: {
        udgave: 'LBK 1123/2024',
        raekker: TIL_OG_MED_1970,
        forbehold:
          'Tabellen er læst i LBK 1123/2024. Hvornår 68 og 69 år for fødte efter 1962 blev fastsat, er ikke efterprøvet; ' +
          'for afgørelser før den udgave kan alderen for dem have været lavere.',
      },
    },
    {
      fra: dato('2025-06-20'),
      kilde: 'lov 703/2025',
      indhold: {
        udgave: 'lov 703/2025',
        raekker: [{ foedtFra: dato('1971-01-01'), alderMaaneder: 70 * 12, nr: 8 }, ...TIL_OG_MED_1970],
        forbehold:
          '70 år for fødte efter 1970 følger af lov 703 af 20. juni 2025. Ordlyden af tabellen og lovens nøjagtige ' +
          'ikrafttrædelsesdag er ikke efterprøvet; her regnes fra lovens dato.',
      },
    },
  ],
}

/** Tabellen på afgørelsens dag. */
export function pensionstabelPaa(dag: Dato): Pensionstabel {
  const tabel = indholdPaa(LSP_1A, dag)
  if (tabel === undefined) throw new Error('LSP-1a has no table')
  return tabel
}

/** Rækken, der rammer fødselsdagen. */
export function pensionsraekke(tabel: Pensionstabel, foedt: Dato): PensionstabelRaekke {
  for (const raekke of tabel.raekker) if (foedt >= raekke.foedtFra) return raekke
  throw new Error('The pension table has no row for the birth date')
}

/** Den dag, personen når folkepensionsalderen. Klemmereglen i `plusMaaneder` gælder for fødte sidst i en måned. */
export function folkepensionsdag(tabel: Pensionstabel, foedt: Dato): Dato {
  return plusMaaneder(foedt, pensionsraekke(tabel, foedt).alderMaaneder)
}
