import { z } from 'zod'
import { ForklaringSkema, HjemmelSkema, IsoDagSkema } from './forklaring.ts'

/** Hvis dag der ses. Uden valg: ens egen. */
export const MinDagValgSkema = z
  .strictObject({
    /** En kollega, man er stedfortræder for; lederen kan vælge enhver. */
    person: z.string().min(1).max(100).optional(),
    /** Et team, man er med i; lederen kan vælge ethvert. */
    team: z.string().min(1).max(60).optional(),
  })
  .refine((v) => v.person === undefined || v.team === undefined, {
    path: ['team'],
    message: 'Vælg enten en person eller et team, ikke begge.',
  })

const KollegaSkema = z.object({ id: z.string(), navn: z.string() })

/** Hvem der har taget opgaven, og til og med hvilken dag. */
const TagetSkema = z.object({ navn: z.string(), til: IsoDagSkema, mig: z.boolean() })

/** Noget, der skal gøres i en sag. */
export const OpgaveSkema = z.object({
  sagId: z.uuid(),
  sagsnummer: z.string(),
  borger: z.string(),
  /** Kender opgaven igen i sagen fra dag til dag. */
  noegle: z.string(),
  /** `lov`: en pligt efter loven. `hus`: kommunens eget skridt, uden paragraf. `vent`: sagen venter til en dag. */
  art: z.enum(['lov', 'hus', 'vent']),
  /** Pligtens id i loven. Kun `lov`. */
  pligt: z.string().optional(),
  hvad: z.string(),
  /** Kun `lov`. */
  hjemmel: HjemmelSkema.optional(),
  fra: IsoDagSkema,
  /** Sidste dag i tide. Ved `hus` og `vent` er den sat af et menneske, ikke af loven. */
  frist: IsoDagSkema.optional(),
  tilstand: z.enum(['kommende', 'aktiv', 'overskredet', 'uoplyst', 'tvivl', 'venter']),
  hvorfor: z.string(),
  opfyldesVed: z.string(),
  /** Navnet på den beslutning, der opfylder den. */
  beslutning: z.string().optional(),
  ansvarlig: KollegaSkema,
  /** Loven lægger den hos andre end kommunen. */
  hosAndre: z.boolean().optional(),
  /** Sagen venter, og opgaven tages op den dag. */
  tagesOp: IsoDagSkema.optional(),
  /** Ventetidens nummer i sagen. */
  ventetid: z.number().int().optional(),
  taget: TagetSkema.optional(),
})

export const GruppeIdSkema = z.enum(['overskredet', 'i-dag', 'denne-uge', 'naeste-30-dage', 'senere', 'venter'])

export const MinDagSkema = z.object({
  idag: IsoDagSkema,
  /** Den uge, der vises, slutter den dag. */
  ugenTil: IsoDagSkema,
  hvis: z.object({ art: z.enum(['mig', 'person', 'team']), navn: z.string() }),
  /** Alle grupper i orden, også de tomme. */
  grupper: z.array(z.object({ id: GruppeIdSkema, opgaver: z.array(OpgaveSkema) })),
  /** Der er flere, end der vises. */
  flere: z.boolean(),
  /** Så mange sager i kommunen er endnu ved at blive regnet om til i dag. */
  regnesOm: z.number().int().optional(),
  /** De teams, hvis dag man kan se. */
  teams: z.array(z.string()),
  /** Dem, man er stedfortræder for i dag. */
  stedfortraederFor: z.array(KollegaSkema.extend({ til: IsoDagSkema })),
})

/** Sagens opgaver med hele forklaringen, og de pligter, nogen har begrundet bort. */
export const SagensOpgaverSkema = z.object({
  paa: IsoDagSkema,
  /** Den version, der skrives videre på. */
  version: z.number().int(),
  opgaver: z.array(
    OpgaveSkema.extend({
      gruppe: GruppeIdSkema,
      forklaring: ForklaringSkema.optional(),
      /** Må personen tage den beslutning, der opfylder den? */
      maaGoeres: z.boolean(),
    }),
  ),
  begrundetBort: z.array(
    z.object({
      noegle: z.string(),
      pligt: z.string(),
      hvad: z.string(),
      hjemmel: HjemmelSkema,
      fra: IsoDagSkema,
      frist: IsoDagSkema.optional(),
      begrundelse: z.string(),
      af: z.string(),
      den: IsoDagSkema,
    }),
  ),
  maa: z.object({ tage: z.boolean(), arbejde: z.boolean(), begrundeBort: z.boolean() }),
})

export const EnOpgaveSkema = z.strictObject({ noegle: z.string().min(1, 'Vælg opgaven.').max(200) })
/** Hvem der har opgaven nu. Mangler, når ingen har. */
export const ReservationSkema = z.object({ taget: TagetSkema.optional() })

export const StedfortraederSkema = z.strictObject({
  /** Udeladt: en selv. En anden kan kun lederen vælge. */
  personId: z.string().min(1).max(100).optional(),
  stedfortraederId: z.string().min(1, 'Vælg en kollega.').max(100),
  fra: IsoDagSkema,
  til: IsoDagSkema,
})
export const FjernStedfortraederSkema = StedfortraederSkema.pick({ personId: true, stedfortraederId: true })

const TeamnavnSkema = z.string().trim().min(1, 'Giv teamet et navn.').max(60, 'Navnet er højst 60 tegn.')

export const GemTeamSkema = z.strictObject({
  navn: TeamnavnSkema,
  /** Det, teamet hed, når det får et andet navn. */
  hidtil: TeamnavnSkema.optional(),
  /** Et team, der ikke er i forvejen. Udeladt: er der et af det navn, får det disse medlemmer. */
  nyt: z.boolean().optional(),
  /** Uden medlemmer er teamet lukket. */
  medlemmer: z.array(z.string().min(1).max(100)).max(200, 'Et team er højst 200.'),
})

const TeamSkema = z.object({ navn: z.string(), medlemmer: z.array(KollegaSkema) })

/** Teams, og dem, der kan være med: kommunens folk med opgaver i sagerne. */
export const TeamsSkema = z.object({ teams: z.array(TeamSkema), kolleger: z.array(KollegaSkema) })

export const BemandingSkema = z.object({
  /** Dem, der kan vælges. */
  kolleger: z.array(KollegaSkema),
  stedfortraedere: z.array(
    z.object({
      person: KollegaSkema,
      stedfortraeder: KollegaSkema,
      fra: IsoDagSkema,
      til: IsoDagSkema,
      maaFjernes: z.boolean(),
    }),
  ),
  teams: z.array(TeamSkema),
  /** Må man sætte teams, og stedfortrædere for andre? */
  maaLede: z.boolean(),
})

export const KalenderlinkSkema = z.object({
  /** Mangler, når der intet link er. Hemmeligheden selv kan ikke læses igen. */
  link: z.object({ oprettet: z.string(), gyldigTil: IsoDagSkema }).optional(),
})
/** Vises denne ene gang. */
export const NytKalenderlinkSkema = z.object({ adresse: z.url(), gyldigTil: IsoDagSkema })
/** 32 tilfældige byte som base64url, evt. med kalenderfilens endelse. */
export const KalenderStiSkema = z.strictObject({ hemmelighed: z.string().max(100) })

export type Opgave = z.infer<typeof OpgaveSkema>
export type GruppeId = z.infer<typeof GruppeIdSkema>
export type MinDag = z.infer<typeof MinDagSkema>
export type SagensOpgaver = z.infer<typeof SagensOpgaverSkema>
export type SagensOpgave = SagensOpgaver['opgaver'][number]
export type Bemanding = z.infer<typeof BemandingSkema>
export type Stedfortraeder = z.infer<typeof StedfortraederSkema>
export type Teams = z.infer<typeof TeamsSkema>
export type GemTeam = z.infer<typeof GemTeamSkema>
