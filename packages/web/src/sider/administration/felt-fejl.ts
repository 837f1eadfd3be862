import { somProblem } from '../../api/problem-fejl.ts'
import type { Feltfejl } from '../../fds/fejlopsummering.tsx'

/** Serverens nej, delt ud på felterne; `id` er feltets id på siden. Et felt, siden ikke har, gælder det hele. */
export function feltfejl(nej: unknown, id: Readonly<Record<string, string>>): readonly Feltfejl[] {
  if (nej === null || nej === undefined) return []
  const { fejl, detail } = somProblem(nej)
  if (fejl === undefined) return [{ besked: detail }]
  return fejl.map(({ felt, besked }) => ({ felt: id[felt], besked }))
}
