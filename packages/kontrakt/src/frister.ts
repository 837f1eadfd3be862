import { z } from 'zod'
import { BeregnetTalSkema, ForklaringSkema, HjemmelSkema, IsoDagSkema, VurderingSkema } from './forklaring.ts'
import { SpurgtDagSkema } from './regelbog.ts'
import { SagsFilSkema } from './sagsfil/sagsfil.ts'

/** En hel sag og den dag, der spørges på. */
export const BeregnFristerSkema = z.strictObject({ sag: SagsFilSkema, paa: SpurgtDagSkema })

const PligtSkema = z.object({
  id: z.string(),
  /** Hvad der skal gøres, i bydeform. */
  hvad: z.string(),
  /** Hvem loven lægger pligten hos. */
  ejer: z.enum([
    'kommune',
    'koordinerende-sagsbehandler',
    'rehabiliteringsteam',
    'sundhedskoordinator',
    'borger',
    'klageinstans',
  ]),
  hjemmel: HjemmelSkema,
  fra: IsoDagSkema,
  /** Sidste dag i tide. Mangler, når loven ikke sætter en dag: så er det snarest. */
  fristDen: IsoDagSkema.optional(),
  tilstand: z.enum(['kommende', 'aktiv', 'overskredet', 'opfyldt', 'bortfaldet', 'uoplyst', 'tvivl']),
  opfyldesVed: z.string(),
  opfyldtDen: IsoDagSkema.optional(),
  /** Den udgave, pligten er regnet efter, og hvorfor netop den. */
  lov: z
    .object({
      regel: z.string(),
      kilde: z.string(),
      fra: IsoDagSkema,
      indtil: IsoDagSkema.optional(),
      overgang: z.string(),
      lovensDag: IsoDagSkema,
      sagensDag: IsoDagSkema,
      tekst: z.string(),
    })
    .optional(),
  hvorfor: ForklaringSkema,
})

const TaerskelSkema = z.object({
  id: z.string(),
  navn: z.string(),
  dag: IsoDagSkema,
  hjemmel: HjemmelSkema.optional(),
  betydning: z.string(),
})

const SagstvivlSkema = z.object({
  id: z.string(),
  titel: z.string(),
  A: z.string(),
  B: z.string(),
  hvemBeslutter: z.string(),
  valgt: z
    .object({ laesning: z.enum(['A', 'B']), af: z.string(), den: IsoDagSkema.optional(), begrundelse: z.string() })
    .optional(),
})

/** Pligter efter frist, dage fremme, summer og tvivl i en hel sag på en dag. */
export const FristerSkema = z.object({
  paa: IsoDagSkema,
  lov: VurderingSkema.shape.lov,
  konklusion: VurderingSkema.shape.konklusion,
  pligter: z.array(PligtSkema),
  taerskler: z.array(TaerskelSkema),
  tal: z.array(BeregnetTalSkema),
  tvivl: z.array(SagstvivlSkema),
})

export type FristerVisning = z.infer<typeof FristerSkema>
