import { type Data, type Ind, type RuteNavn, kald } from '@fodfaeste/kontrakt'
import { ProblemFejl } from './problem-fejl.ts'

/** Svaret fra ruten. @throws {ProblemFejl} når serveren siger nej eller ikke svarer */
export async function hent<N extends RuteNavn>(navn: N, ind: Ind<N>, signal?: AbortSignal): Promise<Data<N>> {
  const svar = await kald(navn, ind, signal === undefined ? {} : { signal })
  if (svar.ok) return svar.data
  throw new ProblemFejl(svar.problem)
}
