import type { Dato, Hjemmel } from '@fodfaeste/grund'
import { REGLER, visHjemmel } from '@fodfaeste/lov'
import { ProgramFejl } from './program-fejl.ts'
import type { HjemmelUddrag } from './vurdering-uddrag.ts'

const REGEL = 'LOV-1750-21-8'
const HJEMMEL: Hjemmel = { lov: 'LOV', paragraf: '21', stk: 8, udgave: 'lov 1750/2025' }

/** Første dag, ordningen er lukket for nye forløb. Dagen står i lovens regel, ikke her. */
export function lukketFra(): { readonly dag: Dato; readonly hjemmel: HjemmelUddrag } {
  const udgave = REGLER.find(({ id }) => id === REGEL)?.versioner.find((v) => 'indhold' in v)
  if (udgave === undefined) throw new ProgramFejl('The rule that closes the scheme is gone', { regel: REGEL })
  return { dag: udgave.fra, hjemmel: visHjemmel(HJEMMEL, false) }
}
