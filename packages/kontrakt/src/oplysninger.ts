import { z } from 'zod'
import { OenskeEmneSkema } from './fakta-fil.ts'
import { ForklaringSkema, HjemmelSkema, IsoDagSkema } from './forklaring.ts'

const TEMAER = [
  'helbred',
  'behandling',
  'arbejde',
  'uddannelse',
  'socialt',
  'netvaerk',
  'oekonomi',
  'forsoergelseshistorik',
  'tidligere-indsats',
] as const

const DokumentSkema = z.object({ version: z.number().int(), navn: z.string() })
const GjortSkema = z.object({ den: IsoDagSkema, af: z.string() })
const SynSkema = z.object({ ord: z.string(), den: IsoDagSkema, af: z.string() })

const BeskrivelseSkema = z.object({
  version: z.number().int(),
  tekst: z.string(),
  hvem: z.string(),
  kilde: z.string(),
  fra: IsoDagSkema.optional(),
  til: IsoDagSkema.optional(),
  den: IsoDagSkema,
  af: z.string(),
  dokument: DokumentSkema.optional(),
  /** Hvorfor indsatsen ikke førte til arbejde. Kun en tidligere indsats; et syn mangler, til det er skrevet. */
  syn: z.object({ borgeren: SynSkema.optional(), kommunen: SynSkema.optional() }).optional(),
})

const TemaVisningSkema = z.object({
  id: z.enum(TEMAER),
  navn: z.string(),
  /** De afsnit i den forberedende del, loven beder om det i. */
  bruges: z.array(
    z.object({
      afsnit: z.string(),
      hjemmel: HjemmelSkema.optional(),
      /** Er afsnittet skrevet i den seneste udgave? */
      skrevet: z.boolean(),
    }),
  ),
  /** Nyeste først. */
  beskrivelser: z.array(BeskrivelseSkema),
})

const AttestSkema = z.object({
  version: z.number().int(),
  /** Mangler, når den kom uopfordret. */
  laege: z.string().optional(),
  bestilt: GjortSkema.optional(),
  rykketDen: IsoDagSkema.optional(),
  /** Sidste dag, den ventes. En aftale, ikke lovens. */
  ventesSenest: IsoDagSkema.optional(),
  modtaget: z
    .object({
      den: IsoDagSkema,
      dateret: IsoDagSkema,
      /** Hele dage fra attestens egen dag til i dag. Siges; dømmes ikke. */
      alder: z.number().int(),
      dokument: DokumentSkema.optional(),
    })
    .optional(),
  laest: GjortSkema.optional(),
  /** Det næste skridt. Mangler, når der ikke er flere. */
  naeste: z.enum(['modtag-laegeattest', 'ryk-for-laegeattest', 'laes-laegeattest']).optional(),
})

const OenskeforloebSkema = z.object({
  emne: OenskeEmneSkema,
  /** Kan svaret ændre det, loven siger om sagen nu? */
  spoergerLoven: z.boolean(),
  /** Nyeste først. */
  historik: z.array(
    z.object({
      spoergsmaal: z.string().optional(),
      spurgtDen: IsoDagSkema.optional(),
      spurgtAf: z.string().optional(),
      svar: z.enum(['ja', 'nej']).optional(),
      svaretDen: IsoDagSkema.optional(),
      ord: z.string().optional(),
      trukketTilbageDen: IsoDagSkema.optional(),
    }),
  ),
  /** Borgeren vil have tid, før der svares. */
  betaenkningstid: z.object({ ord: z.string(), den: IsoDagSkema, spoergesIgen: IsoDagSkema.optional() }).optional(),
})

const IndhentningSkema = z.object({
  version: z.number().int(),
  navn: z.string(),
  art: z.enum(['helbred-og-andet', 'oekonomi-eller-ferie']),
  /** Den, der nævnte den. Mangler: kommunen ville selv hente den. */
  naevntAf: z.string().optional(),
  den: IsoDagSkema,
  af: z.string(),
  /** Kendt, og hverken hentet, begrundet bort eller nægtet. */
  mangler: z.boolean(),
  spurgt: GjortSkema.optional(),
  /** Nyeste først; den første gælder. */
  svar: z.array(
    z.object({
      svar: z.enum(['givet', 'naegtet', 'trukket-tilbage']),
      ord: z.string().optional(),
      den: IsoDagSkema,
      af: z.string(),
    }),
  ),
  /** RSL §§ 11 a og 11 c: må den hentes? Mangler, når den ikke skal hentes. */
  maaHentes: ForklaringSkema.optional(),
  /** RSL § 11 b: skal sagen afgøres uden den? */
  udenSamtykke: ForklaringSkema.optional(),
  afsluttet: z
    .object({
      udfald: z.enum(['hentet', 'hentes-ikke']),
      begrundelse: z.string(),
      den: IsoDagSkema,
      af: z.string(),
      dokument: DokumentSkema.optional(),
    })
    .optional(),
})

/** Det, sagen ved om borgerens situation, og det, den mangler at få at vide. */
export const OplysningerSkema = z.object({
  version: z.number().int(),
  paa: IsoDagSkema,
  temaer: z.array(TemaVisningSkema),
  laegeattest: z.object({
    /** Nyeste først. */
    attester: z.array(AttestSkema),
    svartid: z.object({ dage: z.number().int(), region: z.string().optional(), aftalt: z.string().optional() }),
    udeladt: z.object({ begrundelse: z.string(), den: IsoDagSkema, af: z.string() }).optional(),
    /** Stedet, der lader kommunen undlade den med grund. Mangler, når dagens lov ikke gør. */
    kanUndlades: HjemmelSkema.optional(),
  }),
  oensker: z.array(OenskeforloebSkema),
  /** Nyeste først. */
  indhentninger: z.array(IndhentningSkema),
})

export type Oplysninger = z.infer<typeof OplysningerSkema>
