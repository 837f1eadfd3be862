import { type Dato, afvist, dato, iso, lykkes } from '@fodfaeste/grund'
import type { OenskeEmne } from '@fodfaeste/lov'
import type { Afvist } from './afvist.ts'
import { type Beslutning, type Omstaendigheder, kraevSag } from './beslutning.ts'
import type { OenskeSvar } from './haendelser.ts'
import { OENSKE_EMNER } from './oplysning.ts'
import { proevDagTilIdag, proevTekst, proevValg } from './proev-felt.ts'
import type { Sag } from './sag.ts'

export interface BesvarOenske {
  readonly emne: string
  readonly svar: string
  /** Borgerens egne ord. */
  readonly ord: string
  readonly den: string
}

const SVAR: readonly OenskeSvar[] = ['ja', 'nej', 'trukket-tilbage']

/**
 * Borgeren har svaret. Et ja eller nej kan gives uopfordret: loven spørger til ønsket, ikke til, hvem der tog ordet først.
 * Kun et svar, der er givet, kan trækkes tilbage.
 */
export function besvarOenske(
  findes: Sag | undefined,
  kommando: BesvarOenske,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'spoerge-borgeren')
  if (!sag.ok) return sag
  const emne = proevValg('emne', kommando.emne, OENSKE_EMNER)
  if (!emne.ok) return emne
  const svar = proevValg('svar', kommando.svar, SVAR)
  if (!svar.ok) return svar
  const ord = proevTekst('ord', kommando.ord, 'Skriv borgerens egne ord.')
  if (!ord.ok) return ord
  const dag = proevDagTilIdag('den', kommando.den, omstaendigheder.idag)
  if (!dag.ok) return dag
  const strid = iStrid(sag.vaerdi, emne.vaerdi, svar.vaerdi, dag.vaerdi)
  if (strid !== undefined) return afvist(strid)
  const den = iso(dag.vaerdi)
  const data = { emne: emne.vaerdi, svar: svar.vaerdi, ord: ord.vaerdi, den }
  return lykkes([{ type: 'OenskeBesvaret', skema: 1, data, virkerFra: den }])
}

function iStrid(sag: Sag, emne: OenskeEmne, svar: OenskeSvar, den: Dato): Afvist | undefined {
  const seneste = sag.oensker.findLast((o) => o.emne === emne)
  if (svar === 'trukket-tilbage') {
    const gaelder = sag.oensker.findLast(
      (o) => o.emne === emne && o.svar !== undefined && o.trukketTilbageDen === undefined,
    )
    if (gaelder === undefined) return { kode: 'INTET_OENSKE_AT_TRAEKKE_TILBAGE' }
    return foerSpoergsmaalet(gaelder.svaretDen, den)
  }
  if (seneste?.svar === svar && seneste.svaretDen !== undefined && seneste.trukketTilbageDen === undefined) {
    return { kode: 'SVAR_ER_GIVET', svaretDen: dato(seneste.svaretDen) }
  }
  return foerSpoergsmaalet(sag.oensker.findLast((o) => o.emne === emne && o.svar === undefined)?.spurgtDen, den)
}

function foerSpoergsmaalet(spurgtDen: string | undefined, den: Dato): Afvist | undefined {
  if (spurgtDen === undefined || dato(spurgtDen) <= den) return undefined
  return { kode: 'SVAR_FOER_SPOERGSMAAL', felt: 'den', spurgtDen: dato(spurgtDen) }
}
