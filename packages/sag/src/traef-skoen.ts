import { afvist, iso, lykkes } from '@fodfaeste/grund'
import { type Beslutning, type Omstaendigheder, kraevSag } from './beslutning.ts'
import { SKOEN_IDER } from './oplysning.ts'
import { proevBegrundelse, proevDagTilIdag, proevValg } from './proev-felt.ts'
import type { Sag } from './sag.ts'

export interface TraefSkoen {
  readonly id: string
  readonly svar: string
  readonly begrundelse: string
  readonly den: string
}

/** Et menneske træffer et skøn og begrunder det. Systemet foreslår det aldrig. */
export function traefSkoen(
  findes: Sag | undefined,
  kommando: TraefSkoen,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'traeffe-skoen')
  if (!sag.ok) return sag
  const id = proevValg('id', kommando.id, SKOEN_IDER)
  if (!id.ok) return id
  const svar = proevValg('svar', kommando.svar, ['ja', 'nej'])
  if (!svar.ok) return svar
  const begrundelse = proevBegrundelse(kommando.begrundelse, 'skoen')
  if (!begrundelse.ok) return begrundelse
  const dag = proevDagTilIdag('den', kommando.den, omstaendigheder.idag)
  if (!dag.ok) return dag
  const data = { id: id.vaerdi, svar: svar.vaerdi, begrundelse: begrundelse.vaerdi, den: iso(dag.vaerdi) }
  const foer = sag.vaerdi.skoen[data.id]
  const uaendret = foer?.svar === data.svar && foer.begrundelse === data.begrundelse && foer.den === data.den
  if (uaendret && foer.af.id === omstaendigheder.af.id) return afvist({ kode: 'UAENDRET' })
  return lykkes([{ type: 'SkoenTruffet', skema: 1, data, virkerFra: data.den }])
}
