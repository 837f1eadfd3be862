import { z } from 'zod'
import { IsoDagSkema } from './forklaring.ts'

/** Noget i sagen, der kan peges på, og journalens ord om det. */
const TingSkema = z.object({ nummer: z.number().int(), tekst: z.string() })

/** Et forhold eller skøn, loven spørger om, og som har noget at høre til i sagen. */
const ForholdSkema = z.object({
  id: z.string(),
  navn: z.string(),
  /** Svarets form: en dag, ja eller nej, eller et af få valg og det, hvert hedder. */
  art: z.union([z.enum(['dag', 'ja-nej']), z.record(z.string(), z.string())]),
  /** Hører det til noget bestemt, står det her, hvad det kan være; ellers handler det om hele sagen. */
  vedroerer: z.array(TingSkema).optional(),
})

const MulighedSkema = z.object({
  beslutning: z.string(),
  /** Hvorfor den ikke kan tages, som sagen er nu, og hvad man gør. */
  nej: z.string().optional(),
  /** Det, hvert felt kan pege på, nyeste først. */
  peger: z.record(z.string(), z.array(TingSkema)),
  /** Det, felterne begynder med, når det bygger videre på noget i sagen. */
  udgangspunkt: z.record(z.string(), z.unknown()).optional(),
})

/** Det, personen kan registrere i sagen, som den er nu. */
export const RegistreringSkema = z.object({
  idag: IsoDagSkema,
  /** Den version, der skrives videre på. */
  version: z.number().int(),
  /** Kun de beslutninger, personen må tage. */
  muligheder: z.array(MulighedSkema),
  /** Tomme, når personen ikke må oplyse eller skønne. */
  forhold: z.array(ForholdSkema),
  skoen: z.array(ForholdSkema),
  /** Dem, der kan udpeges. */
  medarbejdere: z.array(z.object({ id: z.string(), navn: z.string() })),
})

export const HaendelseStiSkema = z.strictObject({
  sagId: z.uuid('Adressen er ikke en sags.'),
  /** Hændelsens nummer i sagen. */
  version: z.coerce.number().int().min(1).max(1_000_000),
})

/** Én hændelse, som den gælder nu, til den, der vil rette den. */
export const HaendelseTilRettelseSkema = z.object({
  version: z.number().int(),
  /** Den version, der skrives videre på. */
  sagVersion: z.number().int(),
  tekst: z.string(),
  /** Beslutningen, en erstatning skal være. Mangler, når hændelsen kun kan tages ud. */
  beslutning: z.string().optional(),
  /** Hændelsens egne felter. */
  data: z.record(z.string(), z.unknown()),
  /** Den er taget ud og gælder ikke. */
  tagetUd: z.boolean(),
})

export type HaendelseTilRettelse = z.infer<typeof HaendelseTilRettelseSkema>
export type Registrering = z.infer<typeof RegistreringSkema>
export type Registreringsmulighed = Registrering['muligheder'][number]
