import { z } from 'zod'
import { DagSkema, kilde, oplysning } from '../felt-skemaer.ts'
import { id, ikkeBagvendt, liste, navn, oplystDag, oplystJaNej, periode, skoen } from './dele.ts'

/** Loven, en indsats gives efter. */
export const INDSATSARTER = [
  'lab-kapitel-11',
  'lab-kapitel-12',
  'lab-kapitel-14',
  'serviceloven',
  'sundhedsloven-kommunal',
  'mentor',
  'regional-behandling',
  'anden-lab',
  'anden-lov',
] as const

const IndsatsSkema = z.strictObject({
  id,
  navn,
  art: z.enum(INDSATSARTER).optional().meta({ description: 'Den lov, indsatsen gives efter. Udeladt: uoplyst.' }),
  begyndt: oplysning(z.union([DagSkema, z.literal('ikke-begyndt')]))
    .optional()
    .meta({ description: 'Den dag, borgeren begyndte, eller «ikke-begyndt». Aftalt er ikke begyndt.' }),
  aftaltTil: oplystDag,
  iIndsatsdel: oplystJaNej,
})

const StopSkema = z
  .strictObject({
    id,
    art: z.enum(['fritaget-for-raadighed', 'standby', 'barsel-eller-sorgorlov', 'ferie', 'andet']),
    ...periode,
    kilde,
  })
  .refine(...ikkeBagvendt)

const BortfaldSkema = z
  .strictObject({
    art: z.enum(['ordinaere-timer', 'loentilskud-efter-kompensationsloven', 'stu']),
    ...periode,
    kilde,
  })
  .refine(...ikkeBagvendt)

/** Indsatsgarantien, LAB § 113, stk. 2. */
export const GarantiAfsnit = z
  .strictObject({
    indsatser: liste(IndsatsSkema),
    stop: liste(StopSkema),
    bortfald: liste(BortfaldSkema),
    saerligeGrunde: skoen,
    behandletIgen: oplystDag,
  })
  .meta({
    title: 'Indsatsgaranti',
    description: 'Indsatser i forløbet, perioder hvor uret måske står stille, og det, der fjerner pligten.',
  })
