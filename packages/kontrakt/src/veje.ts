import { z } from 'zod'
import { ForklaringSkema, HjemmelSkema, IsoDagSkema } from './forklaring.ts'

const VejSkema = z.object({
  id: z.string(),
  navn: z.string(),
  hjemmel: HjemmelSkema,
  /** Det, man må vide om hjemlen, fx hvilken udgave der er læst. */
  note: z.string().optional(),
  /** Lovens svar om vejen. Tom: dens regler er ikke læst ind her, og et menneske afgør den efter dem. */
  svar: z.array(ForklaringSkema),
  /** De spørgsmål, ingen har svaret på. */
  uoplyst: z.array(z.string()),
  /** De spørgsmål, et menneske skal skønne om. */
  skoen: z.array(z.string()),
})

/** Det, der kan følge af målgruppens svar. Ikke råd og ikke i nogen rækkefølge. */
export const VejeSkema = z.object({ paa: IsoDagSkema, version: z.number().int(), veje: z.array(VejSkema) })

export type Veje = z.infer<typeof VejeSkema>
