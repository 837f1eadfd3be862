import { proevDato } from '@fodfaeste/grund'
import type { SagBlik } from '../../api/noegler.ts'

/** Hvordan sagen ses, og om «hvad nu hvis» er åben. Står i adressen, så en kollega kan se det samme. */
export interface SagAdresse extends SagBlik {
  readonly hvis?: true | undefined
}

/** Læser adressen; det, der ikke forstås, ses der bort fra. */
export function laesBlik(raa: Record<string, unknown>): SagAdresse {
  const dag = (navn: string) => {
    const tekst = raa[navn]
    return typeof tekst === 'string' && proevDato(tekst).ok ? tekst : undefined
  }
  const version = Number(raa['version'])
  const til = dag('til')
  return {
    // Version og dag er to måder at sige det samme; dagen vinder.
    version: til === undefined && Number.isInteger(version) && version > 0 ? version : undefined,
    til,
    paa: dag('paa'),
    hvis: raa['hvis'] === true || raa['hvis'] === 'true' ? true : undefined,
  }
}

export function erTidsrejse({ version, til, paa }: SagBlik): boolean {
  return version !== undefined || til !== undefined || paa !== undefined
}

/** Nu: uden tidsrejse. */
export const NU: SagAdresse = { version: undefined, til: undefined, paa: undefined }
