import { z } from 'zod'
import { UdkastSkema } from './beslutninger/godkendelse.ts'
import { BrevbestillingSkema, SendBrevSkema } from './brev.ts'
import { ForklaringSkema, IsoDagSkema, SvarSkema } from './forklaring.ts'
import { KommendeIndkaldelseSkema } from './teamindkaldelse.ts'

/** Et svar, et menneske har givet om en oplysning, og hvem. */
const GivetSvarSkema = z.object({
  id: z.enum(['omGrundlaget', 'tilUgunst', 'bekendt', 'vaesentlig', 'undtagelse']),
  svar: z.string(),
  begrundelse: z.string().optional(),
  af: z.string(),
  den: IsoDagSkema,
})

const PapirSkema = z.object({
  /** Versionen, papiret kom ind i sagen med. */
  papir: z.number().int(),
  navn: z.string(),
  art: z.enum(['dokument', 'laegeattest', 'sundhedsudtalelse']),
  kommet: IsoDagSkema,
  dokument: z.number().int().optional(),
  /** Lovens svar på, om borgeren skal høres. */
  skal: SvarSkema,
  /** Det, et menneske endnu skal svare på, før loven kan. */
  mangler: z.array(z.string()),
  forklaring: ForklaringSkema,
  svar: z.array(GivetSvarSkema),
  /** Høringen, borgeren er hørt om det ved. */
  hoering: z.number().int().optional(),
})

const SendtHoeringSkema = z.object({
  version: z.number().int(),
  navn: z.string(),
  den: IsoDagSkema,
  /** Sidste dag for svar. Et menneske satte den; loven har ingen. */
  svarfrist: IsoDagSkema.optional(),
  stand: z.enum(['besvaret', 'venter', 'uden-svar', 'uden-frist']),
  /** Afgørelsen venter på svaret. */
  standser: z.boolean(),
  svar: z.object({ ord: z.string(), den: IsoDagSkema }).optional(),
  brevSendt: z.boolean(),
})

/** Hvem borgeren skal høres om, hvad der er sendt, og hvad der ventes på. */
export const HoeringSkema = z.object({
  version: z.number().int(),
  papirer: z.array(PapirSkema),
  hoeringer: z.array(SendtHoeringSkema),
  /** Sætningen fra adgangskæden, når den indloggede ikke må tage stilling og sende. */
  maaIkke: z.string().optional(),
})

const papir = z
  .int('Skriv versionen af den oplysning, der høres om.')
  .min(1)
  .max(1_000_000)
  .meta({ description: 'Oplysningen: den version i sagen, den kom ind med.' })
/** Dagen sættes af den, der sender; loven har ingen. */
const svarfrist = IsoDagSkema.meta({ description: 'Sidste dag for svar. Loven sætter ingen; kommunen gør.' })
const { egneOrd } = BrevbestillingSkema.shape

/** Et brev om noget, der endnu ikke er i sagen. Intet gemmes. */
export const KommendeBrevSkema = z.discriminatedUnion('brev', [
  z.strictObject({ brev: z.literal('partshoering'), papir, svarfrist, egneOrd }),
  z.strictObject({ brev: z.literal('afgoerelse'), udkast: UdkastSkema, egneOrd }),
  KommendeIndkaldelseSkema,
])

/** Skriv høringen, og send brevet om den, i ét. */
export const SendHoeringSkema = z.strictObject({
  forventetVersion: SendBrevSkema.shape.forventetVersion,
  papir,
  svarfrist,
  egneOrd,
  kanal: SendBrevSkema.shape.kanal,
})

export type Hoering = z.infer<typeof HoeringSkema>
export type KommendeBrev = z.infer<typeof KommendeBrevSkema>
export type SendHoering = z.infer<typeof SendHoeringSkema>
