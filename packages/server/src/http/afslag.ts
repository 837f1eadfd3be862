import { FEJLKODER, type Fejlkode, type Feltfejl, type Problem } from '@fodfaeste/kontrakt'

/** Ruten siger nej på en måde, et menneske kan handle på. En værdi, ikke en fejl. */
export class Afslag {
  readonly problem: Problem

  constructor(problem: Problem) {
    this.problem = problem
  }
}

interface Mere {
  readonly fejl?: readonly Feltfejl[]
  readonly aktuelVersion?: number
  readonly eli?: string
  /** Sagens egen kode i stedet for dørens. */
  readonly kode?: string
}

/** Et afslag efter RFC 9457. `detail` siger, hvad der skal gøres. */
export function afslag(kode: Fejlkode, detail: string, mere: Mere = {}): Afslag {
  const { status, titel } = FEJLKODER[kode]
  return new Afslag({
    type: 'about:blank',
    title: titel,
    status,
    detail,
    kode: mere.kode ?? kode,
    ...(mere.fejl !== undefined && { fejl: mere.fejl.map(({ felt, besked }) => ({ felt, besked })) }),
    ...(mere.aktuelVersion !== undefined && { aktuelVersion: mere.aktuelVersion }),
    ...(mere.eli !== undefined && { eli: mere.eli }),
  })
}

/** Et eller flere felter skal rettes. */
export function ugyldigtInput(fejl: readonly Feltfejl[]): Afslag {
  const felter = fejl.map(({ felt, besked }) => `${felt}: ${besked}`)
  return afslag('UGYLDIGT_INPUT', felter.slice(0, 3).join(' '), { fejl })
}

/** Samme afslag, hvor felterne ligger inde i et andet felt. */
export function underFeltet(felt: string, { problem }: Afslag): Afslag {
  if (problem.fejl === undefined) return new Afslag(problem)
  return new Afslag({ ...problem, fejl: problem.fejl.map((fejl) => ({ ...fejl, felt: `${felt}.${fejl.felt}` })) })
}
