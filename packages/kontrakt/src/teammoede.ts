import { z } from 'zod'
import { ForklaringSkema, IsoDagSkema } from './forklaring.ts'
import { SagStiSkema } from './opslag.ts'
import { AFGOERELSE_OM, DELTAGERE } from './sagsfil/team-afsnit.ts'
import { IndkaldelsesstandSkema } from './teamindkaldelse.ts'

/** Rehabiliteringsteamets mødedage: hvem der er med, og hvilke sager der er på hvornår. */

const MOEDETS_OMRAADER = [
  'beskaeftigelse',
  'sundhed',
  'social',
  'undervisning',
  'sundhedskoordinator',
  'andet',
] as const
const BEHANDLINGSARTER = ['behandling', 'revurdering', 'genforelaeggelse'] as const

const klokken = (hvad: string) =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, `Skriv ${hvad} som et klokkeslæt, fx 09:30.`)
const personId = z.string().trim().min(1, 'Vælg, hvem det er.').max(200)
const udgave = z.int().min(1).meta({ description: 'Mødets udgave, som det blev hentet.' })
const minutter = z.int('Skriv længden i hele minutter.').min(5, 'Mindst 5 minutter.').max(240, 'Højst 240 minutter.')

const TeammedlemSkema = z.strictObject({
  navn: z.string().trim().min(1, 'Skriv medlemmets navn.').max(200, 'Højst 200 tegn.'),
  omraade: z.enum(MOEDETS_OMRAADER, 'Vælg det område, medlemmet sidder der for.'),
  email: z.email('Skriv en hel e-mailadresse, fx navn@kommune.dk, eller lad feltet være tomt.').max(254).optional(),
  /** Den, der logger ind, når medlemmet gør det: dagens sager er åbne for hende. */
  personId: personId.optional(),
  /** Mangler, til medlemmet har svaret. */
  svar: z.strictObject({ svar: z.enum(['kommer', 'kan-ikke']), den: IsoDagSkema }).optional(),
})

const hoved = {
  fra: klokken('mødets begyndelse'),
  til: klokken('mødets slutning'),
  sted: z.string().trim().min(1, 'Skriv, hvor mødet holdes.').max(300, 'Højst 300 tegn.'),
  moedeleder: personId,
  medlemmer: z.array(TeammedlemSkema).max(50, 'Højst 50 medlemmer.'),
}

export const TeammoedeStiSkema = z.strictObject({ moedeId: z.uuid() })
export const MoedesagStiSkema = TeammoedeStiSkema.extend(SagStiSkema.shape)

export const OpretTeammoedeSkema = z.strictObject({ dag: IsoDagSkema, ...hoved })
export const AendrTeammoedeSkema = z.strictObject({ ...hoved, udgave })
export const AflysTeammoedeSkema = z.strictObject({
  grund: z.string().trim().min(1, 'Skriv, hvorfor mødet aflyses.').max(2000, 'Højst 2000 tegn.'),
  udgave,
})
export const SaetPaaSkema = z.strictObject({
  sagsnummer: z.string().trim().min(1, 'Skriv sagens nummer, fx 2026-0001.').max(30, 'Højst 30 tegn.'),
  art: z.enum(BEHANDLINGSARTER),
  om: z.enum(AFGOERELSE_OM),
  minutter,
  /** Udeladt: den første ledige tid. */
  fra: klokken('tiden').optional(),
})
export const FlytSagSkema = z.strictObject({ fra: klokken('tiden'), minutter, udgave })
export const TagAfSkema = z.strictObject({
  begrundelse: z.string().trim().min(1, 'Skriv, hvorfor sagen tages af.').max(2000, 'Højst 2000 tegn.'),
  udgave,
})

const PersonSkema = z.object({ id: z.string(), navn: z.string() })
const TidSkema = z.object({ fra: z.string(), til: z.string() })

const MoedelinjeSkema = TidSkema.extend({
  id: z.uuid(),
  dag: IsoDagSkema,
  sted: z.string(),
  moedeleder: PersonSkema,
  sager: z.number().int(),
  medlemmer: z.number().int(),
  aflyst: z.boolean(),
})

/** De kommende møder i dagens orden, og de seneste før dem. */
export const TeammoedeListeSkema = z.object({
  kommende: z.array(MoedelinjeSkema),
  tidligere: z.array(MoedelinjeSkema),
  /** Dem, der kan lede eller være med i et møde. Tom, når man ikke må sætte et. */
  personer: z.array(PersonSkema),
  maaLede: z.boolean(),
})

/** En sag på dagsordenen. Borgeren nævnes ikke: sagen er kun åben for dem, der må se den. */
const PunktSkema = TidSkema.extend({ sagId: z.uuid(), sagsnummer: z.string(), behandling: z.number().int() })

export const TeammoedeVisningSkema = TidSkema.extend({
  id: z.uuid(),
  dag: IsoDagSkema,
  sted: z.string(),
  moedeleder: PersonSkema,
  medlemmer: z.array(TeammedlemSkema),
  punkter: z.array(PunktSkema),
  udgave: z.number().int(),
  aendretAf: z.string(),
  aendret: z.string(),
  aflyst: z.object({ tidspunkt: z.string(), grund: z.string() }).optional(),
  /** Teksten til en e-mail til medlemmerne. Ingen borger er nævnt. */
  invitation: z.string(),
  /** Dem, der kan lede eller være med. Tom, når man ikke må ændre mødet. */
  personer: z.array(PersonSkema),
  maaLede: z.boolean(),
  maaSaettePaa: z.boolean(),
})

/** En sag på mødet, til den, der må se sagen. */
export const MoedesagSkema = z.object({
  sagId: z.uuid(),
  sagsnummer: z.string(),
  version: z.number().int(),
  borger: z.string(),
  behandling: z.number().int(),
  art: z.enum(BEHANDLINGSARTER),
  om: z.enum(AFGOERELSE_OM),
  tid: TidSkema,
  /** Dem, der deltog; mangler, til mødet om sagen er holdt. */
  deltog: z.array(z.enum(DELTAGERE)).optional(),
  /** Den, der taler for borgeren, når sagen har en. */
  partsrepraesentant: z.string().optional(),
  indkaldelse: IndkaldelsesstandSkema,
  /** Lovens svar på mødets dag om, hvem der skal være med, og om det, der ellers gælder. */
  loven: z.array(ForklaringSkema),
  /** Det, der er at læse: den forberedende del og dokumenterne. */
  laes: z.object({
    forberedende: z.object({ version: z.number().int(), frosset: z.boolean() }).optional(),
    dokumenter: z.array(z.object({ version: z.number().int(), navn: z.string() })),
  }),
  maaHolde: z.boolean(),
  forrige: PunktSkema.optional(),
  naeste: PunktSkema.optional(),
})

export type TeammoedeListe = z.infer<typeof TeammoedeListeSkema>
export type TeammoedeVisning = z.infer<typeof TeammoedeVisningSkema>
export type Moedesag = z.infer<typeof MoedesagSkema>
