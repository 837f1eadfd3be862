import { z } from 'zod'
import { HjemmelSkema, IsoDagSkema, SvarSkema, TvivlSkema } from './forklaring.ts'
import { FORBEREDENDE, SAGSTYPER } from './sagsfil/plan-afsnit.ts'

const afsnitId = z.enum(FORBEREDENDE)
/** En tekst til hvert afsnit, der er skrevet. */
const tekster = z.record(z.string(), z.string())

const FLEST_TEGN = 60_000

/** Et afsnit i den forberedende del, som den udgave af reglerne, der gælder, kræver det. */
const KravSkema = z.object({
  id: afsnitId,
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  tilstand: z.enum(['der', 'mangler', 'ikke-kraevet']),
})

/** Noget, der mangler, og hvor det gøres: ved et afsnit, ved et felt eller med en beslutning. */
const PlanmangelSkema = z.object({
  id: z.string(),
  spoergsmaal: z.string(),
  hjemmel: HjemmelSkema.optional(),
  svar: SvarSkema,
  afsnit: afsnitId.optional(),
  felt: z.enum(['medBorgeren', 'sagstype']).optional(),
  goer: z
    .object({ beslutning: z.enum(['traef-sagsskoen', 'oplys-forhold', 'traef-forholdsskoen']), id: z.string() })
    .optional(),
})

/** Et ord, der kan læses som en vurdering, det afsnit, det står i, og hvorfor der advares. */
const PlanordSkema = z.object({ afsnit: afsnitId, ord: z.string(), hvorfor: z.string() })

const VedlagtSkema = z.object({ version: z.int(), navn: z.string() })

const UdgaveSkema = z.object({
  /** Versionen i sagen, udgaven kom ind med. */
  version: z.int(),
  /** Udgavens nummer i planen; den første er 1. */
  nr: z.int(),
  den: IsoDagSkema,
  af: z.string(),
  medBorgeren: z.boolean(),
  sagstype: z.enum(SAGSTYPER),
  afsnit: tekster,
  /** Borgerens egne ord. */
  ord: tekster,
  dokumenter: z.array(VedlagtSkema),
  fastholdteOrd: z.array(PlanordSkema),
  /** Ord, der advares om, og som ingen har sagt noget om. */
  aabneOrd: z.array(PlanordSkema),
  delt: z.array(z.object({ den: IsoDagSkema, maade: z.enum(['samtale', 'digital-post', 'brev', 'paa-papir']) })),
  kommentarer: z.array(z.object({ den: IsoDagSkema, ord: z.string(), afsnit: afsnitId.optional() })),
  frossetDen: IsoDagSkema.optional(),
})

const IndsatsdelSkema = z.object({
  version: z.int(),
  fra: IsoDagSkema,
  til: IsoDagSkema,
  den: IsoDagSkema,
  af: z.string(),
  afsnit: tekster,
  mentor: z.boolean(),
  iMinPlan: z.boolean(),
})

const stand = {
  /** Afsnittene i lovens orden. */
  krav: z.array(KravSkema),
  mangler: z.array(PlanmangelSkema),
}

/** Rehabiliteringsplanen, som sagen har den, og det, loven siger om den. */
export const PlanSkema = z.object({
  /** Den version af sagen, planen er læst på. */
  version: z.int(),
  maaSkrive: z.boolean(),
  /** Dagen, hvis regler den forberedende del er målt efter: teamets møde, når det er fastsat, ellers i dag. */
  maaltEfter: IsoDagSkema,
  moede: IsoDagSkema.optional(),
  /** Uafklaret lov om den forberedende del. */
  tvivl: TvivlSkema.optional(),
  ...stand,
  /** Nyeste først. */
  udgaver: z.array(UdgaveSkema),
  /** Det, der er oplyst, siden den nyeste udgave blev skrevet. */
  nyt: z.array(z.object({ version: z.int(), tekst: z.string() })),
  /** De dokumenter, der kan lægges ved. */
  dokumenter: z.array(VedlagtSkema),
  attest: z.object({ mangler: z.array(PlanmangelSkema), alder: z.int().optional() }),
  indsatsdel: z.object({
    /** Nyeste først. */
    udgaver: z.array(IndsatsdelSkema),
    mangler: z.array(PlanmangelSkema),
    /** Dagen, det næste tidsrum senest skal være lagt fast, og stedet, der kræver det. */
    naeste: z.object({ senest: IsoDagSkema, hjemmel: HjemmelSkema.optional() }).optional(),
  }),
})

/** Det, der er skrevet og ikke gemt. */
export const ProevPlanSkema = z.strictObject({
  afsnit: z.partialRecord(afsnitId, z.string().max(FLEST_TEGN, 'Teksten er for lang.')),
  medBorgeren: z.boolean().optional(),
  sagstype: z.enum(SAGSTYPER).optional(),
})

export const ProevetPlanSkema = z.object({ ...stand, ord: z.array(PlanordSkema) })

export type Planvisning = z.infer<typeof PlanSkema>
export type Planudgave = z.infer<typeof UdgaveSkema>
export type Plankrav = z.infer<typeof KravSkema>
export type Planmangel = z.infer<typeof PlanmangelSkema>
export type Planord = z.infer<typeof PlanordSkema>
export type ProevetPlan = z.infer<typeof ProevetPlanSkema>
export type IndsatsdelVisning = z.infer<typeof IndsatsdelSkema>
