import { z } from 'zod'
import { IsoDagSkema } from './forklaring.ts'

/** Borgerens adresse på én linje. «Adresse beskyttet», når den, der ser, ikke må kende den. */
const BorgeradresseSkema = z.object({ tekst: z.string(), fra: IsoDagSkema, kilde: z.string() })

/** Den, sagen handler om. */
export const BorgerVisningSkema = z.object({
  navn: z.string(),
  cprMaskeret: z.string(),
  alder: z.number().int().optional(),
  /** Navn og adresse er beskyttet og må ikke gives videre. */
  beskyttet: z.boolean(),
  /** Adressen på dagen. Mangler: ingen er registreret. */
  adresse: BorgeradresseSkema.optional(),
  /** Adressen efter en flytning, der er kendt i forvejen. */
  naesteAdresse: BorgeradresseSkema.optional(),
})
