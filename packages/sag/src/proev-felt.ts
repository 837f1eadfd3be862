import { type Dato, type Udfald, afvist, lykkes, proevDato } from '@fodfaeste/grund'
import type { Afvist } from './afvist.ts'
import { erUdenIndhold } from './skoen/begrundelsens-indhold.ts'

// Nok til ti tætskrevne sider; et længere notat er et dokument.
const HOEJST_TEGN = 20_000

/** Teksten uden mellemrum i enderne. Tom tekst afvises med `skriv`, som siger, hvad der skal stå. */
export function proevTekst(felt: string, tekst: unknown, skriv: string): Udfald<string, Afvist> {
  const renset = typeof tekst === 'string' ? tekst.trim() : ''
  if (renset === '') return afvist({ kode: 'FELT_MANGLER', felt, skriv })
  if (renset.length > HOEJST_TEGN) return afvist({ kode: 'FELT_FOR_LANGT', felt, hoejstTegn: HOEJST_TEGN })
  return lykkes(renset)
}

/** Begrundelsen for det, et menneske har afgjort. Er den tom, siges det med, hvad den skulle begrunde. */
export function proevBegrundelse(tekst: unknown, til: 'skoen' | 'laesning'): Udfald<string, Afvist> {
  const svar = proevTekst('begrundelse', tekst, '')
  const tom = !svar.ok && svar.afvist.kode === 'FELT_MANGLER'
  if (tom) return afvist({ kode: 'BEGRUNDELSE_MANGLER', felt: 'begrundelse', til })
  return svar.ok && til === 'skoen' && erUdenIndhold(svar.vaerdi)
    ? afvist({ kode: 'BEGRUNDELSE_UDEN_INDHOLD', felt: 'begrundelse' })
    : svar
}

/** En ISO-dag, som den kom ind. */
export function proevDag(felt: string, dag: unknown): Udfald<Dato, Afvist> {
  const svar = proevDato(typeof dag === 'string' ? dag : '')
  return svar.ok ? svar : afvist({ kode: 'DAG_UGYLDIG', felt, grund: svar.afvist })
}

/** En ISO-dag, som er i dag eller før: dagen for noget, der er sket. */
export function proevDagTilIdag(felt: string, dag: unknown, idag: Dato): Udfald<Dato, Afvist> {
  const svar = proevDag(felt, dag)
  if (svar.ok && svar.vaerdi > idag) return afvist({ kode: 'DAG_I_FREMTIDEN', felt, dag: svar.vaerdi, idag })
  return svar
}

/** Dagen fra og til i orden. */
export function proevOrden(felt: string, fra: Dato, til: Dato): Afvist | undefined {
  return fra <= til ? undefined : { kode: 'PERIODE_OMVENDT', felt, fra, til }
}

/** En af mulighederne. */
export function proevValg<V extends string>(felt: string, valg: unknown, muligheder: readonly V[]): Udfald<V, Afvist> {
  const fundet = muligheder.find((m) => m === valg)
  return fundet === undefined ? afvist({ kode: 'VALG_UKENDT', felt, muligheder }) : lykkes(fundet)
}
