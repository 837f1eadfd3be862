import { afvist, iso, lykkes } from '@fodfaeste/grund'
import { type Beslutning, type Omstaendigheder, kraevSag } from './beslutning.ts'
import { proevBegrundelse, proevDagTilIdag, proevValg } from './proev-felt.ts'
import type { Sag } from './sag.ts'
import { sagensTvivl } from './sagens-tvivl.ts'
import { INGEN_FRISTER } from './sagsfakta/kommunens-frister.ts'

export interface VaelgLaesning {
  /** Tvivlens id, som vurderingen viser den. */
  readonly tvivl: string
  readonly laesning: string
  readonly begrundelse: string
  readonly den: string
}

/** Kommunen vælger, hvilken læsning den følger, hvor loven er uafklaret. Valget bærer navn, dag og grund. */
export function vaelgLaesning(
  findes: Sag | undefined,
  kommando: VaelgLaesning,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'vaelge-laesning')
  if (!sag.ok) return sag
  const laesning = proevValg('laesning', kommando.laesning, ['A', 'B'])
  if (!laesning.ok) return laesning
  const begrundelse = proevBegrundelse(kommando.begrundelse, 'laesning')
  if (!begrundelse.ok) return begrundelse
  const dag = proevDagTilIdag('den', kommando.den, omstaendigheder.idag)
  if (!dag.ok) return dag
  const { idag, frister = INGEN_FRISTER } = omstaendigheder
  const harValgt = sag.vaerdi.laesningsvalg[kommando.tvivl] !== undefined
  if (!harValgt && !sagensTvivl(sag.vaerdi, idag, frister).has(kommando.tvivl))
    return afvist({ kode: 'TVIVL_ER_IKKE_I_SAGEN', felt: 'tvivl' })
  const data = {
    tvivl: kommando.tvivl,
    laesning: laesning.vaerdi,
    begrundelse: begrundelse.vaerdi,
    den: iso(dag.vaerdi),
  }
  const foer = sag.vaerdi.laesningsvalg[data.tvivl]
  const uaendret = foer?.laesning === data.laesning && foer.begrundelse === data.begrundelse && foer.den === data.den
  if (uaendret && foer.af.id === omstaendigheder.af.id) return afvist({ kode: 'UAENDRET' })
  return lykkes([{ type: 'LaesningValgt', skema: 1, data, virkerFra: data.den }])
}
