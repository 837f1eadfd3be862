import { afvist, iso, lykkes } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import { type Beslutning, type Omstaendigheder, kraevSag } from './beslutning.ts'
import { proevDagTilIdag } from './proev-felt.ts'
import type { Sag } from './sag.ts'
import { tilFakta } from './til-fakta.ts'

export interface ForetagVurdering {
  /** Dagen, der vurderes pr. I dag eller før. */
  readonly paa: string
  readonly bemaerkning?: string
}

/** Spørger loven og gemmer svaret med den udgave, det hviler på, så det kan forklares mange år efter. */
export function foretagVurdering(
  findes: Sag | undefined,
  kommando: ForetagVurdering,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'vurdere')
  if (!sag.ok) return sag
  const dag = proevDagTilIdag('paa', kommando.paa, omstaendigheder.idag)
  if (!dag.ok) return dag
  const paa = iso(dag.vaerdi)
  const bemaerkning = kommando.bemaerkning?.trim() ?? ''
  const sidste = sag.vaerdi.vurderinger.at(-1)
  if (sidste?.version === sag.vaerdi.version && sidste.paa === paa && bemaerkning === '')
    return afvist({ kode: 'UAENDRET' })
  const { konklusion, lov, mangler } = visVurdering(vurder(tilFakta(sag.vaerdi), dag.vaerdi))
  return lykkes([
    {
      type: 'VurderingForetaget',
      skema: 1,
      data: {
        paa,
        kode: konklusion.kode,
        svar: konklusion.svar,
        lovensUdgave: lov.udgave,
        lovensDag: lov.lovensDag,
        mangler: mangler.map(({ id }) => id),
        ...(bemaerkning !== '' && { bemaerkning }),
      },
      virkerFra: paa,
    },
  ])
}
