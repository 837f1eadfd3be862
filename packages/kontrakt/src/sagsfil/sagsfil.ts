import type { z } from 'zod'
import { FaktaFilSkema } from '../fakta-fil.ts'
import {
  AfslutningAfsnit,
  ForloebAfsnit,
  JobformidlerAfsnit,
  KoordinerendeAfsnit,
  SundhedssamtaleAfsnit,
} from './forloeb-afsnit.ts'
import { GarantiAfsnit } from './garanti-afsnit.ts'
import { KontaktAfsnit } from './kontakt-afsnit.ts'
import { NaboAfsnit } from './nabo-afsnit.ts'
import { PlanAfsnit } from './plan-afsnit.ts'
import { ProcedureAfsnit } from './procedure-afsnit.ts'
import { TeamAfsnit } from './team-afsnit.ts'

/** De afsnit, der kun giver mening, når filen siger, hvilket forløb de hører til. */
const FORLOEBETS_AFSNIT = ['garanti', 'sundhedssamtale', 'afslutning', 'jobformidler', 'koordinerende'] as const

/**
 * En hel sag som fil: faktafilens oplysninger og det, pligter og frister regnes af. Enhver faktafil er også en sagsfil.
 * Et afsnit, der udelades, er der intet om; står `forloeb` der, regnes på forløbets pligter, også uden deres afsnit.
 */
export const SagsFilSkema = FaktaFilSkema.extend({
  forloeb: ForloebAfsnit.optional(),
  garanti: GarantiAfsnit.optional(),
  sundhedssamtale: SundhedssamtaleAfsnit.optional(),
  afslutning: AfslutningAfsnit.optional(),
  jobformidler: JobformidlerAfsnit.optional(),
  koordinerende: KoordinerendeAfsnit.optional(),
  plan: PlanAfsnit.optional(),
  team: TeamAfsnit.optional(),
  kontakt: KontaktAfsnit.optional(),
  procedure: ProcedureAfsnit.optional(),
  nabo: NaboAfsnit.optional(),
})
  .superRefine((fil, kontekst) => {
    if (fil.forloeb !== undefined) return
    for (const afsnit of FORLOEBETS_AFSNIT) {
      if (fil[afsnit] === undefined) continue
      kontekst.addIssue({
        code: 'custom',
        path: ['forloeb'],
        message: `Afsnittet mangler. «${afsnit}» hører til et forløb: skriv forloeb: { "efter": "112" } eller "115".`,
      })
      return
    }
  })
  .meta({
    title: 'En hel sag om ressourceforløb',
    description: 'Det, loven får at vide om hele sagen. Det, der ikke vides, udelades; det tæller aldrig som et nej.',
  })

export type SagsFil = z.infer<typeof SagsFilSkema>
