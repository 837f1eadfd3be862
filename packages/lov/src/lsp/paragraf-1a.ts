import { type Dato, type Hjemmel, dato, plusMaaneder } from '@fodfaeste/grund'
import { type Regel, indholdPaa, regel } from '../motor/version.ts'

/** Folkepensionsalderen i måneder for dem, der er født fra og med `foedtFra`. 65½ år er 786 måneder. */
export interface PensionstabelRaekke {
  readonly foedtFra: Dato
  readonly alderMaaneder: number
  readonly hjemmel: Hjemmel
}

/** Rækkerne, yngste først. */
export interface Pensionstabel {
  readonly udgave: string
  readonly raekker: readonly PensionstabelRaekke[]
  /** Det, der ikke er efterprøvet ved tabellen. */
  readonly forbehold?: string
}

type Linje = readonly [foedtFra: string, alderMaaneder: number, nr: number]

/** Linjerne i § 1 a, stk. 1, yngste først. */
const TIL_OG_MED_1970: readonly Linje[] = [
  ['1967-01-01', 69 * 12, 7],
  ['1963-01-01', 68 * 12, 6],
  ['1955-07-01', 67 * 12, 5],
  ['1955-01-01', 66 * 12 + 6, 4],
  ['1954-07-01', 66 * 12, 3],
  ['1954-01-01', 65 * 12 + 6, 2],
  ['1800-01-01', 65 * 12, 1],
]

function raekker(linjer: readonly Linje[], udgave: string): readonly PensionstabelRaekke[] {
  // Numrene i lov 703/2025 er ikke læst; dens rækker citeres kun på stykket.
  const laest = udgave === 'LBK 1123/2024'
  return linjer.map(([foedtFra, alderMaaneder, nr]) => ({
    foedtFra: dato(foedtFra),
    alderMaaneder,
    hjemmel: Object.freeze({ lov: 'LSP', paragraf: '1 a', stk: 1, udgave, ...(laest ? { nr } : {}) }),
  }))
}

/**
 * LSP § 1 a: folkepensionsalderen efter fødselsdag.
 *
 * Udgaven vælges efter den dag, der træffes afgørelse: før sommeren 2025 havde en person født i 1975
 * en folkepensionsalder på 69 år, siden 70.
 */
export const LSP_1A: Regel<Pensionstabel> = regel({
  id: 'LSP-1a',
  navn: 'Folkepensionsalderen',
  versioner: () => [
    {
      fra: dato('0001-01-01'),
      indtil: dato('2025-06-20'),
      kilde: 'LBK 1123/2024',
      indhold: {
        udgave: 'LBK 1123/2024',
        raekker: raekker(TIL_OG_MED_1970, 'LBK 1123/2024'),
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
        raekker: raekker([['1971-01-01', 70 * 12, 8], ...TIL_OG_MED_1970], 'lov 703/2025'),
        forbehold:
          '70 år for fødte efter 1970 følger af lov 703 af 20. juni 2025. Ordlyden af tabellen og lovens nøjagtige ' +
          'ikrafttrædelsesdag er ikke efterprøvet; her regnes fra lovens dato.',
      },
    },
  ],
})

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
