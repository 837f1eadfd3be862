import { ADGANG_RUTER } from './ruter-adgang.ts'
import { ADMINISTRATION_RUTER } from './ruter-administration.ts'
import { MIN_DAG_RUTER } from './ruter-min-dag.ts'
import { TEAMMOEDE_RUTER } from './ruter-teammoede.ts'

/** Kommunens eget arbejde på tværs af sagerne. En del af RUTER. */
export const KOMMUNENS_RUTER = {
  ...ADMINISTRATION_RUTER,
  ...ADGANG_RUTER,
  ...MIN_DAG_RUTER,
  ...TEAMMOEDE_RUTER,
} as const
