import type { Sagsfakta } from '@fodfaeste/lov'
import { medForhold } from './forhold/med-forhold.ts'
import type { Sag } from './sag.ts'
import { ansoegningsfakta } from './sagsfakta/ansoegningsfakta.ts'
import { forloebsfakta } from './sagsfakta/forloebsfakta.ts'
import type { KommunensFrister } from './sagsfakta/kommunens-frister.ts'
import { planfakta } from './sagsfakta/planfakta.ts'
import { procesfakta } from './sagsfakta/procesfakta.ts'
import { teamfakta } from './sagsfakta/teamfakta.ts'
import { tilFakta } from './til-fakta.ts'

/**
 * Det, loven får at vide om hele sagen. Forløbets pligter regnes, fra et forløb er bevilget; de andre dele, når der er
 * registreret noget om dem. Det, ingen har registreret, er uoplyst. Kommunens egne frister (RSL § 3) er en del af det, der
 * spørges med: skal svaret være det samme alle steder, må ingen kunne glemme dem.
 */
export function tilSagsfakta(sag: Sag, frister: KommunensFrister): Sagsfakta {
  const maalgruppe = tilFakta(sag)
  const { laesningsvalg } = maalgruppe
  const plan = planfakta(sag, laesningsvalg)
  const team = teamfakta(sag, maalgruppe)
  const ansoegning = ansoegningsfakta(sag, frister)
  const sagens = procesfakta(sag, laesningsvalg)
  const procedure =
    ansoegning === undefined
      ? sagens
      : { laesningsvalg, ...sagens, ansoegning: { ...ansoegning, ...sagens?.ansoegning } }
  return medForhold(sag, {
    maalgruppe,
    ...(sag.oplysninger.bevilget !== undefined && forloebsfakta(sag, laesningsvalg)),
    ...(plan && { plan }),
    ...(team && { team }),
    ...(procedure && { procedure }),
  })
}
