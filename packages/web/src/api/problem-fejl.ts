import type { Problem } from '@fodfaeste/kontrakt'

/** Serverens nej, kastet, så Query kender en fejl fra et svar. Teksten til mennesket står i `problem`. */
export class ProblemFejl extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`The server answered ${problem.kode}`)
    this.problem = problem
  }
}

/** Problemet i en fejl. En fejl i vores egen kode bliver til et problem uden tekniske ord. */
export function somProblem(fejl: unknown): Problem {
  if (fejl instanceof ProblemFejl) return fejl.problem
  return {
    type: 'about:blank',
    title: 'Noget gik galt på siden',
    status: 0,
    detail: 'Siden kunne ikke vise det, den fik. Prøv igen; sker det igen, så sig det til driften.',
    kode: 'FEJL_I_SIDEN',
  }
}
