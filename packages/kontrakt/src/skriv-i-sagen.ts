import { z } from 'zod'
import { DagIdSkema, JaNejIdSkema, OenskeEmneSkema, SkoenIdSkema } from './fakta-fil.ts'
import { IsoDagSkema } from './forklaring.ts'

/** Kroppe til at skrive i sagen. Alle bærer `forventetVersion`: har en kollega skrevet imens, afvises med begge. */
const forventetVersion = z.number().int().min(0)
const ikkeTom = (besked: string) => z.string().trim().min(1, besked)

export const OpretSagSkema = z.object({
  navn: ikkeTom('Skriv borgerens navn.'),
  cpr: z.string().regex(/^\d{6}-?\d{4}$/, 'Skriv CPR-nummeret som seks cifre, bindestreg og fire cifre.'),
  henvistFra: ikkeTom('Skriv, hvilken ydelse borgeren kommer fra.'),
  henvistDen: IsoDagSkema,
})

export const OplysningIdSkema = z.union([
  DagIdSkema,
  JaNejIdSkema,
  z.enum(['foedselsdag', 'tidligere-forloeb', 'orlov', 'varighed']),
])

export const RegistrerOplysningSkema = z.object({
  forventetVersion,
  id: OplysningIdSkema,
  /** dag: ISO-dag · ja-nej: boolean · foedselsdag: ISO-dag · tidligere-forloeb og orlov: liste · varighed: hele måneder · null: gør uoplyst igen */
  vaerdi: z.unknown(),
  kilde: ikkeTom('Skriv, hvor oplysningen kommer fra.'),
  den: IsoDagSkema,
  /** Er oplysningen givet mundtligt: notatet om den, OFFL § 13. Begge gemmes, eller ingen af dem. */
  notat: z
    .strictObject({ tekst: ikkeTom('Skriv notatet, eller vælg, at der ikke skal skrives et.').max(20_000) })
    .optional(),
})

export const TraefSkoenSkema = z.object({
  forventetVersion,
  id: SkoenIdSkema,
  svar: z.enum(['ja', 'nej']),
  begrundelse: ikkeTom('Skriv din begrundelse. Et skøn uden begrundelse gælder ikke.'),
  den: IsoDagSkema,
})

export const SpoergOmOenskeSkema = z.object({
  forventetVersion,
  emne: OenskeEmneSkema,
  spoergsmaal: ikkeTom('Skriv spørgsmålet.'),
  den: IsoDagSkema,
})
export const BesvarOenskeSkema = z.object({
  forventetVersion,
  emne: OenskeEmneSkema,
  svar: z.enum(['ja', 'nej', 'trukket-tilbage']),
  ord: ikkeTom('Skriv borgerens egne ord.'),
  den: IsoDagSkema,
})
export const ForetagVurderingSkema = z.object({
  forventetVersion,
  paa: IsoDagSkema,
  bemaerkning: z.string().optional(),
})

/** Hvad nu hvis: de samme ændringer, uden at noget gemmes. */
export const HvadNuHvisSkema = z.object({
  paa: IsoDagSkema.optional(),
  tilVersion: z.number().int().min(1).optional(),
  oplysninger: z.array(z.object({ id: OplysningIdSkema, vaerdi: z.unknown() })).default([]),
  skoen: z.array(z.object({ id: SkoenIdSkema, svar: z.enum(['ja', 'nej']) })).default([]),
  oensker: z.array(z.object({ emne: OenskeEmneSkema, svar: z.enum(['ja', 'nej']) })).default([]),
  laesninger: z.array(z.object({ tvivl: z.string(), laesning: z.enum(['A', 'B']) })).default([]),
})

export type OpretSag = z.infer<typeof OpretSagSkema>
export type RegistrerOplysning = z.infer<typeof RegistrerOplysningSkema>
export type TraefSkoen = z.infer<typeof TraefSkoenSkema>
export type SpoergOmOenske = z.infer<typeof SpoergOmOenskeSkema>
export type BesvarOenske = z.infer<typeof BesvarOenskeSkema>
export type ForetagVurdering = z.infer<typeof ForetagVurderingSkema>
export type HvadNuHvis = z.infer<typeof HvadNuHvisSkema>
