import { z } from 'zod'
import { INDKALDELSE, MOEDEROLLER } from './beslutninger/teamindkaldelse.ts'
import { BrevbestillingSkema, SendBrevSkema } from './brev.ts'
import { IsoDagSkema } from './forklaring.ts'

/** Borgerens indkaldelse til teamet, svaret, tolken og dem, der ellers er med. */

const MED_PAA = ['i-rummet', 'video', 'telefon'] as const
const OPMAERKSOMHEDER = [
  'ikke-indkaldt',
  'gammel-tid',
  'ikke-svaret',
  'kommer-ikke',
  'anden-tid',
  'tolk-mangler',
  'tolk-andet-sprog',
  'tolk-gammel-tid',
] as const

const IndkaldtSkema = z.object({
  version: z.int(),
  ved: z.enum(['brev', 'email', 'mundtligt']),
  dag: IsoDagSkema,
  fra: z.string(),
  til: z.string().optional(),
  sted: z.string(),
  foregaar: z.enum(MED_PAA),
  den: IsoDagSkema,
  af: z.string(),
})

const SvarSkema = z.object({
  svar: z.enum(['kommer', 'kommer-ikke', 'anden-tid']),
  ord: z.string().optional(),
  medPaa: z.enum(MED_PAA).optional(),
  bisidder: z.object({ navn: z.string(), relation: z.string() }).optional(),
  tolkesprog: z.string().optional(),
  den: IsoDagSkema,
})

const MoedtSkema = z.object({ navn: z.string(), rolle: z.enum(MOEDEROLLER) })

/** Det, nogen skal se på før mødet, i en sætning. Intet af det standser mødet. */
const OpmaerksomhedSkema = z.object({ id: z.enum(OPMAERKSOMHEDER), tekst: z.string() })

export const IndkaldelsesstandSkema = z.object({
  indkaldt: IndkaldtSkema.optional(),
  tidligere: z.array(IndkaldtSkema),
  /** Svaret på den indkaldelse, der gælder. */
  svar: SvarSkema.optional(),
  /** Det seneste svar, også på en indkaldelse, der er afløst: et nyt svar begynder med det. */
  sidsteSvar: SvarSkema.optional(),
  tolk: z
    .object({
      sprog: z.string(),
      dag: IsoDagSkema,
      fra: z.string(),
      hos: z.string().optional(),
    })
    .optional(),
  deltagere: z.array(MoedtSkema.extend({ medPaa: z.enum(MED_PAA) })),
  /** Dem, der mødte ud over teamet; mangler, til nogen har registreret det. */
  moedte: z.array(MoedtSkema).optional(),
  opmaerksom: z.array(OpmaerksomhedSkema),
  /** Det, en indkaldelse nu ville sige: mødets tid, sted og medlemmer, så langt de er kendt. */
  forslag: z.object({
    dag: IsoDagSkema,
    fra: z.string().optional(),
    til: z.string().optional(),
    sted: z.string().optional(),
    deltagere: z.array(z.string()),
  }),
  /** Mødet, sagen er på. */
  moede: z.uuid().optional(),
  /** Dem, der taler for borgeren i sagen på mødets dag. */
  partsrepraesentanter: z.array(z.string()),
})

/** En indkaldelse, der står tilbage, efter at sagen er taget af mødet. */
export const IndkaldtTilIntetSkema = IndkaldtSkema.pick({ dag: true, fra: true, sted: true })

const { egneOrd } = BrevbestillingSkema.shape
const indkaldelse = z.strictObject(INDKALDELSE).meta({ description: 'Indkaldelsen, som borgeren får den.' })

/** Brevet om en indkaldelse, der endnu ikke er i sagen. */
export const KommendeIndkaldelseSkema = z.strictObject({ brev: z.literal('indkaldelse'), indkaldelse, egneOrd })

/** Skriv indkaldelsen, og send brevet om den, i ét. */
export const SendTeamindkaldelseSkema = z.strictObject({
  forventetVersion: SendBrevSkema.shape.forventetVersion,
  indkaldelse,
  egneOrd,
  kanal: SendBrevSkema.shape.kanal,
})

export const SkrivIndkaldelsestekstSkema = z.strictObject({ indkaldelse })

/** Teksten til en e-mail, og aftalen som kalenderfil (RFC 5545). Begge går uden om systemet, så kun mødet er nævnt. */
export const IndkaldelsestekstSkema = z.object({ emne: z.string(), tekst: z.string(), kalender: z.string() })

/** Sagerne på et møde, og hvor langt hver borgers indkaldelse er. Kun dem, den indloggede må se. */
export const MoedesindkaldelserSkema = z.object({
  sager: z.array(
    z.object({
      sagId: z.uuid(),
      holdt: z.boolean(),
      indkaldt: z.boolean(),
      svar: z.enum(['kommer', 'kommer-ikke', 'anden-tid']).optional(),
      medPaa: z.enum(MED_PAA).optional(),
      bisidder: z.boolean(),
      tolkesprog: z.string().optional(),
      opmaerksom: z.array(OpmaerksomhedSkema),
    }),
  ),
})

export type Indkaldelsesstanden = z.infer<typeof IndkaldelsesstandSkema>
export type SendTeamindkaldelse = z.infer<typeof SendTeamindkaldelseSkema>
export type Moedesindkaldelser = z.infer<typeof MoedesindkaldelserSkema>
