import { type Modtaget, type Problem, STIER } from '@fodfaeste/kontrakt'
import { ProblemFejl } from './problem-fejl.ts'

/** Sender filens indhold. @throws {ProblemFejl} når serveren siger nej eller ikke svarer */
export async function sendIndhold(sagId: string, fil: Blob): Promise<Modtaget> {
  const svar = await fetch(STIER.sendDokument.sti.replace(':sagId', sagId), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body: fil,
  }).catch(() => undefined)
  const indhold = (await svar?.json().catch(() => undefined)) as unknown
  if (svar?.ok === true) return indhold as Modtaget
  throw new ProblemFejl(erProblem(indhold) ? indhold : INGEN_FORBINDELSE)
}

function erProblem(indhold: unknown): indhold is Problem {
  return typeof indhold === 'object' && indhold !== null && 'kode' in indhold
}

const INGEN_FORBINDELSE: Problem = {
  type: 'about:blank',
  title: 'Filen er ikke sendt',
  status: 0,
  detail: 'Forbindelsen blev afbrudt. Intet er lagt i sagen. Prøv igen.',
  kode: 'INGEN_FORBINDELSE',
}
