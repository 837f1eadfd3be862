import { afvist, iso, lykkes } from '@fodfaeste/grund'
import { type Beslutning, type Omstaendigheder, kraevSag } from './beslutning.ts'
import { OENSKE_EMNER } from './oplysning.ts'
import { proevDagTilIdag, proevTekst, proevValg } from './proev-felt.ts'
import type { Sag } from './sag.ts'

export interface SpoergOmOenske {
  readonly emne: string
  /** Spørgsmålet, som borgeren fik det. */
  readonly spoergsmaal: string
  readonly den: string
}

/** Borgeren er spurgt. Et nyt spørgsmål om samme emne er tilladt en anden dag: livet kan have ændret svaret. */
export function spoergOmOenske(
  findes: Sag | undefined,
  kommando: SpoergOmOenske,
  omstaendigheder: Omstaendigheder,
): Beslutning {
  const sag = kraevSag(findes, omstaendigheder, 'spoerge-borgeren')
  if (!sag.ok) return sag
  const emne = proevValg('emne', kommando.emne, OENSKE_EMNER)
  if (!emne.ok) return emne
  const spoergsmaal = proevTekst('spoergsmaal', kommando.spoergsmaal, 'Skriv spørgsmålet, som borgeren fik det.')
  if (!spoergsmaal.ok) return spoergsmaal
  const dag = proevDagTilIdag('den', kommando.den, omstaendigheder.idag)
  if (!dag.ok) return dag
  const den = iso(dag.vaerdi)
  if (sag.vaerdi.oensker.some((o) => o.emne === emne.vaerdi && o.spurgtDen === den)) return afvist({ kode: 'UAENDRET' })
  return lykkes([
    {
      type: 'OenskeSpurgt',
      skema: 1,
      data: { emne: emne.vaerdi, spoergsmaal: spoergsmaal.vaerdi, den },
      virkerFra: den,
    },
  ])
}
