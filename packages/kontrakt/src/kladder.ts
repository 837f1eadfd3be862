import { z } from 'zod'
import { HaendelseVisningSkema } from './sag.ts'

/** Flest felter i en formular, og flest tegn i et felt. Mere end en hændelse tager imod: en for lang tekst skal kunne kortes. */
const FLEST_FELTER = 60
const FLEST_TEGN = 60_000

const sted = z
  .string()
  .regex(/^[a-z-]{1,60}(:[\w-]{1,120})?$/, 'Skriv beslutningens navn, evt. med kolon og det, den handler om.')
const indhold = z
  .record(z.string().min(1).max(100), z.string().max(FLEST_TEGN, 'Teksten er for lang til en kladde.'))
  .refine((felter) => Object.keys(felter).length <= FLEST_FELTER, 'En kladde har højst 60 felter.')

const KladdeSkema = z.object({
  sted: z.string(),
  indhold: z.record(z.string(), z.string()),
  /** Sagens version, da kladden blev begyndt. */
  sagVersion: z.int(),
  /** Tælles op, hver gang den gemmes. */
  udgave: z.int(),
  gemt: z.string(),
})

/** Mine kladder i sagen, og det, kollegaer har registreret samme sted, siden jeg begyndte. */
export const KladderSkema = z.object({
  kladder: z.array(KladdeSkema.extend({ siden: z.array(HaendelseVisningSkema) })),
  /** Så mange dage ligger en kladde, der ikke røres. */
  beholdesDage: z.int(),
})

export const GemKladdeSkema = z.strictObject({
  sted,
  indhold,
  sagVersion: z.int().min(1).max(1_000_000),
  /** Den udgave, der skrives videre på; 0 for en ny. */
  udgave: z.int().min(0).max(1_000_000),
})

/** `gemt` er falsk, når et andet vindue gemte imens: `kladde` er da den anden, og intet er skrevet over. */
export const GemtKladdeSkema = z.object({ gemt: z.boolean(), kladde: KladdeSkema })

export const SletKladdeSkema = z.strictObject({ sted })

/** Sagen er åben, eller den er lukket igen. */
export const MeldTilstedeSkema = z.strictObject({ aaben: z.boolean() })

/** Hvem der ellers har sagen åben, og sagens nyeste version. */
export const TilstedeSkema = z.object({
  andre: z.array(z.object({ navn: z.string(), sidst: z.string() })),
  version: z.int(),
})

export type Kladder = z.infer<typeof KladderSkema>
export type GemKladde = z.infer<typeof GemKladdeSkema>
export type GemtKladde = z.infer<typeof GemtKladdeSkema>
export type Tilstede = z.infer<typeof TilstedeSkema>
