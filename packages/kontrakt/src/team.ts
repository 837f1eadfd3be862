import { z } from 'zod'
import { SKRIFT } from './beslutninger/indstillingsskrift.ts'
import { ForklaringSkema, HjemmelSkema, IsoDagSkema, SvarSkema, TvivlSkema } from './forklaring.ts'
import { AFGOERELSE_OM, DELTAGERE, INDSTILLINGEN, UDFALD } from './sagsfil/team-afsnit.ts'
import { IndkaldelsesstandSkema, IndkaldtTilIntetSkema } from './teamindkaldelse.ts'

const nummer = z.int().min(1).max(1_000_000)
const udfald = z.enum(UDFALD)

/** Et punkt, indstillingen skal sige noget om. */
const PunktSkema = z.object({
  id: z.enum(INDSTILLINGEN),
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  tilstand: z.enum(['sagt', 'mangler', 'ikke-kraevet']),
})

/** Noget, der mangler uden selv at være et punkt: det, kravet afhænger af. */
const IndstillingsmangelSkema = z.object({
  id: z.string(),
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  svar: SvarSkema,
})

/** Det, loven kræver af indstillingen for dens udfald, efter reglerne på mødets dag. */
export const IndstillingskravSkema = z.object({
  punkter: z.array(PunktSkema),
  mangler: z.array(IndstillingsmangelSkema),
  /** Stedet, kravene står samlet. */
  hjemmel: HjemmelSkema.optional(),
  /** Uafklaret lov om, hvorvidt kravene gælder. */
  tvivl: TvivlSkema.optional(),
  /** Den dags regler kender ikke udfaldet. */
  ukendt: z
    .object({ kilde: z.string(), fra: IsoDagSkema, hvorfor: z.enum(['endnu-ikke', 'ikke-laengere']) })
    .optional(),
})

const SkriftSkema = z.object({ ...SKRIFT, den: IsoDagSkema })

const udgave = { version: z.int(), den: IsoDagSkema, af: z.string(), grund: z.string().optional() }

const BehandlingSkema = z.object({
  version: z.int(),
  art: z.enum(['behandling', 'revurdering', 'genforelaeggelse']),
  om: z.enum(AFGOERELSE_OM),
  moededag: IsoDagSkema,
  /** Hvem der var med. Mangler: mødet er ikke holdt. */
  deltog: z.array(z.enum(DELTAGERE)).optional(),
  /** Dem, der er sagt ikke at have været med, og hvorfor. */
  fravaerende: z.array(z.object({ hvem: z.enum(DELTAGERE), grund: z.string() })),
  /** Om teamet var sat rigtigt sammen, og om borgeren og sagsbehandleren var med; når mødet er holdt. */
  moedet: z.array(ForklaringSkema),
  indkaldelse: IndkaldelsesstandSkema,
  /** Den nye forelæggelses snævre emne; kun ved den. */
  kunIndsatser: ForklaringSkema.optional(),
  /** De udfald, teamet kan indstille her. */
  udfald: z.array(udfald),
  indstilling: z
    .object({
      /** Den version, en ændring skal pege på. */
      version: z.int(),
      udfald,
      den: IsoDagSkema,
      krav: IndstillingskravSkema,
      /** Om den er begrundet, så sagen kan afgøres på den. */
      fyldestgoerende: ForklaringSkema.optional(),
      /** Indstillingen, da den kun blev krydset af. */
      afkrydset: z.object({ tekst: z.string(), indhold: z.array(z.enum(INDSTILLINGEN)) }).optional(),
    })
    .optional(),
  /** Det, teamet har skrevet, nyeste først. */
  skrevet: z.array(z.object({ ...udgave, skrift: SkriftSkema })),
  /** Referatet, nyeste udgave først. */
  referater: z.array(z.object({ ...udgave, tekst: z.string() })),
})

/** Teamets arbejde med sagen. */
export const TeamSkema = z.object({
  /** Den version af sagen, svaret er læst på. */
  version: z.int(),
  maaSkrive: z.boolean(),
  om: z.enum(AFGOERELSE_OM),
  /** Er teamet hørt, eller skal det ikke høres? */
  hoert: ForklaringSkema.optional(),
  /** Det, kommunen kan bede om, hvor der intet team er. */
  iStedet: z.array(ForklaringSkema),
  /** Uafklaret lov om teamet, som ingen har valgt læsning i. */
  tvivl: z.array(
    z.object({ id: z.string(), titel: z.string(), A: z.string(), B: z.string(), hvemBeslutter: z.string() }),
  ),
  /** De steder, teamet får sagen igen efter, den dag. */
  steder: z.object({
    fravigelse: HjemmelSkema.optional(),
    genforelaeggelse: HjemmelSkema.optional(),
    kunIndsatser: HjemmelSkema.optional(),
    /** At borgeren er med på mødet. */
    borgerenMed: HjemmelSkema.optional(),
    /** At borgeren kan lade sig bistå og repræsentere. */
    bistand: HjemmelSkema.optional(),
  }),
  /** Borgeren er indkaldt til et møde, sagen er taget af. */
  indkaldtTilIntet: IndkaldtTilIntetSkema.optional(),
  /** Et forelagt udkast fraviger indstillingen: det, sagen siger til det. */
  fraviger: z.string().optional(),
  /** I den orden, de kom ind i sagen. */
  behandlinger: z.array(BehandlingSkema),
})

/** Det, der er skrevet og ikke gemt. */
export const ProevIndstillingSkema = z.strictObject({ behandling: nummer, ...SKRIFT })

export type Teamvisning = z.infer<typeof TeamSkema>
export type Teambehandlingen = z.infer<typeof BehandlingSkema>
export type Indstillingskrav = z.infer<typeof IndstillingskravSkema>
export type Indstillingsskriften = z.infer<typeof SkriftSkema>
