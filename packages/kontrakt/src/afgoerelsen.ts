import { z } from 'zod'
import { UdkastSkema } from './beslutninger/godkendelse.ts'
import { IsoDagSkema } from './forklaring.ts'
import { SagstjekSkema } from './sagstjek.ts'

export const GODKENDES = [
  'bevilling',
  'afslag',
  'ophoer',
  'efter-forloebet',
  'pensionssag',
  'andet',
  'hjemvist',
] as const

/** De afgørelser, kommunen lader to personer om. */
export const GodkendelseskravSkema = z.object({
  godkendes: z.array(z.enum(GODKENDES)),
  /** Mangler, når kommunen ikke selv har valgt: så er det alle. */
  satAf: z.string().optional(),
  sat: z.string().optional(),
})
export const SaetGodkendelseskravSkema = z.strictObject({
  godkendes: z
    .array(z.enum(GODKENDES))
    .max(GODKENDES.length)
    .meta({ description: 'De afgørelser, en anden skal have sagt god for. Tom: ingen.' }),
})

const HvemSkema = z.object({ af: z.string(), den: IsoDagSkema })

/** Udkastet, der ligger hos en kollega, og det, der siden er sket. */
const ForelagtSkema = z.object({
  version: z.number().int(),
  af: z.string(),
  den: IsoDagSkema,
  bemaerkning: z.string().optional(),
  udkast: UdkastSkema,
  stand: z.enum(['venter', 'returneret', 'godkendt', 'undladt']),
  returneret: HvemSkema.extend({ aarsag: z.string(), besked: z.string() }).optional(),
  godkendt: HvemSkema.optional(),
  undladt: HvemSkema.extend({ begrundelse: z.string() }).optional(),
  /** Den indloggedes eget udkast: en anden skal se på det. */
  eget: z.boolean(),
  /** Det, der er anderledes end i det udkast, der blev forelagt før. */
  aendringer: z.array(z.object({ felt: z.string(), foer: z.unknown().optional(), efter: z.unknown().optional() })),
  /** Det, der er sket i sagen, efter at udkastet blev forelagt. */
  siden: z.array(z.object({ version: z.number().int(), tekst: z.string() })),
})

export const AfgoerelsenSkema = z.object({
  version: z.number().int(),
  forelagt: ForelagtSkema.optional(),
  /** Sætningen fra adgangskæden, når den indloggede ikke må afgøre. */
  maaIkke: z.string().optional(),
  /** Det, der er afgjort, den nyeste først; også beslutningen om tiden efter forløbet og et ophør. */
  truffet: z.array(
    z.object({
      version: z.number().int(),
      tekst: z.string(),
      meddelt: IsoDagSkema.optional(),
      nu: z.boolean(),
      /** Brevet, der er at skrive om den. */
      brev: z.enum(['afgoerelse', 'efter-forloebet', 'ophoer']),
    }),
  ),
})

export const ProevUdkastSkema = z.strictObject({ udkast: UdkastSkema })

/** Hvad der ville ske, blev der afgjort nu. Intet gemmes. */
export const ProevetUdkastSkema = z.object({
  version: z.number().int(),
  /** Det, felterne eller sagen selv har imod det. */
  imod: z.object({ kode: z.string(), felt: z.string().optional(), besked: z.string() }).optional(),
  /** Mangler, når tjekket ikke kender den slags afgørelse. */
  sagstjek: SagstjekSkema.optional(),
  /** Kommunen kræver, at en anden siger god for det. */
  kraeverGodkendelse: z.boolean(),
  /** Hvad der mangler i godkendelsen; mangler selv, når intet gør. */
  godkendelseMangler: z.string().optional(),
  kanAfgoeres: z.boolean(),
})
export type Afgoerelsen = z.infer<typeof AfgoerelsenSkema>
export type ProevetUdkast = z.infer<typeof ProevetUdkastSkema>
